import { compareSnapshots, type SnapshotSide } from "./compare-snapshots.js";
import { changelogEntry } from "./drift/changelog-entry.js";
import type { AccountDrift } from "./drift/drift-report.js";
import { nextVersion } from "./drift/next-version.js";
import { applyPolicy } from "./drift/policy.js";
import { versionStep } from "./drift/version-step.js";
import type { VersionStep } from "./drift/change-kind.js";
import { noVersion } from "./package-version.js";
import { problem, type Problem } from "./problem/problem.js";

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
  const step = versionStep(changes);
  const current = account.package.version;
  const version = current === noVersion ? null : nextVersion(before.account.package.version, step);
  return {
    account: account.name,
    provider: account.provider,
    snapshot: options.shownFile ?? "metadata.json",
    stale: [],
    changes: judged.changes,
    problems: [...doubts, ...judged.problems],
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
