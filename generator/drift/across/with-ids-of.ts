import type { AccountModel, Choice, Entity, Field } from "../../model/account-model.js";
import { shownType, type FieldType } from "../../model/field-type.js";
import { byId } from "../model-index.js";
import { pairAlike, type Likeness } from "./pair-alike.js";

/**
 * One account's model with the ids of another's, so that the two can be compared: what both have is found by system name
 * and label. What an account's people made is numbered as they made it (`contact_field14`), so its system name alone
 * says nothing. What only the one has keeps its ids.
 */
export function withIdsOf(model: AccountModel, other: AccountModel): AccountModel {
  const pairs = pairAlike(model.entities, other.entities, likenesses<Entity>());
  const fieldPairs = new Map(
    [...pairs].flatMap(([old, now]) => [...pairAlike(old.fields, now.fields, likenesses<Field>())]),
  );
  const listPairs = pairLists(fieldPairs);
  const lists = byId(other.lists);
  const choicesOf = (list: string | undefined) => lists.get(list ?? "")?.choices ?? [];

  const entityId = idsAfter(model.entities, other.entities, pairs);
  const fieldIds = new Map(
    model.entities.map((entity) => [entity.id, idsAfter(entity.fields, pairs.get(entity)?.fields ?? [], fieldPairs)]),
  );
  const choiceIds = new Map(
    model.lists.map(({ id, choices }) => {
      const theirs = choicesOf(listPairs.get(id));
      return [id, idsAfter(choices, theirs, pairChoices(choices, theirs))];
    }),
  );
  const listId = (id: string) => listPairs.get(id) ?? (lists.has(id) ? `${id} before` : id);
  const typeAfter = (type: FieldType): FieldType => {
    if (type.kind === "choice") return { ...type, list: listId(type.list) };
    if (type.kind !== "mirror") return type;
    const { entity, field } = type.of;
    const of = { entity: entityId(entity), field: fieldIds.get(entity)?.(field) ?? field };
    return { ...type, of, type: typeAfter(type.type) };
  };
  const defaultAfter = ({ type, defaultValue }: Field) => {
    const shown = shownType(type);
    const choiceId = shown.kind === "choice" ? choiceIds.get(shown.list) : undefined;
    return defaultValue === null || choiceId === undefined ? defaultValue : choiceId(defaultValue);
  };
  return {
    ...model,
    entities: model.entities.map((entity) => ({
      ...entity,
      id: entityId(entity.id),
      ...(entity.template === undefined ? {} : { template: pairs.get(entity)?.template ?? entity.template }),
      fields: entity.fields.map((field) => ({
        ...field,
        id: fieldIds.get(entity.id)?.(field.id) ?? field.id,
        type: typeAfter(field.type),
        defaultValue: defaultAfter(field),
      })),
    })),
    lists: model.lists.map(({ id, choices }) => ({
      id: listId(id),
      choices: choices.map((choice) => ({ ...choice, id: choiceIds.get(id)?.(choice.id) ?? choice.id })),
    })),
  };
}

interface Named {
  readonly key: string;
  readonly label: string | null;
  readonly custom: boolean;
}

/** System name and label; the system name, where it is no number; the label alone. */
function likenesses<T extends Named>(): readonly Likeness<T>[] {
  return [
    ({ key, label }) => JSON.stringify([key, label]),
    ({ key, custom }) => (custom && /\d$/.test(key) ? null : key),
    ({ label }) => label,
  ];
}

/** Lists have no name: two are one where fields that are one show them. Their ids. */
function pairLists(fields: ReadonlyMap<Field, Field>): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const [old, now] of fields) {
    const [was, is] = [shownType(old.type), shownType(now.type)];
    if (was.kind !== "choice" || is.kind !== "choice" || pairs.has(was.list) || taken.has(is.list)) continue;
    pairs.set(was.list, is.list);
    taken.add(is.list);
  }
  return pairs;
}

/** Of several choices with one label, the first is the first one, and so on. */
function pairChoices(before: readonly Choice[], after: readonly Choice[]): ReadonlyMap<Choice, Choice> {
  const nth = new Map([before, after].flatMap((choices) => [...numbered(choices)]));
  return pairAlike(before, after, [(choice) => JSON.stringify([choice.label, nth.get(choice)])]);
}

function* numbered(choices: readonly Choice[]): Generator<readonly [Choice, number]> {
  const seen = new Map<string, number>();
  for (const choice of choices) {
    const nth = seen.get(choice.label) ?? 0;
    seen.set(choice.label, nth + 1);
    yield [choice, nth];
  }
}

interface Identified {
  readonly id: string;
}

/** An id -> its pair's. One without a pair keeps its own, marked where the other account means something else by it. */
function idsAfter<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  pairs: ReadonlyMap<T, T>,
): (id: string) => string {
  const theirs = new Set(after.map(({ id }) => id));
  const ids = new Map(
    before.map((thing) => [thing.id, pairs.get(thing)?.id ?? (theirs.has(thing.id) ? `${thing.id} before` : thing.id)]),
  );
  return (id) => ids.get(id) ?? id;
}
