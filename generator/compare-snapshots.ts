import type { AccountConfig } from "./config/config.js";
import { ofDifferentAccounts } from "./drift/across/of-different-accounts.js";
import { withIdsOf } from "./drift/across/with-ids-of.js";
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
  /** True where the sides were of two accounts, and so were compared by system name and label. */
  readonly across: boolean;
  /** An error where the newer side was most likely not seen as a whole: by what is gone, or by its own count. */
  readonly suspicion: Problem | null;
}

/**
 * What changed from one snapshot to another, by the vendor's ids; with `across`, two accounts that have no id in common
 * are compared, too. Deactivated fields are looked at on both sides, so that one that was deactivated is told as that, and
 * not as removed.
 *
 * @throws ProblemError where a snapshot makes no sense, or the two are of different CRMs
 */
export async function compareSnapshots(
  before: SnapshotSide,
  after: SnapshotSide,
  { across = false }: { readonly across?: boolean } = {},
): Promise<ComparedSnapshots> {
  const [old, now] = [await interpreted(before), await interpreted(after)];
  const two = across && ofDifferentAccounts(old.model, now.model);
  const oldModel = two ? withIdsOf(old.model, now.model) : old.model;
  const place = { kind: "account", account: after.account.name } as const;
  return {
    changes: await compareAccounts(oldModel, now.model),
    across: two,
    perspective: comparePerspective(perspectiveOf(before.snapshot), perspectiveOf(after.snapshot), place),
    suspicion: findMassRemoval(oldModel, now.model) ?? findMissingPart(old.problems, now.problems),
  };
}

function interpreted({ account, ...sources }: SnapshotSide) {
  const whole = { ...account, entities: { ...account.entities, hidden: true } };
  return interpretAccount(whole, sources, "passed-over");
}
