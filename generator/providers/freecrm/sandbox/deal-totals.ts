import { compareText } from "../../../model/compare-text.js";
import type { JsonObject } from "../../../json/json-value.js";
import type { Crm, Row } from "./crm.js";
import { filterRows } from "./filter-rows.js";
import { filterableValue, requireFilterable } from "./filterable-value.js";
import { collectionNamed } from "./find-collection.js";

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
