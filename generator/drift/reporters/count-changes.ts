import type { DriftReport } from "../drift-report.js";
import { worstSeverity } from "../severity.js";

export interface DriftSummary {
  readonly breaking: number;
  readonly dangerous: number;
  readonly safe: number;
  /** Not among the three above. */
  readonly accepted: number;
  /** Generated files. */
  readonly stale: number;
  /** Accounts. */
  readonly unchecked: number;
  /** Warnings and errors that go with the report. */
  readonly problems: number;
}

export function countChanges({ accounts, problems = [] }: Pick<DriftReport, "accounts" | "problems">): DriftSummary {
  const changes = accounts.flatMap((account) => account.changes);
  const open = changes.filter(({ accepted }) => accepted === null).map(({ severity }) => worstSeverity(severity));
  return {
    breaking: open.filter((severity) => severity === "breaking").length,
    dangerous: open.filter((severity) => severity === "dangerous").length,
    safe: open.filter((severity) => severity === "safe").length,
    accepted: changes.length - open.length,
    stale: accounts.reduce((count, { stale }) => count + stale.length, 0),
    unchecked: accounts.filter(({ unchecked }) => unchecked !== undefined).length,
    problems: accounts.reduce((count, account) => count + account.problems.length, problems.length),
  };
}
