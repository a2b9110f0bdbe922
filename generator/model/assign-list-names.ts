import type { Choice, ChoiceList } from "./account-model.js";
import { compareText } from "./compare-text.js";
import { shownType } from "./field-type.js";
import { upperFirst, withSuffix } from "./identifiers.js";
import type { NamedChoice, NamedEntity, NamedField, NamedList } from "./named-model.js";
import type { LockedList, NamesLock } from "./names-lock.js";
import { reservedTypeNames } from "./reserved-names.js";
import { settleNames, type Claim } from "./settle-names.js";
import { typeFamily } from "./type-family.js";

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
    ...[...lock.entities.values()].flatMap(({ type, collection }) => [collection, ...typeFamily(type)]),
    ...[...lock.lists.values()].map(({ name }) => name),
  ]);
  const claims = used
    .filter(({ id }) => !lock.lists.has(id))
    .map(({ id }): Claim => {
      const user = users.get(id);
      const name = user === undefined ? "Choice" : listName(user);
      return { id, builtIn: user?.field.custom === false, candidates: [name, withSuffix(name, "Choice")] };
    });
  const settled = settleNames(claims, taken);
  return used
    .map((list): NamedList => ({
      id: list.id,
      name: lock.lists.get(list.id)?.name ?? settled.get(list.id) ?? "",
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
