import { isAbsolute, resolve } from "node:path";
import { accountOf } from "./account-of.js";
import type { Config } from "./config/config.js";
import { loadProvider } from "./providers/load-provider.js";
import type { Pulled, PullProgress } from "./providers/provider.js";

export interface PullOptions {
  /** The environment's base address. Default: the provider's. */
  readonly url?: string;
  /** By the provider's keys, resolved: `{ clientId, clientSecret }`, `{ token }`, `{ email, password }`. */
  readonly credentials: Readonly<Record<string, string>>;
  /**
   * Pulls of one session share the CRM's rate limit. Accounts that may be one in the CRM need the same; see `pullLanes`.
   * Default: the account's name.
   */
  readonly session?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

/**
 * CRM -> snapshot, in memory. The only stage with network and credentials.
 *
 * @throws ProblemError where anything at all could not be read: never a smaller snapshot that looks whole.
 */
export async function pull(config: Config, accountName: string, options: PullOptions): Promise<Pulled> {
  const account = accountOf(config, accountName);
  const provider = await loadProvider(account.provider, account.at("provider"));
  return provider.pull({
    ...options,
    account: account.name,
    url: options.url ?? provider.defaultUrl,
    openapi: openapiSource(account.openapi, config.directory),
  });
}

function openapiSource(source: string | null, directory: string): string | null {
  if (source === null || /^https?:/.test(source) || isAbsolute(source)) return source;
  return resolve(directory, source);
}
