import type { AccountModel, Entity, Field, FieldType } from "../../../model/model.js";
import { habitualListing, type HabitualListing } from "../../../sandbox/habits.js";
import { sampleWords } from "../../../sandbox/samples.js";
import { seededRandom } from "../../../sandbox/seeded-random.js";
import { lineParent, lineParentKey, personName, seededId, sequenceId } from "../../../sandbox/seeds.js";
import type { ServeOptions } from "../../../sandbox/service.js";
import type { Store, StoredPerson, StoredRecord, StoredValue } from "../../../sandbox/store.js";
import type { Metadata } from "../metadata.js";
import type { Arguments } from "./read-arguments.js";
import { Refusal } from "./refusal.js";

/**
 * A user as getTeamMembers and the deprecated operations list it. A role's id is a number in a text.
 * @see https://api.freeagent.network
 */
export function agentObject(person: StoredPerson, isFirst: boolean): Readonly<Record<string, unknown>> {
  return {
    id: person.id,
    first_name: person.firstName,
    last_name: person.lastName,
    full_name: personName(person),
    teamId: "0b9a3c52-6f6e-4c1e-9d55-3f2a7c8e1d40",
    email_address: person.email,
    access_level: isFirst ? "admin" : "team",
    status: person.active ? "Active" : "Suspended",
    job_title: person.jobTitle,
    roles: [isFirst ? role("9001", "Administrator", true) : role("9002", "Sales", false)],
    subteams: [],
  };
}

function role(id: string, name: string, isAdmin: boolean): Readonly<Record<string, unknown>> {
  return {
    id,
    name,
    import: isAdmin,
    export: isAdmin,
    bulk_edit: true,
    bulk_delete: isAdmin,
    task_delete: true,
    is_admin: isAdmin,
  };
}

/** Answers one root field of the schema from its arguments; throws a Refusal for what the CRM would refuse. */
export type Operation = (given: Arguments) => unknown;

export type Operations = Readonly<Record<string, Operation>>;

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

/** Activities and next steps. Both are one kind of thing: what is open is a next step, the rest has happened. */
export interface StoredTask {
  readonly id: string;
  /** The app's id and the record's id. */
  readonly entityId: string | null;
  readonly recordId: string | null;
  readonly type: string;
  readonly open: boolean;
  readonly note: string | null;
  readonly description: string | null;
  /** Id of a person. */
  readonly owner: string | null;
  readonly to: string | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly closedAt: string | null;
  readonly dueDate: string | null;
}

export interface TaskBook {
  /** Newest first. */
  readonly list: () => readonly StoredTask[];
  readonly add: (task: Omit<StoredTask, "id">) => StoredTask;
}

const blank = { owner: null, to: null, from: null, subject: null, closedAt: null, dueDate: null };

/** Starts with a mail, a note and a next step for the first records of each app. */
function createTaskBook(model: AccountModel, store: Store, seed: number): TaskBook {
  let tasks: readonly StoredTask[] = [];
  const add = (task: Omit<StoredTask, "id">): StoredTask => {
    const added = { ...task, id: seededId(seed, "task", tasks.length) };
    tasks = [added, ...tasks];
    return added;
  };
  for (const entity of model.entities) {
    for (const record of store.list(entity.key).slice(0, 5)) {
      const random = seededRandom(seed, "tasks", entity.key, record.number);
      const person = random.pick(store.people);
      const place = { entityId: entity.id, recordId: record.id };
      const topic = random.pick(sampleWords.topics);
      add({
        ...blank,
        ...place,
        type: "Email",
        open: false,
        note: random.pick(sampleWords.sentences),
        description: `Email about ${topic}`,
        to: "customer@example.com",
        from: person.email,
        subject: topic,
      });
      add({
        ...blank,
        ...place,
        type: "Note",
        open: false,
        note: random.pick(sampleWords.sentences),
        description: null,
      });
      add({
        ...blank,
        ...place,
        type: "Task",
        open: true,
        owner: person.id,
        note: null,
        description: `${personName(person)}: ${topic}`,
        dueDate: record.createdAt,
      });
    }
  }
  return { add, list: () => tasks };
}
