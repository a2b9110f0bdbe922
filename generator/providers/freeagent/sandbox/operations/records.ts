import { lineParentKey } from "../../../../sandbox/seeds.js";
import type { StoredRecord } from "../../../../sandbox/store.js";
import { type CheckedValues, checkValues, isoInstant } from "../accept.js";
import { entityOf, fieldOf, type Operations, type ServedAccount, type ServedEntity } from "../account.js";
import { findRecords, listRecords } from "../find-records.js";
import { type Arguments, readArguments } from "../read-arguments.js";
import { Refusal } from "../refusal.js";
import { activeFields, cellsOf, writtenCells } from "../show.js";

/**
 * Up to this many records are changed before the answer; more are left to a job that cannot be asked after.
 * @see https://api.freeagent.network
 */
const mostInline = 250;

/** Many records at once. Ids, values and conditions are all checked before the first record is touched. */
export function bulkOperations(account: ServedAccount): Operations {
  const { store } = account;
  return {
    bulkUpdateEntities: (given) => {
      const served = entityOf(account, given.required("entity"));
      const ids = selectedIds(account, served, given);
      const values = given.entries("field_values");
      if (ids.length > 1) refuseUnique(served, values);
      const checked = ids.map((id) => [id, checkValues(account, served, values, id)] as const);
      for (const [id, one] of checked) store.update(served.entity.key, id, one);
      return { sent_to_job: ids.length > mostInline ? true : null };
    },

    bulkDeleteEntities: (given) => {
      const served = entityOf(account, given.required("entity"));
      const ids = selectedIds(account, served, given);
      for (const id of ids) store.remove(served.entity.key, id);
      return { sent_to_job: ids.length > mostInline ? true : null };
    },
  };
}

/** Several records cannot all get the one value of a unique field. */
function refuseUnique(served: ServedEntity, values: ReadonlyMap<string, unknown>): void {
  for (const [key, value] of values) {
    const isCleared = value === null || value === "";
    if (fieldOf(served, key).field.unique && !isCleared) throw new Refusal(`Field "${key}" is unique.`);
  }
}

/** The ids given; with filters or a pattern those of them that meet these, or all that do where no id is given. */
function selectedIds(account: ServedAccount, served: ServedEntity, given: Arguments): readonly string[] {
  const ids = [...new Set(given.texts("ids") ?? [])];
  for (const id of ids) recordOf(account, served, id);
  if (given.items("filters").length === 0 && (given.text("pattern") ?? "") === "") return ids;
  const found = findRecords(account, served, given).map((record) => record.id);
  return ids.length === 0 ? found : ids.filter((id) => found.includes(id));
}

