import { join } from "node:path";
import type { CheckOptions } from "./check.js";
import type { AccountConfig, Config } from "./config/config.js";
import { compareSnapshots } from "./diff.js";
import type { VersionStep } from "./drift/change-kind.js";
import { applyPolicy, judgeProblems } from "./drift/policy.js";
import type { JudgedChange } from "./drift/report.js";
import { versionStep } from "./drift/version.js";
import { type Problem, ProblemError } from "./problem/problem.js";
import type { Snapshot } from "./snapshot/snapshot.js";
import { unseenParts, unseenProblems } from "./snapshot/unseen.js";
import { accountOf, type AccountSources, understand } from "./understand.js";
import { openConsumer } from "./usages/open-consumer.js";
import { usageFinder } from "./usages/usage-finder.js";

export interface JudgedDrift {
  /** Files of usages are absolute. */
  readonly changes: readonly JudgedChange[];
  readonly step: VersionStep;
  readonly problems: readonly Problem[];
}

/**
 * What has changed from the snapshot to the live account, as the policy and the consumer's code see it.
 *
 * @throws ProblemError where one of the two makes no sense, or the live account was hardly seen as a whole. A
 *   consumer's program that cannot be read is told among the problems instead, be there changes or not: these stand
 *   without it.
 */
export async function judgeDrift(
  config: Config,
  accountName: string,
  sources: AccountSources,
  live: Snapshot,
  { usages, onUsages: onFile, today }: Pick<CheckOptions, "usages" | "onUsages" | "today">,
): Promise<JudgedDrift> {
  const account = accountOf(config, accountName);
  const { documents } = sources;
  const compared = await compareSnapshots({ account, ...sources }, { account, snapshot: live, documents });
  const at = (index: number) => account.at("policy", String(index));
  const judged = applyPolicy(compared.changes, { rules: account.policy, today, at });
  const perspective = compared.perspective === null ? [] : [compared.perspective];
  const seen = [...perspective, ...notSeen(live, account, today)];
  // What was not seen as a whole tells nothing: hundreds of removals would only hide that.
  if (compared.suspicion !== null) throw new ProblemError([compared.suspicion, ...seen]);
  const result = {
    changes: judged.changes,
    step: versionStep(compared.changes),
    problems: [...seen, ...judged.problems],
  };
  if (usages === undefined) return result;

  const programs = typeof usages === "string" ? [usages] : usages;
  try {
    if (judged.changes.length === 0) {
      for (const tsconfig of programs) await openConsumer(tsconfig);
      return result;
    }
    const { model } = await understand(config, account.name, sources);
    const packageFolder = join(config.output, account.name);
    const packageName = account.package.name;
    const find = await usageFinder(programs, { packageFolder, packageName, model, onFile });
    return { ...result, changes: judged.changes.map((change) => withUsages(change, find)) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...result, problems: [...result.problems, ...error.problems] };
  }
}

/** What of the account was not seen: an error where something is known of it, so that it may have changed unnoticed. */
function notSeen(live: Snapshot, { name, policy }: AccountConfig, today: string): readonly Problem[] {
  const parts = unseenParts(live);
  const known = parts.filter(({ lastSeenBefore }) => lastSeenBefore !== undefined);
  return [
    ...judgeProblems(unseenProblems(name, known), { rules: policy, today }),
    ...unseenProblems(
      name,
      parts.filter((part) => !known.includes(part)),
    ),
  ];
}

function withUsages(
  change: JudgedChange,
  find: (change: JudgedChange) => NonNullable<JudgedChange["usages"]>,
): JudgedChange {
  return { ...change, usages: find(change), follows: change.follows.map((follower) => withUsages(follower, find)) };
}
