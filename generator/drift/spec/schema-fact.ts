import type { ChangeKindName, changeKinds } from "../change.js";

type Kinds = typeof changeKinds;

/** The kinds of changes inside schemas: those that the table judges by whether the thing is sent or answered. */
export type SchemaKindName = {
  [K in ChangeKindName]: Kinds[K] extends { readonly flow: unknown } ? K : never;
}[ChangeKindName];

/** What another type is called, by where the schema stands. */
export type TypeCode =
  "spec.property-type-changed" | "spec.parameter-type-changed" | "spec.request-changed" | "spec.response-changed";

/** One thing that changed inside a schema, by its place in there. It says nothing yet of who is hit. */
export interface SchemaFact {
  readonly kind: SchemaKindName;
  /** `.address.city`, `[]`; empty for the schema itself. */
  readonly at: string;
  readonly before?: string | null;
  readonly after?: string | null;
  /** Whether the fingerprint goes by the place alone. */
  readonly placed?: true;
  /** What leads from the old normal form to the new one: the values to set at some paths. */
  readonly sets: readonly (readonly [path: readonly string[], after: unknown])[];
}

/** The facts of a schema as those of the schema that it is in. */
export function factsUnder(facts: readonly SchemaFact[], at: string, steps: readonly string[]): readonly SchemaFact[] {
  return facts.map((fact) => ({
    ...fact,
    at: at + fact.at,
    sets: fact.sets.map(([path, after]) => [[...steps, ...path], after] as const),
  }));
}

/** The facts of what cannot be set by itself: all of it is set. */
export function factsOfWhole(facts: readonly SchemaFact[], after: unknown): readonly SchemaFact[] {
  return facts.map((fact) => ({ ...fact, sets: [[[], after]] }));
}
