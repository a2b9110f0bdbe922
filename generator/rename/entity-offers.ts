import type { AccountModel, Entity } from "../model/account-model.js";
import { assignNames } from "../model/assign-names.js";
import type { NamedEntity } from "../model/named-model.js";
import { emptyLock, type NamesLock } from "../model/names-lock.js";
import { typeFamily } from "../model/type-family.js";
import { isRelabelled } from "./is-relabelled.js";
import type { EntityOffer } from "./rename-offer.js";

/** The entities whose singular or plural was relabelled since they were named. */
export function entityOffers(model: AccountModel, lock: NamesLock): readonly EntityOffer[] {
  const bare = {
    ...model,
    lists: [],
    entities: model.entities.map((entity) => ({ ...entity, fields: [], lines: [] })),
  };
  const stale = bare.entities.flatMap((entity) => staleParts(bare, entity, lock));
  if (stale.length === 0) return [];

  const forgotten = new Set(stale.map(({ entity }) => entity));
  const entities = new Map([...lock.entities].filter(([id]) => !forgotten.has(id)));
  const named = new Map(
    assignNames(bare, { ...lock, entities }, new Map()).model.entities.map((entity) => [entity.id, entity]),
  );
  const offers = stale.flatMap((part): readonly EntityOffer[] => {
    const to = nameOf(named.get(part.entity), part.kind);
    return to === null || to === part.from ? [] : [{ ...part, to }];
  });
  return offers.filter((offer) => isFree(offer, offers, lock));
}

function staleParts(model: AccountModel, entity: Entity, lock: NamesLock): readonly Omit<EntityOffer, "to">[] {
  const locked = lock.entities.get(entity.id);
  const [alone] = assignNames({ ...model, entities: [entity] }, emptyLock, new Map()).model.entities;
  if (locked === undefined || alone === undefined) return [];
  const { id, label, labelPlural } = entity;
  const type = { kind: "entity-type", entity: id, from: locked.type, label } as const;
  const collection = { kind: "collection", entity: id, from: locked.collection, label: labelPlural ?? label } as const;
  return [type, collection].filter(({ kind, from }) => isRelabelled(from, nameOf(alone, kind) ?? from));
}

function nameOf(entity: NamedEntity | undefined, kind: EntityOffer["kind"]): string | null {
  if (entity === undefined) return null;
  return kind === "entity-type" ? entity.typeName : entity.collection;
}

/** Of an entity, one name may be offered and the other kept: what is kept is not another entity's to have. */
function isFree({ entity, kind, to }: EntityOffer, offers: readonly EntityOffer[], lock: NamesLock): boolean {
  const given = new Set(offers.flatMap((offer) => (offer.kind === kind ? [offer.entity] : [])));
  const kept = [...lock.entities].filter(([id]) => id !== entity && !given.has(id)).map(([, locked]) => locked);
  if (kind === "collection") return kept.every(({ collection }) => collection !== to);
  const taken = new Set([
    ...kept.flatMap(({ type }) => typeFamily(type)),
    ...[...lock.lists.values()].map(({ name }) => name),
  ]);
  return !typeFamily(to).some((name) => taken.has(name));
}
