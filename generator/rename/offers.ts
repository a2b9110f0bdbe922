import { assignFieldNames } from "../model/assign-members.js";
import { assignNames, type NameOverrides } from "../model/assign-names.js";
import { withSuffix } from "../model/identifiers.js";
import { emptyLock, type LockedEntity, type NamesLock } from "../model/lock.js";
import {
  type AccountModel,
  compareText,
  type Entity,
  type NamedEntity,
  type NamedModel,
  typeFamily,
} from "../model/model.js";
import {
  adoptNames,
  type ChoiceOffer,
  type EntityOffer,
  type FieldOffer,
  type ListOffer,
  type RenameOffer,
} from "./adopt.js";

/**
 * The names that relabelling would give, if the lock did not hold what was given first: of entities, collections, fields,
 * choice lists and choices. Sorted by kind and present name; empty where every name still says what its label says.
 *
 * A list is named by its first field: it is offered a name where its field, or that field's entity, is.
 */
export function renameOffers(model: AccountModel, lock: NamesLock, names: NameOverrides): readonly RenameOffer[] {
  const entities = entityOffers(model, lock);
  const fields = model.entities
    .toSorted((left, right) => compareText(lockedName(left), lockedName(right)))
    .flatMap((entity) => {
      const locked = lock.entities.get(entity.id);
      if (locked === undefined) return [];
      return fieldOffers(entity, locked, names.get(entity.id) ?? new Map()).toSorted(compareOffers);
    });
  const lists = listOffers(model, lock, names, [...entities, ...fields]);
  return [...entities.toSorted(compareOffers), ...fields, ...lists.toSorted(compareOffers)];

  function lockedName({ id }: Entity): string {
    return lock.entities.get(id)?.collection ?? "";
  }
}

/** Types before collections, lists before choices; then by the present name. */
function compareOffers(left: RenameOffer, right: RenameOffer): number {
  const order = ["entity-type", "collection", "field", "list", "choice"];
  const byKind = order.indexOf(left.kind) - order.indexOf(right.kind);
  return byKind || compareText(left.from, right.from) || compareText(JSON.stringify(left), JSON.stringify(right));
}

/** The fields of one entity that were relabelled since they were named. What an override names is left alone. */
function fieldOffers(
  entity: Entity,
  locked: LockedEntity,
  overrides: ReadonlyMap<string, string>,
): readonly FieldOffer[] {
  const stale = new Set(
    entity.fields.flatMap((field) => {
      const name = locked.fields.get(field.id);
      const [alone] = assignFieldNames({ ...entity, fields: [field] }, undefined, new Map());
      const isStale = name !== undefined && alone !== undefined && isRelabelled(name, alone.name);
      return isStale && !overrides.has(field.id) ? [field.id] : [];
    }),
  );
  const without = <Kept>(names: ReadonlyMap<string, Kept>) => new Map([...names].filter(([id]) => !stale.has(id)));
  const forgotten = { ...locked, fields: without(locked.fields), aliases: without(locked.aliases) };
  return assignFieldNames(entity, forgotten, overrides).flatMap(({ id, name, label }) => {
    const from = locked.fields.get(id);
    if (!stale.has(id) || from === undefined || from === name) return [];
    return [{ kind: "field", entity: entity.id, field: id, from, to: name, label }];
  });
}

/**
 * Whether a name no longer comes from the label. `fresh` is what the label gives where nothing else wants the name; one
 * that had to be told apart from another has something behind it: `ownerField44`, or the mark of an id.
 */
function isRelabelled(name: string, fresh: string): boolean {
  if (name === fresh) return false;
  const suffix = /(?:Field\d+|_[0-9a-z]+)$/.exec(name)?.[0];
  return suffix === undefined || name !== withSuffix(fresh, suffix);
}

/** The lists whose field is offered a new name, and the choices that were relabelled since their literal was given. */
function listOffers(
  model: AccountModel,
  lock: NamesLock,
  names: NameOverrides,
  offers: readonly (EntityOffer | FieldOffer)[],
): readonly (ListOffer | ChoiceOffer)[] {
  const derived = derivedNames(model, lock, names);
  const lists = new Map([...lock.lists].filter(([id]) => !derived.has(id)));
  const renamed = listNames(model, { ...adoptNames(lock, offers, { aliasSince: null }), lists }, names);
  const named = [...derived].flatMap(([list, from]): readonly ListOffer[] => {
    const to = renamed.get(list);
    return to === undefined || to === from ? [] : [{ kind: "list", list, from, to, label: null }];
  });
  return [...named, ...choiceOffers(model, lock)];
}

/** The lists that are called what their first field gives, so that they would go along with it. */
function derivedNames(model: AccountModel, lock: NamesLock, names: NameOverrides): ReadonlyMap<string, string> {
  const derived = listNames(model, { ...lock, lists: new Map() }, names);
  return new Map([...derived].filter(([id, name]) => lock.lists.get(id)?.name === name));
}

function listNames(model: AccountModel, lock: NamesLock, names: NameOverrides): ReadonlyMap<string, string> {
  return new Map(assignNames(model, lock, names).model.lists.map(({ id, name }) => [id, name]));
}

/** A label that another choice of the list goes by would make both ambiguous: it is not offered. */
function choiceOffers({ lists }: AccountModel, lock: NamesLock): readonly ChoiceOffer[] {
  return lists.flatMap(({ id: list, choices }) => {
    const literals = lock.lists.get(list)?.choices ?? new Map<string, string>();
    const stale = choices.flatMap(({ id: choice, label }): readonly ChoiceOffer[] => {
      const from = literals.get(choice);
      const to = label || choice;
      return from === undefined || from === to ? [] : [{ kind: "choice", list, choice, from, to, label }];
    });
    const offered = new Map(stale.map(({ choice, to }) => [choice, to]));
    const after = choices.map(({ id, label }) => offered.get(id) ?? literals.get(id) ?? (label || id));
    const gone = [...literals].filter(([id]) => choices.every((choice) => choice.id !== id)).map(([, name]) => name);
    return stale.filter(({ to }) => [...after, ...gone].filter((literal) => literal === to).length === 1);
  });
}

/** The entities whose singular or plural was relabelled since they were named. */
function entityOffers(model: AccountModel, lock: NamesLock): readonly EntityOffer[] {
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

/** An offer, and how people point at it. */
export interface NamedOffer {
  readonly offer: RenameOffer;
  /** As code has it: `Contact`, `contacts`, `Contact.segment`, `ContactSegment`, `ContactSegment.SMB`. */
  readonly name: string;
}

export function nameOffers(model: NamedModel, offers: readonly RenameOffer[]): readonly NamedOffer[] {
  const types = new Map(model.entities.map(({ id, typeName }) => [id, typeName]));
  const lists = new Map(model.lists.map(({ id, name }) => [id, name]));
  return offers.map((offer) => ({ offer, name: nameOf(offer) }));

  function nameOf(offer: RenameOffer): string {
    switch (offer.kind) {
      case "entity-type":
      case "collection":
      case "list":
        return offer.from;
      case "field":
        return `${types.get(offer.entity) ?? ""}.${offer.from}`;
      case "choice":
        return `${lists.get(offer.list) ?? ""}.${offer.from}`;
      default:
        return offer satisfies never;
    }
  }
}

/** Those that a person means by a name: the whole one, its last part, or what the thing would be called. */
export function offersNamed(wanted: string, offers: readonly NamedOffer[]): readonly NamedOffer[] {
  const exact = offers.filter(({ name }) => name === wanted);
  return exact.length > 0 ? exact : offers.filter(({ offer: { from, to } }) => from === wanted || to === wanted);
}
