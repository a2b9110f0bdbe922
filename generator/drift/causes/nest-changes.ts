import type { ModelChange } from "../model-change.js";
import type { ModelPair } from "../model-index.js";
import { searchCauses } from "./cause-search.js";
import { causeOfEntityChange } from "./cause-of-entity-change.js";
import { causeOfFieldChange } from "./cause-of-field-change.js";
import { specCauses } from "./spec-causes.js";

/** Puts each change that another one brings with it under that one, so that every cause is told once. */
export function nestChanges(changes: readonly ModelChange[], pair: ModelPair): readonly ModelChange[] {
  const search = searchCauses(changes, pair);
  const causeOfSpecChange = specCauses(search);
  const causes = new Map<ModelChange, ModelChange>();
  const followers = new Map<ModelChange, ModelChange[]>();
  for (const change of changes) {
    const cause = findCause(change);
    // Mirrors may show one another in a circle; then one of them is told by itself.
    if (cause === null || isUnder(cause, change)) continue;
    causes.set(change, cause);
    const known = followers.get(cause) ?? [];
    known.push(change);
    followers.set(cause, known);
  }
  const nested = (change: ModelChange): ModelChange => ({
    ...change,
    follows: (followers.get(change) ?? []).map(nested),
  });
  return changes.filter((change) => !causes.has(change)).map(nested);

  function findCause(change: ModelChange): ModelChange | null {
    if (change.code.startsWith("spec.")) return causeOfSpecChange(change);
    return change.field === undefined ? causeOfEntityChange(change, search) : causeOfFieldChange(change, search);
  }

  function isUnder(change: ModelChange, other: ModelChange): boolean {
    for (let at: ModelChange | undefined = change; at !== undefined; at = causes.get(at)) {
      if (at === other) return true;
    }
    return false;
  }
}
