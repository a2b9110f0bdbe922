import type { NormalSchema } from "./normal-schema.js";
import type { SchemaFact, SchemaKindName } from "./schema-fact.js";

const marks = [
  ["deprecated", "spec.part-deprecated", "spec.part-undeprecated"],
  ["readOnly", "spec.property-access-changed:read-only", "spec.property-access-changed:writable"],
  ["writeOnly", "spec.property-access-changed:write-only", "spec.property-access-changed:readable"],
] as const satisfies readonly (readonly [keyof NormalSchema, SchemaKindName, SchemaKindName])[];

/** What is said of a schema beside its type: its default, whether it is deprecated, only answered or only sent. */
export function annotationFacts(was: NormalSchema, is: NormalSchema): readonly SchemaFact[] {
  const [before, after] = [was.default, is.default].map((value) =>
    value === undefined ? null : JSON.stringify(value),
  );
  const changed: readonly SchemaFact[] =
    before === after || before === undefined || after === undefined
      ? []
      : [{ kind: "spec.default-changed", at: "", before, after, sets: [[["default"], is.default]] }];
  return [
    ...changed,
    ...marks.flatMap(([key, there, gone]) =>
      was[key] === is[key]
        ? []
        : [{ kind: is[key] === true ? there : gone, at: "", sets: [[[key], is[key]]] } as const],
    ),
  ];
}
