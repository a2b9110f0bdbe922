import type { AccountModel, Entity, Field } from "../model/model.js";
import { makePeople, personName, recordTitle, seededId, seedRecords, sequenceId } from "./seeds.js";
import type { Store, StoredChange, StoredRecord, StoredValue } from "./store.js";

export interface StoreOptions {
  readonly seed: number;
  /** Records an entity to start with. Default 25. */
  readonly records?: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Start with people and choices only. */
  readonly empty?: boolean;
  /** Records to start with are of one moment, as an import makes them. Default false. */
  readonly atOnce?: boolean;
}

type Values = Readonly<Record<string, StoredValue>>;

/**
 * An account's records in memory. The same model and seed give the same records, byte for byte; what is written
 * later takes its instants from `now`. Checks nothing: what a CRM refuses is for its service to refuse.
 */
export function createStore(model: AccountModel, options: StoreOptions): Store {
  const { seed, now, records = 25, empty = false, atOnce = false } = options;
  const people = makePeople(seed);
  const author = people[0]?.id ?? "";
  const entities = new Map(model.entities.map((entity) => [entity.key, entity]));
  const entitiesById = new Map(model.entities.map((entity) => [entity.id, entity]));
  const lists = new Map(model.lists.map((list) => [list.id, [...list.choices]]));
  const seeds = seedRecords(model, { seed, people, atOnce, records: empty ? 0 : records });
  const tables = new Map([...seeds].map(([key, rows]) => [key, new Map(rows.map((row) => [row.id, row]))]));
  const numbers = new Map([...seeds].map(([key, rows]) => [key, rows.length]));
  const history = new Map<string, StoredChange[]>();
  const shown = new Map<string, StoredRecord>();

  const world: FieldWorld = {
    // Some metadata names a mirror's source by its system name.
    entityById: (id) => entitiesById.get(id) ?? entities.get(id) ?? null,
    stored: (entity, id) => tables.get(entity)?.get(id) ?? null,
  };
  const place = (entity: string, id: string): string => JSON.stringify([entity, id]);

  const show = (entity: string, record: StoredRecord): StoredRecord => {
    const known = shown.get(place(entity, record.id));
    if (known !== undefined) return known;
    const config = entities.get(entity);
    const computed = config?.fields.map((field) => [field.key, readField(world, config, record, field)] as const) ?? [];
    const whole = { ...record, values: { ...record.values, ...Object.fromEntries(computed) } };
    shown.set(place(entity, record.id), whole);
    return whole;
  };
  const write = (entity: string, record: StoredRecord, change: StoredChange): StoredRecord => {
    tables.get(entity)?.set(record.id, record);
    history.set(place(entity, record.id), [...(history.get(place(entity, record.id)) ?? []), change]);
    // A mirror anywhere may show what has changed here.
    shown.clear();
    return show(entity, record);
  };
  const get = (entity: string, id: string): StoredRecord | null => {
    const record = world.stored(entity, id);
    return record === null ? null : show(entity, record);
  };

  return {
    people,
    now,
    get,
    list: (entity) => [...(tables.get(entity)?.values() ?? [])].map((record) => show(entity, record)),
    create: (entity, values) => {
      if (!tables.has(entity)) throw new RangeError(`The account has no entity "${entity}".`);
      const number = (numbers.get(entity) ?? 0) + 1;
      numbers.set(entity, number);
      const at = new Date(now()).toISOString();
      const id = seededId(seed, entity, number);
      const stamps = { createdAt: at, updatedAt: at, createdBy: author, updatedBy: author };
      return write(entity, { id, number, ...stamps, values: { ...values } }, changeOf(true, at, author, values));
    },
    update: (entity, id, values) => {
      const record = world.stored(entity, id);
      if (record === null) return null;
      const at = new Date(now()).toISOString();
      const next = { ...record, updatedAt: at, updatedBy: author, values: { ...record.values, ...values } };
      return write(entity, next, changeOf(false, at, author, values));
    },
    remove: (entity, id) => {
      shown.clear();
      return tables.get(entity)?.delete(id) ?? false;
    },
    choices: (list) => lists.get(list) ?? [],
    addChoice: (list, label) => {
      const known = lists.get(list) ?? [];
      const same = known.find((choice) => choice.label === label);
      if (same !== undefined) return same.id;
      const id = seededId(seed, "choice", list, label);
      lists.set(list, [...known, { id, label }]);
      return id;
    },
    changes: (entity, id) => {
      const record = world.stored(entity, id);
      const made = seeds.get(entity)?.find((row) => row.id === id);
      const first = made === undefined ? [] : [changeOf(true, made.createdAt, made.createdBy, made.values)];
      return record === null ? [] : [...first, ...(history.get(place(entity, id)) ?? [])];
    },
    titleOf: (entity, id) => {
      const config = entities.get(entity);
      const record = get(entity, id);
      if (config !== undefined && record !== null) return recordTitle(config, record);
      const person = people.find((candidate) => candidate.id === id);
      return person === undefined ? null : personName(person);
    },
  };
}

