import type { AccountDrift, DriftReport, JudgedChange } from "./drift-report.js";
import { compareSeverity, worstSeverity } from "./severity.js";

/** From which severity on a change counts; `used`: what is not safe, and what the project's code uses. */
export type FailOn = "breaking" | "dangerous" | "any" | "used";

export interface Verdict {
  /** The changes that count, of all accounts. */
  readonly counted: readonly JudgedChange[];
  /** 2 where an account could not be checked or a problem is an error, 1 where a change counts, output is stale, or the version falls behind. */
  readonly exitCode: 0 | 1 | 2;
}

export function verdict({ accounts }: DriftReport, failOn: FailOn): Verdict {
  const counted = accounts.flatMap(({ changes }) => changes.filter((change) => counts(change, failOn)));
  const failed = counted.length > 0 || accounts.some(isBehind);
  return { counted, exitCode: accounts.some(isTroubled) ? 2 : failed ? 1 : 0 };
}

function isTroubled({ unchecked, problems }: AccountDrift): boolean {
  return unchecked !== undefined || problems.some(({ severity }) => severity === "error");
}

function isBehind({ stale, uncovered }: AccountDrift): boolean {
  return stale.length > 0 || uncovered !== undefined;
}

/** What is accepted never counts. A relabel breaks nothing, so code that uses the field is no reason to fail either. */
function counts({ accepted, severity, usages = [] }: JudgedChange, failOn: FailOn): boolean {
  if (accepted !== null) return false;
  const worst = worstSeverity(severity);
  switch (failOn) {
    case "any":
      return true;
    case "used":
      return worst !== "safe" && usages.length > 0;
    case "breaking":
    case "dangerous":
      return compareSeverity(worst, failOn) >= 0;
    default:
      return failOn satisfies never;
  }
}
