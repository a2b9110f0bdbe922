import type { Config } from "./config/config.js";
import { type AccountMark, isAccountId, parseLock } from "./model/lock.js";
import { problem, type Problem, ProblemError } from "./problem/problem.js";
import { loadProvider } from "./providers/index.js";
import type { AccountIdentity } from "./providers/provider.js";
import type { Snapshot } from "./snapshot/snapshot.js";
import { accountOf } from "./understand.js";

export interface KnownAccount {
  /** Null where there is none that can be read. */
  readonly snapshot: Snapshot | null;
  /** The text of `names.lock.json`; null where there is none. */
  readonly lock: string | null;
}

/**
 * An error where what was pulled is of another account than what is there: names that the one has given are not the
 * other's. Null where it is the same, as far as can be told: by ids that no two accounts share, else by the account's own id,
 * else where both the address and who sees it are others.
 */
export async function otherAccount(
  config: Config,
  accountName: string,
  known: KnownAccount,
  pulled: Snapshot,
): Promise<Problem | null> {
  const account = accountOf(config, accountName);
  const provider = await loadProvider(account.provider, account.at("provider"));
  const before = known.snapshot === null ? null : provider.identify(known.snapshot);
  const mark = markIn(known.lock) ?? before;
  const now = provider.identify(pulled);
  if (mark === null || now === null || isSame(mark, before, now)) return null;
  const message = `${account.name} is another account now: what is in its folder was pulled from ${mark.url}, and this is ${now.url === mark.url ? "seen there by another one's credentials" : now.url}.`;
  return problem("pull.other-account", message, { kind: "account", account: account.name });
}

function isSame(mark: AccountMark, before: AccountIdentity | null, now: AccountIdentity): boolean {
  const isHere = mark.url === now.url;
  if (isAccountId(mark.id) && isAccountId(now.id)) return mark.id === now.id;
  if (isHere && mark.id === now.id) return true;
  const known = before?.ids ?? null;
  if (known !== null && now.ids !== null) {
    const hasOwn = known.own.size > 0 && now.ids.own.size > 0;
    const [old, current] = hasOwn ? [known.own, now.ids.own] : [known.all, now.ids.all];
    if (old.size > 0 && current.size > 0) return [...old].some((id) => current.has(id));
  }
  return isHere || (mark.id !== null && mark.id === now.id);
}

/** A lock that cannot be read is told of when it is used. */
function markIn(lock: string | null): AccountMark | null {
  try {
    return parseLock(lock, { kind: "account", account: "" }).account;
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
