import { memberOf, type NormalSchema } from "./normal-schema.js";
import { isNarrower, relation, type Relation } from "./relation.js";
import { factsUnder, type SchemaFact } from "./schema-fact.js";
import type { SchemaComparison } from "./schema-comparison.js";
import { shownSchema } from "./shown-schema.js";

const code = "spec.property-type-changed";

/** Two states of an object: its properties, and what other keys hold where it is open to them. */
export function compareObjects(was: NormalSchema, is: NormalSchema, comparison: SchemaComparison): Relation {
  const names = new Set(
    [was.properties, is.properties, was.required, is.required].flatMap((of) => Object.keys(of ?? {})),
  );
  return relation({
    facts: [
      ...[...names].flatMap((name) => compareProperty(was, is, name, comparison)),
      ...compareOthers(was, is, comparison),
    ],
  });
}

function compareProperty(
  was: NormalSchema,
  is: NormalSchema,
  name: string,
  comparison: SchemaComparison,
): readonly SchemaFact[] {
  const [before, after] = [memberOf(was.properties, name), memberOf(is.properties, name)];
  const [had, has] = [isGiven(was, name), isGiven(is, name)];
  const at = `.${name}`;
  const steps = ["properties", name];
  const required = [["required", name], memberOf(is.required, name)] as const;
  if (before === undefined && after === undefined) return had === has ? [] : [demandFact(at, has, required)];
  const sets: SchemaFact["sets"] = [[steps, after], required];
  if (before === undefined) {
    const kind = has ? "spec.property-added-required" : "spec.property-added";
    return [{ kind, at, after: shownSchema(after ?? {}), placed: true, sets }];
  }
  if (after === undefined) {
    const open =
      is.additionalProperties !== undefined && !isNarrower(comparison.relate(before, is.additionalProperties));
    const kind = open ? "spec.property-removed:open" : "spec.property-removed";
    return [{ kind, at, before: shownSchema(before), placed: true, sets }];
  }
  const demand = has ? "spec.property-required-changed:required" : "spec.property-required-changed:optional";
  return [
    ...(had === has ? [] : [{ kind: demand, at, sets: [required] } as const]),
    ...factsUnder(comparison.compare(before, after, code), at, steps),
  ];
}

function isGiven({ required }: NormalSchema, name: string): boolean {
  return memberOf(required, name) === true;
}

/** A name is wanted that no property has: the types say nothing of it. */
function demandFact(at: string, has: boolean, set: SchemaFact["sets"][number]): SchemaFact {
  return has
    ? { kind: "spec.limit-tightened", at, after: "required", sets: [set] }
    : { kind: "spec.limit-widened", at, before: "required", sets: [set] };
}

function compareOthers(was: NormalSchema, is: NormalSchema, { compare }: SchemaComparison): readonly SchemaFact[] {
  const [before, after] = [was.additionalProperties, is.additionalProperties];
  const at = ".*";
  const sets: SchemaFact["sets"] = [[["additionalProperties"], after]];
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [{ kind: "spec.property-added", at, after: shownSchema(after ?? {}), placed: true, sets }];
  if (after === undefined)
    return [{ kind: "spec.property-removed", at, before: shownSchema(before), placed: true, sets }];
  return factsUnder(compare(before, after, code), at, ["additionalProperties"]);
}