function changeOf(isCreate: boolean, at: string, by: string, values: Values): StoredChange {
  return { isCreate, at, by, values: { ...values } };
}

/** What reading a field may have to look at: a mirror shows another record's field. */
export interface FieldWorld {
  readonly entityById: (id: string) => Entity | null;
  /** The record as stored, before anything is computed. */
  readonly stored: (entity: string, id: string) => StoredRecord | null;
}

/** Mirrors of mirrors end here; a circle of them shows nothing. */
const farthest = 4;

/** A field's value as a reader sees it: as stored, made by the server, joined from others, or mirrored. */
function readField(world: FieldWorld, entity: Entity, record: StoredRecord, field: Field, depth = 0): StoredValue {
  if (field.type.kind === "mirror") {
    return depth >= farthest ? null : readMirror(world, entity, record, field.type.of, depth + 1);
  }
  if (field.type.kind === "id") return field.key === "id" ? record.id : sequenceId(entity, record.number);
  return serverMade(field, record) ?? joinedName(field, record) ?? storedValue(record, field.key);
}

function storedValue(record: StoredRecord, key: string): StoredValue {
  return Object.hasOwn(record.values, key) ? (record.values[key] ?? null) : null;
}

function readMirror(
  world: FieldWorld,
  entity: Entity,
  record: StoredRecord,
  of: { readonly entity: string; readonly field: string },
  depth: number,
): StoredValue {
  const far = world.entityById(of.entity);
  const shown = far?.fields.find((field) => field.id === of.field);
  if (far === null || shown === undefined) return null;
  for (const link of entity.fields) {
    if (link.type.kind !== "reference" || link.type.to !== far.key) continue;
    const value = readField(world, entity, record, link, depth);
    const id: unknown = Array.isArray(value) ? value[0] : value;
    const target = typeof id === "string" ? world.stored(far.key, id) : null;
    if (target !== null) return readField(world, far, target, shown, depth);
  }
  return null;
}

function serverMade(field: Field, record: StoredRecord): StoredValue {
  if (field.type.kind === "structure") return null;
  switch (field.key) {
    case "created_at":
      return instant(field, record.createdAt);
    case "updated_at":
    case "last_modified":
    case "last_activity":
      return instant(field, record.updatedAt);
    case "created_by":
      return record.createdBy;
    case "updated_by":
      return record.updatedBy;
    default:
      return null;
  }
}

function instant(field: Field, at: string): string {
  return field.type.kind === "date" ? at.slice(0, 10) : at;
}

/** A full name is made of its parts by the server, although no metadata says so. */
function joinedName(field: Field, record: StoredRecord): string | null {
  if (field.key !== "full_name") return null;
  const parts = [record.values["first_name"], record.values["last_name"]].filter((part) => typeof part === "string");
  return parts.length === 0 ? null : parts.join(" ");
}
