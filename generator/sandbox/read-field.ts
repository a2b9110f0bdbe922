import type { Entity, Field } from "../model/account-model.js";
import { sequenceId } from "./sequence-id.js";
import type { StoredRecord, StoredValue } from "./store.js";

/** What reading a field may have to look at: a mirror shows another record's field. */
export interface FieldWorld {
  readonly entityById: (id: string) => Entity | null;
  /** The record as stored, before anything is computed. */
  readonly stored: (entity: string, id: string) => StoredRecord | null;
}

/** Mirrors of mirrors end here; a circle of them shows nothing. */
const farthest = 4;

/** A field's value as a reader sees it: as stored, made by the server, joined from others, or mirrored. */
export function readField(
  world: FieldWorld,
  entity: Entity,
  record: StoredRecord,
  field: Field,
  depth = 0,
): StoredValue {
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
