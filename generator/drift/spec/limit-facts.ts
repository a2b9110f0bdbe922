import type { NormalSchema } from "./normal-schema.js";
import type { SchemaFact } from "./schema-fact.js";
import { compareLimits } from "./schema-limits.js";

/** What changed of the limits that a schema sets. */
export function limitFacts(was: NormalSchema, is: NormalSchema): readonly SchemaFact[] {
  return compareLimits(was.limits, is.limits).map(({ tighter, wider, before, after }) => {
    const kind = tighter && wider ? "spec.limit-changed" : tighter ? "spec.limit-tightened" : "spec.limit-widened";
    return { kind, at: "", before, after, sets: [[["limits"], is.limits]] } as const;
  });
}
