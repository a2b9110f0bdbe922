import { resolve } from "node:path";
import { problem, ProblemError } from "../problem/problem.js";
import type { Provider } from "../providers/provider.js";
import type { AccountConfig, Config } from "./config.js";
import { resolveCredentials } from "./resolve-credentials.js";
import { missingVariables, resolveText, type Environment } from "./resolve-text.js";
import { urlComplaint } from "./url-complaint.js";

/** What `pull` needs to reach an account. Only it asks, so that nothing else needs credentials. */
export interface Access {
  /** The configuration, in which the account's OpenAPI document is an address or an absolute path. */
  readonly config: Config;
  /** Without a slash at its end. */
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
}

/**
 * Puts the variables of the account's address, credentials and OpenAPI document in.
 *
 * @throws ProblemError that names the variables that are missing, never a value
 */
export function resolveAccess(
  config: Config,
  account: AccountConfig,
  provider: Pick<Provider, "credentials" | "defaultUrl">,
  environment: Environment,
): Access {
  const url = resolveKey("url", account.url ?? provider.defaultUrl, account, environment);
  const complaint = urlComplaint(url);
  if (complaint !== null) {
    const message = `The address of account ${account.name} ${complaint}.`;
    throw new ProblemError([problem("config.url", message, account.at("url"))]);
  }
  const openapi = account.openapi === null ? null : resolveKey("openapi", account.openapi, account, environment);
  const found = openapi === null || isAddress(openapi) ? openapi : resolve(config.directory, openapi);
  const accounts = config.accounts.map((each) => (each.name === account.name ? { ...each, openapi: found } : each));
  return {
    config: { ...config, accounts },
    url: url.replace(/\/+$/, ""),
    credentials: resolveCredentials(account, provider.credentials, environment),
  };
}

function resolveKey(key: string, text: string, account: AccountConfig, environment: Environment): string {
  const resolved = resolveText(text, environment);
  if (resolved.kind === "text") return resolved.text;
  const place = account.at(key);
  throw new ProblemError(missingVariables(resolved.variables, `accounts.${account.name}.${key}`, place));
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
