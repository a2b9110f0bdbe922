import { resolve } from "node:path";
import { isObject } from "../json/json-value.js";
import { type Place, problem, type Problem, ProblemError } from "../problem/problem.js";
import type { Provider } from "../providers/provider.js";
import type { AccountConfig, Config } from "./config.js";
import { unknownKeyProblems } from "./key-problems.js";

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

interface Attempt {
  readonly keys: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** Variables that nothing sets. */
  readonly missing: readonly string[];
  /** Variables that are set. */
  readonly present: readonly string[];
}

/**
 * The credentials of an account, by the first of the provider's ways to sign in that is complete: as the configuration
 * has them, else from the provider's default variables.
 *
 * @throws ProblemError that names keys and variables, never a value
 */
function resolveCredentials(
  { name, credentials, at }: Pick<AccountConfig, "name" | "credentials" | "at">,
  sets: Provider["credentials"],
  environment: Environment,
): Readonly<Record<string, string>> {
  const given = Object.keys(credentials);
  const keys = [...new Set(sets.flatMap((set) => Object.keys(set)))];
  const unknown = unknownKeyProblems(credentials, keys, keys, ["accounts", name, "credentials"], ([, , ...path]) =>
    at(...path),
  );
  if (unknown.length > 0) throw new ProblemError(unknown);

  const wanted =
    given.length === 0
      ? sets.map((set) => Object.fromEntries(Object.entries(set).map(([key, variable]) => [key, `\${${variable}}`])))
      : sets
          .filter((set) => Object.keys(set).every((key) => given.includes(key)))
          .map((set) => Object.fromEntries(Object.keys(set).map((key) => [key, credentials[key] ?? ""])));
  const attempts = wanted.map((texts) => attempt(texts, environment));
  const complete = attempts.find(({ missing }) => missing.length === 0);
  if (complete !== undefined) return complete.values;

  const place = at("credentials");
  if (attempts.length === 0) {
    const message = `Account ${name} has ${given.join(", ")}, which is not enough to sign in.`;
    throw new ProblemError([problem("config.credentials", message, place, { hint: `Give ${ways(sets)}.` })]);
  }
  const started = attempts.filter(({ present }) => present.length > 0);
  const complaints = (started.length > 0 ? started : attempts).map(explain);
  const message = `No credentials for account ${name}: ${complaints.join("; or ")}.`;
  throw new ProblemError([problem("config.credentials", message, place)]);
}

function attempt(texts: Readonly<Record<string, string>>, environment: Environment): Attempt {
  const resolved = Object.entries(texts).map(([key, text]) => ({ key, text, result: resolveText(text, environment) }));
  return {
    keys: resolved.map(({ key }) => key),
    values: Object.fromEntries(
      resolved.flatMap(({ key, result }) => (result.kind === "text" ? [[key, result.text]] : [])),
    ),
    missing: resolved.flatMap(({ result }) => (result.kind === "missing" ? result.variables : [])),
    present: resolved.flatMap(({ key, result }) => (result.kind === "text" ? [key] : [])),
  };
}

function explain({ keys, missing, present }: Attempt): string {
  const verb = missing.length === 1 ? "is" : "are";
  const rest = present.length === 0 ? "" : ` (${present.join(", ")} ${present.length === 1 ? "is" : "are"} there)`;
  return `${missing.join(" and ")} ${verb} not set for ${keys.join(" + ")}${rest}`;
}

function ways(sets: Provider["credentials"]): string {
  return sets.map((set) => Object.keys(set).join(" + ")).join(", or ");
}

/** Variables by name: the process's own, then those of `.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Resolved =
  | { readonly kind: "text"; readonly text: string }
  /** Names of the variables that nothing sets; never a value. */
  | { readonly kind: "missing"; readonly variables: readonly string[] };

const variablePattern = /\$\{([^}:\r\n]+)(?::([^}\r\n]*))?\}/g;

/** Whether there is a `${VAR}` in the text. */
export function hasVariables(text: string): boolean {
  return text.search(variablePattern) >= 0;
}

/** Puts the values of `${VAR}` and `${VAR:default}` in. An empty variable counts as not set. */
export function resolveText(text: string, environment: Environment): Resolved {
  const missing = new Set<string>();
  const resolved = text.replaceAll(variablePattern, (_, name: string, fallback: string | undefined) => {
    const value = (Object.hasOwn(environment, name) && environment[name]) || fallback;
    if (value === undefined) missing.add(name);
    return value ?? "";
  });
  return missing.size > 0 ? { kind: "missing", variables: [...missing] } : { kind: "text", text: resolved };
}

/** One complaint a variable, which names it and the place that wants it. */
function missingVariables(variables: readonly string[], key: string, place: Place): readonly Problem[] {
  return variables.map((variable) =>
    problem("config.missing-variable", `The variable ${variable}, which ${key} refers to, is not set.`, place),
  );
}

/**
 * What is wrong with an address that credentials are to be sent to, or null: it must be https, or http on this machine.
 * The complaint never repeats the address, which may hold a password.
 */
export function urlComplaint(address: string): string | null {
  if (!URL.canParse(address)) return "must be an address like https://host/path";
  const url = new URL(address);
  const isLocal = url.protocol === "http:" && isLoopback(url.hostname);
  if (url.protocol !== "https:" && !isLocal) return "must be https; plain http is taken for this machine only";
  if (url.username !== "" || url.password !== "") return "must not hold a user or a password";
  if (url.search !== "" || url.hash !== "") return "must not hold a query or a fragment";
  return null;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Keys of an account that only `pull` uses: their variables stay in place until then. */
const lateKeys = new Set(["url", "credentials", "openapi"]);

/**
 * One complaint for each value with a variable where none is put in. What every command reads ends up in messages and in
 * packages, and whoever writes a pull request writes it: the variables of a build are not for them to see.
 */
export function variableProblems(
  value: Readonly<Record<string, unknown>>,
  at: (path: readonly string[]) => Place,
): readonly Problem[] {
  const walk = (inner: unknown, path: readonly string[]): readonly Problem[] => {
    const [root, , key] = path;
    if (root === "accounts" && path.length === 3 && key !== undefined && lateKeys.has(key)) return [];
    if (Array.isArray(inner)) return inner.flatMap((item, index) => walk(item, [...path, String(index)]));
    if (isObject(inner)) return Object.entries(inner).flatMap(([name, child]) => walk(child, [...path, name]));
    if (typeof inner !== "string" || !hasVariables(inner)) return [];
    const message = `${path.join(".")} has a variable; they are put into url, credentials and openapi only.`;
    return [problem("config.variable-place", message, at(path))];
  };
  return walk(value, []).slice(0, 100);
}
