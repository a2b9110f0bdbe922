import type { AccountConfig } from "./config/config.js";
import { compareAccounts } from "./drift/compare-accounts.js";
import { comparePerspective } from "./drift/compare-perspective.js";
import { findMassRemoval } from "./drift/find-mass-removal.js";
import { findMissingPart } from "./drift/find-missing-part.js";
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
  /** An error where the newer side was most likely not seen as a whole: by what is gone, or by its own count. */
  readonly suspicion: Problem | null;
}

/**
 * What changed from one snapshot to another, by the vendor's ids. Deactivated fields are looked at on both sides, so that
 * one that was deactivated is told as that, and not as removed.
 *
 * @throws ProblemError where a snapshot makes no sense, or the two are of different CRMs
 */
export async function compareSnapshots(before: SnapshotSide, after: SnapshotSide): Promise<ComparedSnapshots> {
  const [old, now] = [await interpreted(before), await interpreted(after)];
  const place = { kind: "account", account: after.account.name } as const;
  return {
    changes: await compareAccounts(old.model, now.model),
    perspective: comparePerspective(perspectiveOf(before.snapshot), perspectiveOf(after.snapshot), place),
    suspicion: findMassRemoval(old.model, now.model) ?? findMissingPart(old.problems, now.problems),
  };
}

function interpreted({ account, ...sources }: SnapshotSide) {
  const whole = { ...account, entities: { ...account.entities, hidden: true } };
  return interpretAccount(whole, sources, "passed-over");
}
