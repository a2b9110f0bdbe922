import type { JsonObject } from "../../../json/json-value.js";
import { rowsOf, type Collection, type Crm } from "./crm.js";
import { filterRows } from "./filter-rows.js";
import { presentRecord } from "./present-record.js";
import { Refusal } from "./refusal.js";
import { sortRows } from "./sort-rows.js";

/** Integrators state 1 to 100, and 100 where none is given; a larger page is cut to it. */
const largestPage = 100;

/** `start`, `limit`, `filter`, `sort` and `export` of a listing. An export has every row, whatever the limit. */
export function listRecords(crm: Crm, collection: Collection, query: URLSearchParams): JsonObject {
  const { listing } = crm;
  const all = listing.has("ignores-filters");
  const matching = all ? rowsOf(crm, collection) : filterRows(crm, collection, query.get("filter"));
  const sorted = sortRows(crm, collection, matching, query.get("sort") ?? "");
  const start = readCount(query, "start", 0, 0);
  const limit = Math.min(readCount(query, "limit", largestPage, 1), largestPage);
  const asked = query.get("export") === "true" ? { offset: 0, limit: Infinity } : { offset: start, limit };
  const { rows, total } = listing.page(sorted, asked, ({ template, record }) => {
    return { entity: template.entity.key, record };
  });
  return { results: rows.map((row) => presentRecord(crm, row, "row")), ...(total !== null && { total }) };
}

function readCount(query: URLSearchParams, name: string, fallback: number, least: number): number {
  const text = query.get(name);
  if (text === null || text === "") return fallback;
  const count = Number(text);
  if (!Number.isInteger(count) || count < least)
    throw new Refusal(400, `Validation error: ${name} must be a whole number of at least ${least}, not ${text}`);
  return count;
}
