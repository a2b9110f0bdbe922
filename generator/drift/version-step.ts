import type { ChangeKind, VersionStep } from "./change-kind.js";
import { changeKinds } from "./change-kinds.js";
import { flattenChanges } from "./flatten-changes.js";
import type { ModelChange } from "./model-change.js";
import { worstSeverity, type Severity } from "./severity.js";

const order = ["none", "patch", "minor", "major"] as const satisfies readonly VersionStep[];
const bySeverity = { breaking: "major", dangerous: "minor", safe: "patch" } as const satisfies Record<
  Severity,
  VersionStep
>;

/**
 * The step that the version of the generated package has to make for its users. Goes by what the changes do to the
 * package, so no policy lessens it: an accepted removal is a removal.
 */
export function versionStep(changes: readonly ModelChange[]): VersionStep {
  return flattenChanges(changes).map(stepOf).reduce(greaterStep, "none");
}

export function greaterStep(left: VersionStep, right: VersionStep): VersionStep {
  return order.indexOf(left) < order.indexOf(right) ? right : left;
}

function stepOf({ kind, severity }: ModelChange): VersionStep {
  const row: ChangeKind = changeKinds[kind];
  return row.step ?? bySeverity[worstSeverity(severity)];
}
