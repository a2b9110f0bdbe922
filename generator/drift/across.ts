import { type AccountModel, type Choice, type Entity, type Field, type FieldType, shownType } from "../model/model.js";
import { byId } from "./compare/model-index.js";

/**
 * Whether two models are of two accounts: both have ids that the vendor gave out once only, and share none of them. Ids
 * that are made of system names are the same in every account and tell nothing.
 */
export function ofDifferentAccounts(before: AccountModel, after: AccountModel): boolean {
  const [old, now] = [uniqueIds(before), uniqueIds(after)];
  return old.size > 0 && now.size > 0 && ![...old].some((id) => now.has(id));
}

function uniqueIds({ entities }: AccountModel): ReadonlySet<string> {
  const ids = entities.flatMap((entity) => [
    ...(entity.id === entity.key ? [] : [entity.id]),
    ...(typeof entity.template === "string" ? [entity.template] : []),
    ...entity.fields.flatMap(({ id, key }) => (id === key || id === `${entity.key}.${key}` ? [] : [id])),
  ]);
  return new Set(ids);
}

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

/** What makes two things one, the surest first: each tells of a thing the text to go by, or null for none. */
export type Likeness<T> = (thing: T) => string | null;

/**
 * Pairs the things of one account with those of another: by the first likeness as far as it goes, what is left by the
 * second, and so on. A text that several of one side share pairs nobody.
 */
function pairAlike<T>(
  before: readonly T[],
  after: readonly T[],
  likenesses: readonly Likeness<T>[],
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const likeness of likenesses) {
    const free = (things: readonly T[], used: { has(thing: T): boolean }) =>
      onlyOnes(
        things.filter((thing) => !used.has(thing)),
        likeness,
      );
    const candidates = free(after, taken);
    for (const [text, old] of free(before, pairs)) {
      const now = candidates.get(text);
      if (now === undefined) continue;
      pairs.set(old, now);
      taken.add(now);
    }
  }
  return pairs;
}

function onlyOnes<T>(things: readonly T[], likeness: Likeness<T>): ReadonlyMap<string, T> {
  const found = new Map<string, T | null>();
  for (const thing of things) {
    const text = likeness(thing);
    if (text !== null) found.set(text, found.has(text) ? null : thing);
  }
  return new Map([...found].flatMap(([text, thing]) => (thing === null ? [] : [[text, thing] as const])));
}
