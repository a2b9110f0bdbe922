import type { AccountConfig } from "./config/config.js";
import { ofDifferentAccounts, withIdsOf } from "./drift/across.js";
import type { VersionStep } from "./drift/change-kind.js";
import type { ModelChange } from "./drift/change.js";
import { compareAccounts } from "./drift/compare/models.js";
import { applyPolicy } from "./drift/policy.js";
import type { AccountDrift } from "./drift/report.js";
import { changelogEntry } from "./drift/reporters/report-markdown.js";
import { comparePerspective, findMassRemoval, findMissingPart, perspectiveOf } from "./drift/trust.js";
import { nextVersion, versionStep } from "./drift/version.js";
import { noVersion } from "./package-version.js";
import { problem, type Problem } from "./problem/problem.js";
import { unseenParts, unseenProblems } from "./snapshot/unseen.js";
import { type AccountSources, interpretAccount } from "./understand.js";

export interface DiffOptions {
  /** `YYYY-MM-DD`: rules of the policy expire by it. */
  readonly today: string;
  /** What a reader may open for changes that stand nowhere else: the newer snapshot's main file. */
  readonly shownFile?: string;
}

export interface Diff extends AccountDrift {
  readonly step: VersionStep;
  /** The least version after the changes; null where the package may keep its own, or has none. */
  readonly version: string | null;
  /** An entry for the package's CHANGELOG.md, in labels; empty where nothing changed. */
  readonly changelog: string;
}

/**
 * What changed from one snapshot to another, as the newer one's policy sees it. Nothing is asked of anybody.
 *
 * @throws ProblemError where a snapshot makes no sense, or the two are of different CRMs
 */
export async function diff(before: SnapshotSide, after: SnapshotSide, options: DiffOptions): Promise<Diff> {
  const { account } = after;
  const { changes, perspective, suspicion, across } = await compareSnapshots(before, after, { across: true });
  const at = (index: number) => account.at("policy", String(index));
  const judged = applyPolicy(changes, { rules: account.policy, today: options.today, at });
  // Two snapshots are what they are: that one may not be whole is for the reader to know, and no trouble here.
  const doubts = [across ? acrossAccounts() : perspective, suspicion].flatMap((one) =>
    one === null ? [] : [{ ...one, severity: "warning" as const }],
  );
  const unseen = unseenProblems(account.name, unseenParts(after.snapshot));
  const step = versionStep(changes);
  const current = account.package.version;
  const version = current === noVersion ? null : nextVersion(before.account.package.version, step);
  return {
    account: account.name,
    provider: account.provider,
    snapshot: options.shownFile ?? "metadata.json",
    stale: [],
    changes: judged.changes,
    problems: [...doubts, ...unseen, ...judged.problems],
    step,
    version,
    changelog: changelogEntry(version ?? (current === noVersion ? "Unreleased" : current), changes),
  };
}

/** Two accounts are seen by two credentials: that goes without saying. */
function acrossAccounts(): Problem {
  const message =
    "These are two accounts: no id of the one is in the other. They are compared by system name and label.";
  return problem("drift.two-accounts", message, null, { severity: "warning" });
}

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
