import type { Entity, Field } from "./account-model.js";
import { problem, ProblemError } from "../problem/problem.js";
import { compareText } from "./compare-text.js";
import { camelCase, nameOfLabel, withSuffix } from "./identifiers.js";
import type { NamedField } from "./named-model.js";
import type { LockedEntity } from "./names-lock.js";
import { reservedFieldNames } from "./reserved-names.js";
import { settleNames, type Claim } from "./settle-names.js";

/**
 * Names the fields of one entity, sorted by name.
 *
 * The record's own `id` is no field, and keeps its name against all. A built-in field keeps a contested name against
 * custom ones; who loses falls back: `contact_field44` to its number behind the label, any other to its system name.
 */
export function assignFieldNames(
  entity: Entity,
  lock: LockedEntity | undefined,
  overrides: ReadonlyMap<string, string>,
): readonly NamedField[] {
  const fields = entity.fields.filter(({ key }) => key !== "id");
  const kept = new Map(
    fields.flatMap(({ id }) => {
      const name = overrides.get(id) ?? lock?.fields.get(id);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
  refuseClash(entity, fields, lock, overrides);
  const heldByLock = [...(lock?.fields ?? [])].filter(([id]) => !overrides.has(id)).map(([, name]) => name);
  const aliases = [...(lock?.aliases.values() ?? [])].map(({ name }) => name);
  const taken = new Set(["id", ...overrides.values(), ...heldByLock, ...aliases]);
  const claims = fields.filter(({ id }) => !kept.has(id)).map((field) => claimOf(entity, field));
  const settled = settleNames(claims, taken);

  return fields
    .map((field): NamedField => {
      const name = kept.get(field.id) ?? settled.get(field.id) ?? "";
      const alias = lock?.aliases.get(field.id)?.name;
      return { ...field, name, alias: alias === undefined || alias === name ? null : alias };
    })
    .toSorted((left, right) => compareText(left.name, right.name));
}

/** A name given by hand may not take the one that another field goes by: code that uses it would change its meaning. */
function refuseClash(
  entity: Entity,
  fields: readonly Field[],
  lock: LockedEntity | undefined,
  overrides: ReadonlyMap<string, string>,
): void {
  const names = new Set(overrides.values());
  const clashes = fields.filter(({ id }) => !overrides.has(id) && names.has(lock?.fields.get(id) ?? ""));
  if (clashes.length === 0) return;
  throw new ProblemError(
    clashes.map(({ id, key }) =>
      problem(
        "model.bad-name",
        `The name "${lock?.fields.get(id)}", given to another field by an override, is the name of ${entity.key}.${key}.`,
      ),
    ),
  );
}

function claimOf(entity: Entity, field: Field): Claim {
  const label = freed(nameOfLabel(field.label));
  const system = freed(camelCase(field.key)) ?? "field";
  const number = customNumber(entity, field);
  const fallback = label !== null && number !== null ? [withSuffix(label, `Field${number}`)] : [];
  return {
    id: field.id,
    builtIn: !field.custom,
    candidates: [...(label === null ? [] : [label]), ...fallback, system],
  };
}

/** A label that says what every object has gets a word after it; the record's own `id` is settled with all others. */
function freed(name: string | null): string | null {
  if (name === null || name === "") return null;
  return name !== "id" && reservedFieldNames.has(name) ? withSuffix(name, "Field") : name;
}

/** 44 of `contact_field44`. */
function customNumber(entity: Entity, field: Field): string | null {
  const prefix = `${entity.key}_field`;
  const number = field.key.startsWith(prefix) ? field.key.slice(prefix.length) : "";
  return field.custom && /^\d+$/.test(number) ? number : null;
}
