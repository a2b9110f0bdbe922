import { isAbsolute, resolve } from "node:path";
import type { AccountConfig, Config } from "./config/config.js";
import { type Access, type Environment, resolveAccess } from "./config/resolve.js";
import { ProblemError } from "./problem/problem.js";
import { loadProvider } from "./providers/index.js";
import type { EarlierPull, Pulled, PullProgress } from "./providers/provider.js";
import { accountOf } from "./understand.js";

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
  /** What stands for parts that are not seen any more. Default: nothing does. */
  readonly before?: EarlierPull;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

/**
 * CRM -> snapshot, in memory. The only stage with network and credentials.
 *
 * @throws ProblemError where nothing useful was learnt. Parts that were refused stand in the snapshot as unseen, and are told.
 */
export async function pull(config: Config, accountName: string, options: PullOptions): Promise<Pulled> {
  const account = accountOf(config, accountName);
  const provider = await loadProvider(account.provider, account.at("provider"));
  return provider.pull({
    ...options,
    account: account.name,
    entities: account.entities,
    url: options.url ?? provider.defaultUrl,
    openapi: openapiSource(account.openapi, config.directory),
  });
}

function openapiSource(source: string | null, directory: string): string | null {
  if (source === null || /^https?:/.test(source) || isAbsolute(source)) return source;
  return resolve(directory, source);
}

/**
 * Accounts that may be one and the same in the CRM, together: these share its rate limit, so they are pulled one after the
 * other, under the name of the first as `session`. Lanes are independent of each other. Sorted as the accounts are.
 *
 * Two accounts are told apart by provider and origin, and by credentials of the same kind that have nothing in common. Nothing
 * of these is in the answer.
 */
export async function pullLanes(
  config: Config,
  accounts: readonly AccountConfig[],
  environment: Environment,
): Promise<readonly (readonly AccountConfig[])[]> {
  let lanes: readonly Lane[] = [];
  for (const account of accounts) {
    const access = await accessOf(config, account, environment);
    const mine = lanes.filter((lane) => lane.some((other) => access !== null && mayBeSame(other, { account, access })));
    const joined = [...mine.flat(), { account, access }];
    lanes = [...lanes.filter((lane) => !mine.includes(lane)), joined];
  }
  const order = (lane: Lane) => Math.min(...lane.map(({ account }) => accounts.indexOf(account)));
  return lanes
    .toSorted((left, right) => order(left) - order(right))
    .map((lane) => accounts.filter((account) => lane.some((one) => one.account === account)));
}

interface Member {
  readonly account: AccountConfig;
  /** Null where it cannot be told: such an account fails before anything is sent. */
  readonly access: Access | null;
}

type Lane = readonly Member[];

async function accessOf(config: Config, account: AccountConfig, environment: Environment): Promise<Access | null> {
  try {
    const provider = await loadProvider(account.provider, account.at("provider"));
    return resolveAccess(config, account, provider, environment);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function mayBeSame(one: Member, other: Member): boolean {
  if (one.access === null || other.access === null) return false;
  if (one.account.provider !== other.account.provider) return false;
  if (new URL(one.access.url).origin !== new URL(other.access.url).origin) return false;
  const [left, right] = [one.access.credentials, other.access.credentials];
  const kindOf = (credentials: Access["credentials"]) => Object.keys(credentials).toSorted().join(" ");
  if (kindOf(left) !== kindOf(right)) return true;
  return Object.values(left).some((value) => Object.values(right).includes(value));
}
