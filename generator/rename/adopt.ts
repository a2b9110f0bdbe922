import type { LockedEntity, LockedList, NamesLock } from "../model/names-lock.js";
import type { RenameOffer } from "./rename-offer.js";

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
