import type { CallOptions } from "#runtime/client-options.js";
import { DecodeError, NotFoundError } from "#runtime/errors.js";
import { countOf, firstOf } from "#runtime/first-and-count.js";
import { iteratePages } from "#runtime/iterate.js";
import { refuseUnknown, selectedFields, type NamedFieldData } from "#runtime/known-fields.js";
import { orderTerms } from "#runtime/order-by.js";
import { pageRange } from "#runtime/page-range.js";
import type { Page } from "#runtime/page.js";
import { quoted } from "#runtime/printable-text.js";
import { decodeFields, placesOf, type DecodedRecord } from "./decode.js";
import { listEntityValues } from "./documents.js";
import { ask, type EntityAccess } from "./entity-access.js";
import { filtersOf, type RawFilter } from "./filters.js";
import { itemsOf, memberOf, textIn } from "./json.js";

/** A query as the methods get it, whatever the entity. */
export interface Query extends CallOptions {
  readonly select?: readonly PropertyKey[] | undefined;
  readonly where?: object | undefined;
  readonly orderBy?: object | readonly object[] | undefined;
  readonly search?: string | undefined;
  readonly filters?: readonly RawFilter[] | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly pageSize?: number | undefined;
}

const callOptions = ["signal", "timeoutMs", "deadlineMs"] as const;
const finding = [...callOptions, "where", "search", "filters"] as const;
const listing = [...finding, "select", "orderBy", "limit", "offset"] as const;

export function listRecords(access: EntityAccess, query: Query = {}): Promise<Page<DecodedRecord>> {
  return askPage(access, "list", listing, query, query);
}

export async function* iterateRecords(
  access: EntityAccess,
  query: Query = {},
): AsyncGenerator<DecodedRecord, void, undefined> {
  // Without an order of its own a server may answer pages that overlap.
  const order = orderTerms(access.entity, query.orderBy).length > 0 ? undefined : [["created_at", "ASC"]];
  yield* iteratePages(
    (offset, limit) => askPage(access, "iterate", [...listing, "pageSize"], query, { offset, limit }, order),
    query,
  );
}

export function firstRecord(access: EntityAccess, query: Query = {}): Promise<DecodedRecord | null> {
  return firstOf((limit) => askPage(access, "first", listing, query, { offset: query.offset, limit }));
}

export function countRecords(access: EntityAccess, query: Query = {}): Promise<number> {
  return countOf((limit) => askPage(access, "count", finding, { ...query, select: [] }, { limit }));
}

/** `listEntityValues` by id, as the API has no call for a single record. */
export async function getRecord(access: EntityAccess, id: string, options: CallOptions = {}): Promise<DecodedRecord> {
  const { signal, timeoutMs, deadlineMs } = options;
  const query = { signal, timeoutMs, deadlineMs, where: { id } };
  const { records } = await askPage(access, "get", listing, query, { limit: 1 });
  const found = records.find((record) => record.id === id);
  if (found !== undefined) return found;
  throw new NotFoundError(`There is no ${access.entity.name} with the id ${quoted(id)}.`);
}

async function askPage(
  access: EntityAccess,
  method: string,
  known: readonly string[],
  query: Query,
  range: Pick<Query, "limit" | "offset">,
  order: readonly (readonly string[])[] = orderTerms(access.entity, query.orderBy).map(({ field, direction }) => [
    field.key,
    direction.toUpperCase(),
  ]),
): Promise<Page<DecodedRecord>> {
  const { entity } = access;
  refuseUnknown(query, method === "count" ? [...known, "select"] : known, `${entity.collection}.${method}`);
  const fields = selectedFields(entity, query.select);
  const filters = filtersOf(entity, query.where, query.filters);
  const { limit, offset } = pageRange(range);
  if (filters === null) return { total: 0, records: [] };
  const variables = {
    entity: entity.key,
    fields: fields.length > 0 ? fields.map(({ field }) => field.key) : [anyField(access)],
    order: order.length > 0 ? order : undefined,
    limit,
    offset,
    pattern: query.search,
    filters: filters.length > 0 ? filters : undefined,
  };
  return await ask(access, listEntityValues, variables, (page) => readPage(access, fields, page), query);
}

/** Every request must ask for a field, the documentation says. */
function anyField({ entity }: EntityAccess): string {
  const keys = Object.values(entity.fields).flatMap(({ key, hidden }) => (hidden || key === "id" ? [] : [key]));
  return keys.includes("seq_id") ? "seq_id" : (keys[0] ?? "seq_id");
}

function readPage(access: EntityAccess, fields: readonly NamedFieldData[], page: unknown): Page<DecodedRecord> {
  const { entity } = access;
  const rows = memberOf(page, "entity_values");
  const total = Number(memberOf(page, "count") ?? Number.NaN);
  if (!Array.isArray(rows) || Number.isNaN(total)) {
    throw new DecodeError(`${entity.name}: the answer to listEntityValues has no count or no records.`);
  }
  const places = placesOf(access, fields);
  const records = itemsOf(rows).map((row): DecodedRecord => {
    const id = textIn(row, ["id"]);
    if (id === null) throw new DecodeError(`${entity.name}: the CRM answered a record without an id.`);
    return decodeFields(places, memberOf(row, "field_values"), { id });
  });
  return { total, records };
}
