import type { AccountConfig } from "./config/config.js";
import { compareAccounts } from "./drift/compare-accounts.js";
import { comparePerspective } from "./drift/compare-perspective.js";
import { findMassRemoval } from "./drift/find-mass-removal.js";
import type { ModelChange } from "./drift/model-change.js";
import { perspectiveOf } from "./drift/perspective-of.js";
import type { Problem } from "./problem/problem.js";
import { interpretAccount, type AccountSources } from "./understand.js";

/** One side of a comparison: an account at some time, and what the configuration wanted of it then. */
export interface SnapshotSide extends Pick<AccountSources, "snapshot" | "documents"> {
  readonly account: AccountConfig;
}

export interface ComparedSnapshots {
  readonly changes: readonly ModelChange[];
  /** A warning where the two sides were seen by different credentials. */
  readonly perspective: Problem | null;
  /** An error where so much is gone that the newer side was most likely not seen as a whole. */
  readonly suspicion: Problem | null;
}

/**
 * What changed from one snapshot to another, by the vendor's ids. Deactivated fields are looked at on both sides, so that
 * one that was deactivated is told as that, and not as removed.
 *
 * @throws ProblemError where a snapshot makes no sense, or the two are of different CRMs
 */
export async function compareSnapshots(before: SnapshotSide, after: SnapshotSide): Promise<ComparedSnapshots> {
  const [old, now] = [await modelOf(before), await modelOf(after)];
  const place = { kind: "account", account: after.account.name } as const;
  return {
    changes: await compareAccounts(old, now),
    perspective: comparePerspective(perspectiveOf(before.snapshot), perspectiveOf(after.snapshot), place),
    suspicion: findMassRemoval(old, now),
  };
}

async function modelOf({ account, ...sources }: SnapshotSide) {
  const whole = { ...account, entities: { ...account.entities, hidden: true } };
  return (await interpretAccount(whole, sources, "passed-over")).model;
}
