import { compareText } from "../../model/compare-text.js";
import type { ModelChange } from "../model-change.js";

/** By system names, then kind: the same changes in the same order, whatever the order of the models. */
export function sortChanges(changes: readonly ModelChange[]): readonly ModelChange[] {
  return changes
    .map((change) => ({ change: { ...change, follows: sortChanges(change.follows) }, rank: rank(change) }))
    .toSorted((left, right) => compareText(left.rank, right.rank))
    .map(({ change }) => change);
}

function rank({ entity, field, at, kind, choice, fingerprint }: ModelChange): string {
  return [entity?.key ?? "", field?.key ?? "", at ?? "", kind, choice?.id ?? "", fingerprint].join("\u0000");
}
