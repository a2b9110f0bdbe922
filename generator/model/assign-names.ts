import { assignFieldNames, assignListNames } from "./assign-members.js";
import { camelCase, markOf, nameOfLabel, pascalCase, upperFirst, withSuffix } from "./identifiers.js";
import { type AccountMark, isAccountId, type LockedEntity, type NamesLock } from "./lock.js";
import { type AccountModel, compareText, type Entity, type NamedEntity, type NamedModel, typeFamily } from "./model.js";
import { reservedCollectionNames, reservedTypeNames } from "./reserved-names.js";
import { type Claim, settleNames } from "./settle-names.js";
import { type ReleasedName, settledLock } from "./settled-lock.js";

export interface Naming {
  readonly model: NamedModel;
  /** The lock that was given, with every new name added. */
  readonly lock: NamesLock;
  /** Names of the lock that could not stay. */
  readonly released: readonly ReleasedName[];
}

/** Entity id -> field id -> name, from `overrides.name`. They beat the lock. */
export type NameOverrides = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Decides every identifier of the account, sorts what is named, and adds new names to the lock.
 *
 * Overrides beat the lock, the lock beats the label. Nothing depends on the order of what comes in.
 */
export function assignNames(model: AccountModel, given: NamesLock, overrides: NameOverrides): Naming {
  const { lock, released } = settledLock(model, withIdsOf(model, given));
  const types = settleTypes(model.entities, lock);
  const collections = settleCollections(model.entities, lock);
  const files = entityFiles(model.entities, collections);

  const entities = model.entities
    .map((entity): NamedEntity => {
      const fields = assignFieldNames(entity, lock.entities.get(entity.id), overrides.get(entity.id) ?? new Map());
      return {
        ...entity,
        typeName: known(types, entity.id),
        collection: known(collections, entity.id),
        file: known(files, entity.id),
        fields,
      };
    })
    .toSorted((left, right) => compareText(left.collection, right.collection));
  const lists = assignListNames(model.lists, entities, lock);

  return {
    model: { ...model, entities, lists },
    released,
    lock: {
      account: accountMark(model, lock.account),
      entities: merged(lock.entities, entities, (entity) => locked(entity, lock.entities.get(entity.id))),
      lists: merged(lock.lists, lists, ({ id, name, choices }) => {
        return { name, choices: merged(lock.lists.get(id)?.choices, choices, ({ literal }) => literal) };
      }),
    },
  };
}

function settleTypes(entities: readonly Entity[], lock: NamesLock): ReadonlyMap<string, string> {
  const kept = keptNames(entities, (id) => lock.entities.get(id)?.type);
  const taken = [
    ...reservedTypeNames,
    ...[...lock.entities.values()].flatMap(({ type }) => (type === "" ? [] : typeFamily(type))),
    ...[...lock.lists.values()].map(({ name }) => name),
  ];
  const claims = entities
    .filter(({ id }) => !kept.has(id))
    .map((entity): Claim => {
      const label = nameOfLabel(entity.label);
      const wanted = label === null ? [] : [freed(upperFirst(label), "Entity", reservedTypeNames)];
      const system = pascalCase(entity.key) || "App";
      return {
        id: entity.id,
        builtIn: !entity.custom,
        candidates: [...wanted, freed(system, "Entity", reservedTypeNames)],
      };
    });
  return new Map([...kept, ...settleNames(claims, new Set(taken), typeFamily)]);
}

function settleCollections(entities: readonly Entity[], lock: NamesLock): ReadonlyMap<string, string> {
  const kept = keptNames(entities, (id) => lock.entities.get(id)?.collection);
  const taken = [
    ...reservedCollectionNames,
    ...[...lock.entities.values()].map(({ collection }) => collection),
    ...[...lock.lists.values()].map(({ name }) => name),
  ];
  const claims = entities
    .filter(({ id }) => !kept.has(id))
    .map((entity): Claim => {
      const labels = [nameOfLabel(entity.labelPlural), nameOfLabel(entity.label)].filter((name) => name !== null);
      const system = camelCase(entity.key) || "app";
      const candidates = [...labels.slice(0, 1), system];
      return {
        id: entity.id,
        builtIn: !entity.custom,
        candidates: candidates.map((name) => freed(name, "Records", reservedCollectionNames)),
      };
    });
  return new Map([...kept, ...settleNames(claims, new Set(taken))]);
}

/** A name that is taken by the language or by the package gets a word after it. */
function freed(name: string, word: string, reserved: ReadonlySet<string>): string {
  return reserved.has(name) ? withSuffix(name, word) : name;
}

function keptNames(entities: readonly Entity[], held: (id: string) => string | undefined): ReadonlyMap<string, string> {
  return new Map(
    entities.flatMap(({ id }) => {
      const name = held(id);
      return name === undefined || name === "" ? [] : [[id, name]];
    }),
  );
}

function locked(entity: NamedEntity, before: LockedEntity | undefined): LockedEntity {
  const { typeName, collection, fields } = entity;
  return {
    type: typeName,
    collection,
    fields: merged(before?.fields, fields, ({ name }) => name),
    aliases: before?.aliases ?? new Map(),
  };
}

/** What was held before, and what is there now by its id. */
function merged<Item extends { readonly id: string }, Value>(
  before: ReadonlyMap<string, Value> | undefined,
  items: readonly Item[],
  held: (item: Item) => Value,
): ReadonlyMap<string, Value> {
  const all = new Map(before);
  for (const item of items) all.set(item.id, held(item));
  return all;
}

function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`No name was settled for ${id}`);
  return name;
}

const windowsDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The file an entity is written to: its collection, where every file system can tell that from the others.
 * A name beyond ASCII, one that differs from another by case only, and a device's name get the mark of the id.
 */
export function entityFiles(
  entities: readonly Entity[],
  collections: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const plain = entities.map(({ id }) => {
    const collection = collections.get(id) ?? "";
    return { id, collection, ascii: collection.replaceAll(/[^A-Za-z0-9_$]/g, "") };
  });
  const count = new Map<string, number>();
  for (const { ascii } of plain) count.set(ascii.toLowerCase(), (count.get(ascii.toLowerCase()) ?? 0) + 1);
  return new Map(
    plain.map(({ id, collection, ascii }) => {
      const safe = ascii === collection && count.get(ascii.toLowerCase()) === 1 && !windowsDevices.test(ascii);
      return [id, safe ? ascii : `${ascii || "app"}-${markOf(id)}`];
    }),
  );
}

/**
 * The mark stays where the account does, by whomever it was pulled last: another person's credentials are no change. What
 * tells the account itself is better than who saw it.
 */
function accountMark({ api: { url }, seenAs = null }: AccountModel, known: AccountMark | null): AccountMark {
  const isBetter = isAccountId(seenAs) && !isAccountId(known?.id ?? null);
  return known !== null && known.url === url && !isBetter ? known : { url, id: seenAs };
}

/** An app whose id was not told went by its system name; once it is told, it keeps its names. */
function withIdsOf({ entities }: AccountModel, lock: NamesLock): NamesLock {
  const isMoved = ({ id, key }: Entity) => id !== key && lock.entities.has(key) && !lock.entities.has(id);
  const moved = new Map(entities.filter(isMoved).map(({ id, key }) => [key, id]));
  if (moved.size === 0) return lock;
  return { ...lock, entities: new Map([...lock.entities].map(([id, entity]) => [moved.get(id) ?? id, entity])) };
}
