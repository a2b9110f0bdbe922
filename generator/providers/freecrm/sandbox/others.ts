import { type JsonObject, own } from "../../../json/json-value.js";
import { compareText } from "../../../model/model.js";
import type { SandboxAnswer } from "../../../sandbox/service.js";
import type { StoredValue } from "../../../sandbox/store.js";
import type { Crm, Row } from "./crm.js";
import { presentRecord, titleOf } from "./present.js";
import { collectionNamed, filterableValue, filterRows, requireFilterable, requireRow } from "./records.js";

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

/** `/deals/summary/`: how many deals each stage has, and what they are worth. */
export function summarizeDeals(crm: Crm, query: URLSearchParams): JsonObject {
  const groups = groupDeals(crm, "stage", query.get("filter"));
  return Object.fromEntries(
    groups.map(([value, deals]) => [value ?? "none", { count: deals.length, worth: worth(deals) }]),
  );
}

/** `/deals/aggregate/`: the same by any field. */
export function aggregateDeals(crm: Crm, query: URLSearchParams): readonly JsonObject[] {
  const groups = groupDeals(crm, query.get("field") ?? "stage", query.get("filter"));
  return groups.map(([value, deals]) => ({ value, count: deals.length, sum: worth(deals) }));
}

function groupDeals(
  crm: Crm,
  field: string,
  filter: string | null,
): readonly (readonly [string | null, readonly Row[]])[] {
  const collection = collectionNamed(crm, "deal");
  requireFilterable(collection, field);
  const groups = new Map<string | null, readonly Row[]>();
  for (const row of filterRows(crm, collection, filter)) {
    const value = filterableValue(crm, row, field);
    const group = value === null ? null : typeof value === "object" ? JSON.stringify(value) : String(value);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups].toSorted(([a], [b]) => compareText(a ?? "", b ?? ""));
}

function worth(deals: readonly Row[]): number {
  const cents = deals.reduce((sum, { record }) => {
    const amount = record.values["amount"];
    return sum + (typeof amount === "number" ? Math.round(amount * 100) : 0);
  }, 0);
  return cents / 100;
}

/** No text has these: who reads the file as one loses them. */
const signature = [0x89, 0x00, 0xff, 0xfe, 0x0d, 0x0a];

/** `/documents/download/{id}/`: some bytes that tell which document they stand for. */
export function downloadDocument(crm: Crm, id: string): SandboxAnswer {
  const row = requireRow(crm, collectionNamed(crm, "document"), id);
  return {
    status: 200,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${id}.bin"`,
    },
    body: Uint8Array.from([...signature, ...new TextEncoder().encode(`${titleOf(crm, row) ?? id}\n`)]),
  };
}
