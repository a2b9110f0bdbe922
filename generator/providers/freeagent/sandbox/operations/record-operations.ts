import type { StoredRecord } from "../../../../sandbox/store.js";
import { checkValues } from "../check-values.js";
import { activeFields, cellsOf, writtenCells } from "../field-values.js";
import { listRecords } from "../find-records.js";
import { isoInstant } from "../date-text.js";
import { Refusal } from "../refusal.js";
import { entityOf, fieldOf, type ServedAccount, type ServedEntity } from "../served-account.js";
import type { Operations } from "./operation.js";

/** Reading and writing records, and their history. */
export function recordOperations(account: ServedAccount): Operations {
  const { store } = account;
  return {
    listEntityValues: (given) => {
      const served = entityOf(account, given.required("entity"));
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
export function identity(served: ServedEntity, record: StoredRecord): { id: string; seq_id: string } {
  return { id: record.id, seq_id: String(fieldOf(served, "seq_id").read(record)) };
}

/** Throws a Refusal where the app has no such record. */
export function recordOf(account: ServedAccount, served: ServedEntity, id: string): StoredRecord {
  const record = account.store.get(served.entity.key, id);
  if (record === null) throw new Refusal(`Record "${id}" of "${served.entity.key}" does not exist.`, "NOT_FOUND");
  return record;
}
