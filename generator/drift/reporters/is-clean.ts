import type { AccountDrift } from "../drift-report.js";

/** Whether an account was looked at, without a doubt, and is as it was. */
export function isClean({ unchecked, problems, stale, uncovered, changes }: AccountDrift): boolean {
  return (
    unchecked === undefined &&
    uncovered === undefined &&
    problems.length === 0 &&
    stale.length === 0 &&
    changes.length === 0
  );
}
