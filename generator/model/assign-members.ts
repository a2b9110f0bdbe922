import { problem, ProblemError } from "../problem/problem.js";
import { camelCase, nameOfLabel, upperFirst, withSuffix } from "./identifiers.js";
import type { LockedEntity, LockedList, NamesLock } from "./lock.js";
import {
  type Choice,
  type ChoiceList,
  compareText,
  type Entity,
  type Field,
  type NamedChoice,
  type NamedEntity,
  type NamedField,
  type NamedList,
  shownType,
  typeFamily,
} from "./model.js";
import { reservedFieldNames, reservedTypeNames } from "./reserved-names.js";
import { type Claim, settleNames } from "./settle-names.js";

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

/**
 * Names every list that a field uses, by the first such field: `ContactSegment`. First means built-in before custom,
 * then by system names, so that the order of the metadata does not matter. Lists that no field uses are left out.
 */
export function assignListNames(
  lists: readonly ChoiceList[],
  entities: readonly NamedEntity[],
  lock: NamesLock,
): readonly NamedList[] {
  const users = firstUsers(entities);
  const used = lists.filter(({ id }) => users.has(id));
  const taken = new Set([
    ...reservedTypeNames,
    // Where a script has no capitals, a list could be called as a collection is.
    ...entities.flatMap(({ typeName, collection }) => [collection, ...typeFamily(typeName)]),
    ...[...lock.entities.values()].flatMap(({ type, collection }) => [
      collection,
      ...(type === "" ? [] : typeFamily(type)),
    ]),
    ...[...lock.lists.values()].map(({ name }) => name),
  ]);
  const claims = used
    .filter(({ id }) => !lock.lists.get(id)?.name)
    .map(({ id }): Claim => {
      const user = users.get(id);
      const name = user === undefined ? "Choice" : listName(user);
      return { id, builtIn: user?.field.custom === false, candidates: [name, withSuffix(name, "Choice")] };
    });
  const settled = settleNames(claims, taken);
  return used
    .map((list): NamedList => ({
      id: list.id,
      name: lock.lists.get(list.id)?.name || (settled.get(list.id) ?? ""),
      choices: literals(list.choices, lock.lists.get(list.id)),
    }))
    .toSorted((left, right) => compareText(left.name, right.name));
}

/** Of long names, the field's is kept. */
function listName({ entity, field }: User): string {
  return withSuffix(entity.typeName, withSuffix(upperFirst(field.name), ""));
}

interface User {
  readonly entity: NamedEntity;
  readonly field: NamedField;
}

function firstUsers(entities: readonly NamedEntity[]): ReadonlyMap<string, User> {
  const users = new Map<string, User>();
  for (const entity of entities) {
    for (const field of entity.fields) {
      const type = shownType(field.type);
      if (type.kind !== "choice") continue;
      const user = { entity, field };
      const first = users.get(type.list);
      if (first === undefined || before(user, first)) users.set(type.list, user);
    }
  }
  return users;
}

/** A mirror only shows the list; the field that has it comes first. */
function before(left: User, right: User): boolean {
  const rank = ({ entity, field }: User) =>
    [field.type.kind === "mirror", entity.custom, entity.key, field.custom, field.key].map(String).join("\u0000");
  return rank(left) < rank(right);
}

/**
 * A literal is the label when first seen. A new choice whose label is another choice's literal, though that one is
 * called otherwise by now, gets its id behind it: the old literal goes on meaning what it meant.
 */
function literals(choices: readonly Choice[], lock: LockedList | undefined): readonly NamedChoice[] {
  const label = (choice: Choice) => choice.label || choice.id;
  if (lock === undefined) return choices.map((choice) => ({ ...choice, literal: label(choice) }));
  const held = new Map(
    choices.flatMap((choice) => {
      const literal = lock.choices.get(choice.id);
      return literal === undefined || literal === label(choice) ? [] : [[literal, choice.id] as const];
    }),
  );
  return choices.map((choice) => {
    const literal = lock.choices.get(choice.id);
    if (literal !== undefined) return { ...choice, literal };
    const contested = held.has(label(choice));
    return { ...choice, literal: contested ? `${label(choice)} (${choice.id})` : label(choice) };
  });
}
