import { compareText } from "../../model/compare-text.js";
import { shownSubject } from "../changes/shown-subject.js";
import type { JudgedChange } from "../drift-report.js";
import { compareSeverity, worstSeverity } from "../severity.js";

export interface ChangeGroup {
  /** The entity, by label; `API` for what is of none. */
  readonly title: string;
  readonly changes: readonly JudgedChange[];
}

/** By entity; what is worst comes first, groups and changes alike, and what is accepted last. */
export function groupChanges(changes: readonly JudgedChange[]): readonly ChangeGroup[] {
  const groups = new Map<string, JudgedChange[]>();
  for (const change of sortByWeight(changes)) {
    const id = change.entity?.id ?? "";
    const known = groups.get(id) ?? [];
    known.push(change);
    groups.set(id, known);
  }
  return [...groups.values()].map((members) => ({ title: titleOf(members), changes: members }));
}

/** What counts before what is accepted, then the worst first; else the order they are in. */
export function sortByWeight(changes: readonly JudgedChange[]): readonly JudgedChange[] {
  return changes.toSorted(
    (left, right) =>
      Number(left.accepted !== null) - Number(right.accepted !== null) ||
      compareSeverity(worstSeverity(right.severity), worstSeverity(left.severity)) ||
      compareText(titleOf([left]), titleOf([right])),
  );
}

function titleOf([first]: readonly JudgedChange[]): string {
  return first?.entity ? shownSubject(first.entity) : "API";
}
