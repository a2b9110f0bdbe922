import { memberOf, type NormalSchema } from "./normal-schema.js";
import type { SchemaComparison } from "./schema-comparison.js";
import type { SchemaFact } from "./schema-fact.js";

/**
 * The values that stand for the members of a union. Those of members that came or went are told with them. Without a
 * discriminator, the property may hold whatever its own schema says.
 */
export function compareDiscriminators(
  { discriminator: was }: NormalSchema,
  { discriminator: is }: NormalSchema,
  { nameOf }: Pick<SchemaComparison, "nameOf">,
): readonly SchemaFact[] {
  const at = `.${(is ?? was)?.property ?? ""}`;
  const sets: SchemaFact["sets"] = [[["discriminator"], is]];
  if (was?.property !== is?.property) {
    const [before, after] = [was, is].map((one) => (one === undefined ? null : Object.keys(one.names).join(", ")));
    const code = "spec.property-type-changed";
    const kind =
      was === undefined ? (`${code}:narrowed` as const) : is === undefined ? (`${code}:widened` as const) : code;
    return [{ kind, at, before: before ?? null, after: after ?? null, sets }];
  }
  const [old, now] = [Object.entries(was?.names ?? {}), Object.entries(is?.names ?? {})];
  const [had, has] = [new Set(old.map(([, name]) => nameOf(name))), new Set(now.map(([, name]) => name))];
  const removed = old.filter(([value, name]) => has.has(nameOf(name)) && memberOf(is?.names, value) !== nameOf(name));
  const added = now.filter(([value, name]) => had.has(name) && nameOf(memberOf(was?.names, value) ?? "") !== name);
  return [
    ...removed.map(([before]) => ({ kind: "spec.value-removed" as const, at, before, sets })),
    ...added.map(([after]) => ({ kind: "spec.value-added" as const, at, after, sets })),
  ];
}
