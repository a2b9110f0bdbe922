import type { AccountConfig, Config } from "./config/config.js";
import { resolveAccess, type Access } from "./config/resolve-access.js";
import type { Environment } from "./config/resolve-text.js";
import { ProblemError } from "./problem/problem.js";
import { loadProvider } from "./providers/load-provider.js";

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
