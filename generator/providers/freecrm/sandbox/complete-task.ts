import type { StoredValue } from "../../../sandbox/store.js";
import { own, type JsonObject } from "../../../json/json-value.js";
import type { Crm, Row } from "./crm.js";
import { collectionNamed, requireRow } from "./find-collection.js";
import { presentRecord } from "./present-record.js";

type Values = Readonly<Record<string, StoredValue>>;

/** `/tasks/{id}/complete/`: stamps when, and gives a recurring task its next occurrence. Completing twice changes nothing. */
export function completeTask(crm: Crm, id: string): JsonObject {
  const tasks = collectionNamed(crm, "task");
  const row = requireRow(crm, tasks, id);
  if (row.record.values["completion"] !== 100) complete(crm, row);
  return presentRecord(crm, requireRow(crm, tasks, id), "full");
}

function complete(crm: Crm, row: Row): void {
  const { entity } = row.template;
  const today = new Date(crm.store.now()).toISOString().slice(0, 10);
  crm.store.update(entity.key, row.record.id, known(row, { completion: 100, close_date: today }));
  const due = nextDate(row.record.values["due_date"], own(row.record.values["recurrence"], "freq"));
  if (due !== null)
    crm.store.create(entity.key, {
      ...row.record.values,
      ...known(row, { completion: 0, close_date: null, due_date: due }),
    });
}

/** Only what the template has and a request could write: an account may have dropped a field. */
function known(row: Row, values: Values): Values {
  const keys = new Set(row.template.entity.fields.filter((field) => field.creatable).map((field) => field.key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
}

function nextDate(due: unknown, frequency: unknown): string | null {
  if (typeof due !== "string" || typeof frequency !== "string") return null;
  const date = new Date(due);
  switch (frequency.toLowerCase()) {
    case "daily":
      date.setUTCDate(date.getUTCDate() + 1);
      break;
    case "weekly":
      date.setUTCDate(date.getUTCDate() + 7);
      break;
    case "monthly":
      date.setUTCMonth(date.getUTCMonth() + 1);
      break;
    case "yearly":
      date.setUTCFullYear(date.getUTCFullYear() + 1);
      break;
    default:
      return null;
  }
  return date.toISOString().slice(0, 10);
}
