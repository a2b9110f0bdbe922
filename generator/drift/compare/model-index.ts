import {
  type AccountModel,
  type ChoiceList,
  compareText,
  type Entity,
  type Field,
  shownType,
} from "../../model/model.js";
import type { ModelChange, Subject } from "../change.js";

/** A model, found by the vendor's ids. */
export interface ModelIndex {
  readonly model: AccountModel;
  readonly entities: ReadonlyMap<string, IndexedEntity>;
  readonly byKey: ReadonlyMap<string, Entity>;
  /** Only the lists that some field shows: no other one reaches the package. */
  readonly lists: ReadonlyMap<string, ChoiceList>;
  /** List id -> the fields that show it; those that have it before mirrors of them, built-in ones before custom ones. */
  readonly users: ReadonlyMap<string, readonly ListUser[]>;
}

export interface IndexedEntity extends Entity {
  /** The entity as the model has it. */
  readonly plain: Entity;
  readonly byId: ReadonlyMap<string, Field>;
}

export interface ListUser {
  readonly entity: Entity;
  readonly field: Field;
}

/** Both sides of a comparison. */
export interface ModelPair {
  readonly before: ModelIndex;
  readonly after: ModelIndex;
}

export function indexModel(model: AccountModel): ModelIndex {
  const users = listUsers(model);
  return {
    model,
    entities: new Map(
      model.entities.map((entity) => [entity.id, { ...entity, plain: entity, byId: byId(entity.fields) }]),
    ),
    byKey: new Map(model.entities.map((entity) => [entity.key, entity])),
    lists: new Map(model.lists.filter(({ id }) => users.has(id)).map((list) => [list.id, list])),
    users,
  };
}

export function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function listUsers(model: AccountModel): ReadonlyMap<string, readonly ListUser[]> {
  const users = new Map<string, ListUser[]>();
  for (const entity of model.entities) {
    for (const field of entity.fields) {
      const type = shownType(field.type);
      if (type.kind !== "choice") continue;
      const known = users.get(type.list) ?? [];
      known.push({ entity, field });
      users.set(type.list, known);
    }
  }
  return new Map([...users].map(([list, found]) => [list, found.toSorted(compareUsers)]));
}

/** The order that decides which field a list is named by and told of. */
export function compareUsers(left: ListUser, right: ListUser): number {
  return compareText(rankOf(left), rankOf(right));
}

function rankOf({ entity, field }: ListUser): string {
  return [field.type.kind === "mirror", entity.custom, entity.key, field.custom, field.key].map(String).join("\u0000");
}

/** `Contact (contact)`: what people call it, then what the wire calls it. */
export function shownSubject({ key, label }: Pick<Subject, "key" | "label">): string {
  return label === null || label === key ? key : `${label} (${key})`;
}

/** By system names, then kind: the same changes in the same order, whatever the order of the models. */
export function sortChanges(changes: readonly ModelChange[]): readonly ModelChange[] {
  return changes
    .map((change) => ({ change: { ...change, follows: sortChanges(change.follows) }, rank: rank(change) }))
    .toSorted((left, right) => compareText(left.rank, right.rank))
    .map(({ change }) => change);
}

function rank({ entity, field, at, kind, choice, fingerprint }: ModelChange): string {
  return [entity?.key ?? "", field?.key ?? "", at ?? "", kind, choice?.id ?? "", fingerprint].join("\u0000");
}

/** What a change says of the entity or the field it is about. */
export function subjectOf({ id, key, label }: Pick<Entity | Field, "id" | "key" | "label">): Subject {
  return { id, key, label };
}
