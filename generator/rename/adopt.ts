import { versionCovers } from "../drift/version.js";
import { type LockedAlias, type LockedEntity, type LockedList, type NamesLock, parseLock } from "../model/lock.js";
import { typeFamily } from "../model/model.js";

/**
 * The lock with offered names adopted: all that are given, and no others.
 *
 * @param options.aliasSince Keeps the old name of a field as a deprecated alias, unless another field goes by it now,
 *   from this version of the package on; null keeps none. An alias from an earlier renaming of the field goes in any
 *   case.
 */
export function adoptNames(
  lock: NamesLock,
  offers: readonly RenameOffer[],
  { aliasSince }: { readonly aliasSince: string | null },
): NamesLock {
  return {
    ...lock,
    entities: mapValues(lock.entities, (entity, id) =>
      adoptEntity(
        entity,
        offers.flatMap((offer) => ("entity" in offer && offer.entity === id ? [offer] : [])),
        aliasSince,
      ),
    ),
    lists: mapValues(lock.lists, (list, id) =>
      adoptList(
        list,
        offers.flatMap((offer) => ("list" in offer && offer.list === id ? [offer] : [])),
      ),
    ),
  };
}

function adoptEntity(
  entity: LockedEntity,
  offers: readonly Extract<RenameOffer, { entity: string }>[],
  aliasSince: string | null,
): LockedEntity {
  if (offers.length === 0) return entity;
  const renamed = offers.filter((offer) => offer.kind === "field");
  const fields = new Map([...entity.fields, ...renamed.map(({ field, to }) => [field, to] as const)]);
  const taken = new Set(fields.values());
  const ids = new Set(renamed.map(({ field }) => field));
  const kept = [...entity.aliases].filter(([id, { name }]) => !ids.has(id) && !taken.has(name));
  const added = renamed.flatMap(({ field, from }) =>
    aliasSince === null || taken.has(from) ? [] : [[field, { name: from, since: aliasSince }] as const],
  );
  return {
    type: offers.find(({ kind }) => kind === "entity-type")?.to ?? entity.type,
    collection: offers.find(({ kind }) => kind === "collection")?.to ?? entity.collection,
    fields,
    aliases: new Map([...kept, ...added]),
  };
}

function adoptList(list: LockedList, offers: readonly Extract<RenameOffer, { list: string }>[]): LockedList {
  if (offers.length === 0) return list;
  const choices = offers.flatMap((offer) => (offer.kind === "choice" ? [[offer.choice, offer.to] as const] : []));
  return {
    name: offers.find(({ kind }) => kind === "list")?.to ?? list.name,
    choices: new Map([...list.choices, ...choices]),
  };
}

function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  change: (value: From, key: string) => To,
): ReadonlyMap<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}

/** A name that the present label would give, where the lock holds another one; by the vendor's ids. */
export type RenameOffer = EntityOffer | FieldOffer | ListOffer | ChoiceOffer;

interface Renaming {
  /** The name that code uses now. */
  readonly from: string;
  readonly to: string;
  /** What the account's people call the thing now; null where it has lost its label. */
  readonly label: string | null;
}

export interface EntityOffer extends Renaming {
  readonly kind: "entity-type" | "collection";
  readonly entity: string;
}

export interface FieldOffer extends Renaming {
  readonly kind: "field";
  readonly entity: string;
  readonly field: string;
}

export interface ListOffer extends Renaming {
  readonly kind: "list";
  readonly list: string;
}

export interface ChoiceOffer extends Renaming {
  readonly kind: "choice";
  readonly list: string;
  readonly choice: string;
}

export interface NameCounts {
  /** Of things that had none. */
  readonly added: number;
  /** Of things that had another one. */
  readonly changed: number;
}

/** How many names of entities, fields, lists and choices the new text of an account's lock has that the old one has not. */
export function countNames(account: string, before: string, after: string): NameCounts {
  const [old, now] = [before, after].map((text) => namesIn(parseLock(text, { kind: "account", account })));
  const counts = { added: 0, changed: 0 };
  for (const [id, name] of now ?? []) {
    const known = old?.get(id);
    if (known === undefined) counts.added += 1;
    else if (known !== name) counts.changed += 1;
  }
  return counts;
}

function namesIn({ entities, lists }: NamesLock): ReadonlyMap<string, string> {
  return new Map([
    ...[...entities].flatMap(([id, { type, collection, fields }]) => [
      [`entity ${id}`, `${type} ${collection}`] as const,
      ...[...fields].map(([field, name]) => [`field ${id} ${field}`, name] as const),
    ]),
    ...[...lists].flatMap(([id, { name, choices }]) => [
      [`list ${id}`, name] as const,
      ...[...choices].map(([choice, literal]) => [`choice ${id} ${choice}`, literal] as const),
    ]),
  ]);
}

/**
 * The lock without the aliases whose time is over: those given before the last major step of the package, since that is
 * the step that taking a name away calls for. An alias of unknown age stays.
 *
 * @param version The package's present version; one of 0.0.0 keeps all aliases.
 */
export function expireAliases(lock: NamesLock, version: string): NamesLock {
  return keepAliases(lock, ({ since }) => since === null || !versionCovers(since, version, "major"));
}

/** The lock without aliases. */
export function dropAliases(lock: NamesLock): NamesLock {
  return keepAliases(lock, () => false);
}

function keepAliases(lock: NamesLock, keep: (alias: LockedAlias) => boolean): NamesLock {
  const entities = [...lock.entities].map(([id, entity]) => {
    if (entity.aliases.size === 0) return [id, entity] as const;
    return [id, { ...entity, aliases: new Map([...entity.aliases].filter(([, alias]) => keep(alias))) }] as const;
  });
  return { ...lock, entities: new Map(entities) };
}

/**
 * A name that two things share in the new lock, and did not in the old one; or null. New names are offered as if all
 * were adopted: one of them may still belong to something that is to keep it.
 */
export function findClash(before: NamesLock, after: NamesLock): string | null {
  const known = new Set(sharedNames(before).map(({ place, name }) => `${place}\u0000${name}`));
  return sharedNames(after).find(({ place, name }) => !known.has(`${place}\u0000${name}`))?.name ?? null;
}

interface SharedName {
  readonly place: string;
  readonly name: string;
}

function sharedNames({ entities, lists }: NamesLock): readonly SharedName[] {
  const locked = [...entities.values()];
  const types = [...locked.flatMap(({ type }) => typeFamily(type)), ...[...lists.values()].map(({ name }) => name)];
  return [
    ...shared("types", types),
    ...shared(
      "collections",
      locked.map(({ collection }) => collection),
    ),
    ...[...entities].flatMap(([id, { fields, aliases }]) =>
      shared(id, [...fields.values(), ...[...aliases.values()].map(({ name }) => name)]),
    ),
    ...[...lists].flatMap(([id, { choices }]) => shared(id, [...choices.values()])),
  ];
}

function shared(place: string, names: readonly string[]): readonly SharedName[] {
  return [...new Set(names)]
    .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
    .map((name) => ({ place, name }));
}
