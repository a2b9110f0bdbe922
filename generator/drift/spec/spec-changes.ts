import { flowSeverities, type FlowUses } from "../change-kind.js";
import { makeChange, type ModelChange } from "../change.js";
import { flowOf } from "./relation.js";
import type { SchemaFact } from "./schema-fact.js";

/** Where a schema stands, in the document and in words, and where it is sent and answered. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly at: string;
  readonly uses: FlowUses;
}

/** What changed inside a schema, as changes of the document: how bad each is follows from where the schema is used. */
export function specChanges(facts: readonly SchemaFact[], place: SchemaPlace): readonly ModelChange[] {
  return facts.map(({ kind, at, before = null, after = null, placed, sets }) =>
    makeChange(kind, {
      at: place.at + at,
      cap: flowSeverities(flowOf(kind), place.uses),
      before,
      after,
      ...(placed === true && { facts: [] }),
      edits: sets.map(([path, value]) => ({ kind: "spec" as const, path: [...place.path, ...path], after: value })),
    }),
  );
}