/** Reading and writing records, and their history. */
export function recordOperations(account: ServedAccount): Operations {
  const { store } = account;
  return {
    listEntityValues: (given) => {
      const served = entityOf(account, given.required("entity"));
      const lines = given.flag("include_all_lines") === true ? ["all"] : (given.texts("included_lines") ?? []);
      if (lines.length > 0) throw new Refusal("The sandbox answers no lines together with records.");
      const asked = given.texts("fields");
      const fields = asked === null ? activeFields(served) : asked.map((key) => fieldOf(served, key));
      const { count, records } = listRecords(account, served, given);
      const values = records.map((record) => ({
        ...identity(served, record),
        field_values: cellsOf(account, fields, record, "list"),
      }));
      return { count, entity_values: values };
    },

    createEntity: (given) => {
      const served = entityOf(account, given.required("entity"));
      const record = store.create(served.entity.key, checkValues(account, served, given.entries("field_values"), null));
      const cells = writtenCells(account, served, record, "write");
      return { entity_value: { ...identity(served, record), field_values: cells } };
    },

    updateEntity: (given) => {
      const served = entityOf(account, given.required("entity"));
      const record = recordOf(account, served, given.required("id"));
      const values = given.entries("field_values");
      if (values.get("deleted") === true || values.get("deleted") === "true") {
        store.remove(served.entity.key, record.id);
        return { entity_value: { ...identity(served, record), field_values: {} } };
      }
      const checked = checkValues(account, served, values, record.id);
      const updated = store.update(served.entity.key, record.id, checked) ?? record;
      const cells = writtenCells(account, served, updated, "write", checked);
      return { entity_value: { ...identity(served, updated), field_values: cells } };
    },

    deleteEntity: (given) => {
      const served = entityOf(account, given.required("entity"));
      const record = recordOf(account, served, given.required("id"));
      store.remove(served.entity.key, record.id);
      return { entity_value: identity(served, record) };
    },

    getChangesOnEntity: (given) => {
      const served = entityOf(account, given.required("entity"));
      const record = recordOf(account, served, given.required("id"));
      const fields = given.texts("fields");
      for (const key of fields ?? []) fieldOf(served, key);
      const from = given.text("from_date");
      const since = from === null ? "" : isoInstant(from);
      if (since === null) throw new Refusal("from_date must be YYYY-MM-DD or an ISO instant.");
      const changes = store
        .changes(served.entity.key, record.id)
        .filter((change) => change.at >= since)
        .map((change) => ({
          is_create: change.isCreate,
          updated_at: change.at,
          updated_by: change.by,
          field_values: Object.fromEntries(
            Object.entries(change.values).filter(([key]) => fields === null || fields.includes(key)),
          ),
        }))
        .filter((change) => Object.keys(change.field_values).length > 0)
        .toReversed();
      return { changes: changes.slice(0, given.count("limit") ?? changes.length) };
    },
  };
}

/** The two members that every answered record has beside its cells. */
function identity(served: ServedEntity, record: StoredRecord): { id: string; seq_id: string } {
  return { id: record.id, seq_id: String(fieldOf(served, "seq_id").read(record)) };
}

/** Throws a Refusal where the app has no such record. */
export function recordOf(account: ServedAccount, served: ServedEntity, id: string): StoredRecord {
  const record = account.store.get(served.entity.key, id);
  if (record === null) throw new Refusal(`Record "${id}" of "${served.entity.key}" does not exist.`, "NOT_FOUND");
  return record;
}

interface PlannedLine {
  readonly served: ServedEntity;
  readonly id: string | null;
  readonly values: CheckedValues;
}

/** A record together with its lines: all of it is checked before any of it is written. */
export function compositeOperations(account: ServedAccount): Operations {
  const { store } = account;
  return {
    upsertCompositeEntity: (given) => {
      const served = entityOf(account, given.required("entity"));
      const id = given.text("id");
      if (id !== null) recordOf(account, served, id);
      const values = checkValues(account, served, given.entries("field_values"), id);
      const lines = given.items("children").map((child) => planLine(account, child));

      const key = served.entity.key;
      const record = (id === null ? null : store.update(key, id, values)) ?? store.create(key, values);
      return {
        entity_value: {
          ...identity(served, record),
          field_values: writtenCells(account, served, record, "composite", id === null ? {} : values),
        },
        children: lines.map((line) => writeLine(account, line, record.id)),
      };
    },
  };
}

function planLine(account: ServedAccount, child: unknown): PlannedLine {
  const given = readArguments(child);
  const served = entityOf(account, given.required("entity"));
  const id = given.text("id");
  if (id !== null) recordOf(account, served, id);
  const values = checkValues(account, served, given.entries("field_values"), id, [lineParentKey]);
  return { served, id, values };
}

/** A line answers what was written to it, and no other cell. */
function writeLine(account: ServedAccount, line: PlannedLine, parentId: string): unknown {
  const { served, id } = line;
  const key = served.entity.key;
  const values = { ...line.values, [lineParentKey]: parentId };
  const record = (id === null ? null : account.store.update(key, id, values)) ?? account.store.create(key, values);
  const written = Object.keys(line.values).map((name) => fieldOf(served, name));
  return { ...identity(served, record), field_values: cellsOf(account, written, record, "line") };
}
