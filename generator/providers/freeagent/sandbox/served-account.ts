import type { AccountModel, Entity, Field } from "../../../model/account-model.js";
import type { FieldType } from "../../../model/field-type.js";
import { habitualListing, type HabitualListing } from "../../../sandbox/habitual-listing.js";
import { lineParent, lineParentKey } from "../../../sandbox/line-parent.js";
import type { ServeOptions } from "../../../sandbox/sandbox-service.js";
import { seededId } from "../../../sandbox/seeded-id.js";
import { sequenceId } from "../../../sandbox/sequence-id.js";
import type { Store, StoredRecord, StoredValue } from "../../../sandbox/store.js";
import type { Metadata } from "../metadata.js";
import { Refusal } from "./refusal.js";
import { createTaskBook, type TaskBook } from "./task-book.js";

/** The account as the operations see it: the model, the records, and what the metadata says beyond the model. */
export interface ServedAccount {
  readonly store: Store;
  readonly metadata: Metadata;
  /** By system name. */
  readonly entities: ReadonlyMap<string, ServedEntity>;
  readonly tasks: TaskBook;
  readonly listing: HabitualListing;
}

export interface ServedEntity {
  readonly entity: Entity;
  /** System name of the field that titles a record. */
  readonly titleKey: string | null;
  /** By system name: the account's fields, and those that every app has though its metadata may not list them. */
  readonly fields: ReadonlyMap<string, ServedField>;
}

export interface ServedField {
  readonly field: Field;
  /** True for a field of the account's metadata. */
  readonly listed: boolean;
  /** System name of the app that a reference points to, also where the account does not list that app. */
  readonly target: string | null;
  readonly read: (record: StoredRecord) => StoredValue;
}

export function serveAccount(
  metadata: Metadata,
  model: AccountModel,
  store: Store,
  { seed = 1, habits = [] }: ServeOptions = {},
): ServedAccount {
  const entities = new Map(model.entities.map((entity) => [entity.key, serveEntity(metadata, model, entity)]));
  return {
    store,
    metadata,
    entities,
    tasks: createTaskBook(model, store, seed),
    listing: habitualListing(new Set(habits), seed, store),
  };
}

/** Throws a Refusal where the account has no such app. */
export function entityOf(account: ServedAccount, key: string): ServedEntity {
  const served = account.entities.get(key);
  if (served === undefined) throw new Refusal(`Entity "${key}" does not exist.`);
  return served;
}

/** Throws a Refusal where the app has no such field. */
export function fieldOf(served: ServedEntity, key: string): ServedField {
  const field = served.fields.get(key);
  if (field === undefined) throw new Refusal(`Field "${key}" does not exist on "${served.entity.key}".`);
  return field;
}

function serveEntity(metadata: Metadata, model: AccountModel, entity: Entity): ServedEntity {
  const told = metadata.entities.find((candidate) => candidate.entity_id === entity.id);
  const targets = new Map(told?.fields.map((field) => [field.name, field.reference_fa_entity_name]));
  const listed = entity.fields.map((field): [string, ServedField] => [
    field.key,
    {
      field,
      listed: true,
      target: field.type.kind === "reference" ? (field.type.to ?? targets.get(field.key) ?? null) : null,
      read: (record) => (Object.hasOwn(record.values, field.key) ? (record.values[field.key] ?? null) : null),
    },
  ]);
  return {
    entity,
    titleKey: told?.display_name ?? null,
    fields: new Map([...unlistedFields(model, entity), ...listed]),
  };
}

/** What can be filtered, ordered and asked for on every app, listed or not. */
function unlistedFields(model: AccountModel, entity: Entity): readonly [string, ServedField][] {
  const field = (
    key: string,
    type: FieldType,
    read: ServedField["read"],
    target: string | null = null,
    writable = false,
  ): [string, ServedField] => [key, { field: unlistedField(entity, key, type, writable), listed: false, target, read }];
  const agent: FieldType = { kind: "reference", to: null, multiple: false };
  const parent = lineParent(model, entity.key);
  const link: FieldType = { kind: "reference", to: parent?.key ?? null, multiple: false };
  return [
    field("id", { kind: "id" }, (record) => record.id),
    field("seq_id", { kind: "id" }, (record) => sequenceId(entity, record.number)),
    field("created_at", { kind: "dateTime" }, (record) => record.createdAt),
    field("updated_at", { kind: "dateTime" }, (record) => record.updatedAt),
    field("created_by", agent, (record) => record.createdBy, "agent"),
    field("updated_by", agent, (record) => record.updatedBy, "agent"),
    field("last_activity", { kind: "dateTime" }, (record) => record.updatedAt),
    field(lineParentKey, link, (record) => record.values[lineParentKey] ?? null, parent?.key ?? null, true),
  ];
}

function unlistedField(entity: Entity, key: string, type: FieldType, writable: boolean): Field {
  return {
    id: seededId(0, "field", entity.key, key),
    key,
    label: null,
    type,
    custom: false,
    required: false,
    unique: false,
    readable: true,
    creatable: writable,
    updatable: writable,
    filterable: true,
    active: true,
    fullOnly: false,
    defaultValue: null,
    limits: {},
    vendorType: type.kind === "id" ? "ID" : type.kind === "dateTime" ? "datetimecomplete" : "reference",
  };
}
