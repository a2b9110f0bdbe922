import type { ChangeCode } from "../change-kinds.js";
import type { ModelChange } from "../model-change.js";
import type { ModelPair } from "../model-index.js";

/** All changes of a comparison, to find the cause of one among them. */
export interface CauseSearch {
  readonly changes: readonly ModelChange[];
  readonly pair: ModelPair;
  /** The first change of one of the codes, in their order, of an entity or of its field. */
  readonly find: (codes: readonly ChangeCode[], entity: string | null, field?: string) => ModelChange | null;
}

export function searchCauses(changes: readonly ModelChange[], pair: ModelPair): CauseSearch {
  const found = new Map<string, ModelChange>();
  for (const change of changes) {
    const key = keyOf(change.code, change.entity?.id ?? null, change.field?.id);
    if (!found.has(key)) found.set(key, change);
  }
  return {
    changes,
    pair,
    find: (codes, entity, field) => {
      for (const code of codes) {
        const change = found.get(keyOf(code, entity, field));
        if (change !== undefined) return change;
      }
      return null;
    },
  };
}

function keyOf(code: string, entity: string | null, field: string | undefined): string {
  return JSON.stringify([code, entity, field ?? null]);
}
