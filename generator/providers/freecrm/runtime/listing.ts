import { rowCheck, type RowCheck } from "#runtime/check-conditions.js";
import type { CallOptions } from "#runtime/client-options.js";
import type { EntityData } from "#runtime/entity-data.js";
import { RequestError } from "#runtime/errors.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { orderTerms } from "#runtime/order-by.js";
import type { ListedPage } from "#runtime/sweep.js";
import type { Connection } from "./client.js";
import { decodeRecord, fieldsOf, type DecodedRecord } from "./decode.js";
import { listingIn, readPayload } from "./envelope.js";
import { conditionsOf, filterTexts, type FilterCondition } from "./filters.js";
import { gatherRows, sortedRows, type FoundRow } from "./gather-rows.js";
import { memberOf, textIn } from "#runtime/json.js";
import { sendForBody, sendRest } from "./rest-call.js";

/** What a listing was given, whatever the entity. */
export interface LooseQuery extends CallOptions {
  readonly select?: readonly PropertyKey[] | undefined;
  readonly where?: object | undefined;
  readonly orderBy?: object | readonly object[] | undefined;
  readonly filters?: readonly FilterCondition[] | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly pageSize?: number | undefined;
}

/** A query with its parts checked and translated once, for any number of pages. */
export interface PreparedQuery {
  /** Empty where there is no condition; several where the ids asked for do not fit into one address. */
  readonly filters: readonly string[];
  readonly sort?: string;
  readonly check: RowCheck;
  /** Whether `check` has anything to look at. */
  readonly isChecked: boolean;
  /** Keeps the rows of several filters, so that further pages need not ask again. */
  readonly gathered: { rows?: Promise<readonly FoundRow[]> };
}

const callMembers = ["signal", "timeoutMs", "deadlineMs"];
export const findingMembers = ["where", "filters", ...callMembers];
export const listMembers = ["select", "orderBy", "limit", "offset", ...findingMembers];

/**
 * Null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for what makes no sense, before anything is sent.
 */
export function preparedQuery(
  { encodeFilter, checkFilters }: Connection,
  entity: EntityData,
  query: LooseQuery,
  known: readonly string[],
): PreparedQuery | null {
  refuseUnknown(query, known, `${entity.collection}: the query`);
  const [term, ...more] = orderTerms(entity, query.orderBy);
  if (more.length > 0)
    throw new RequestError(`${entity.collection}: orderBy takes one field; the CRM sorts by no more.`);
  const found = conditionsOf(entity, query.where);
  const filters = filterTexts(encodeFilter, found ?? [], query.filters);
  if (found === null) return null;
  const checked = checkFilters ? found : [];
  return {
    filters,
    ...(term !== undefined && { sort: `${term.direction === "desc" ? "-" : ""}${term.field.key}` }),
    check: rowCheck(
      entity,
      checked,
      (row, { key }) => memberOf(row, key),
      "`encodeFilter` of createClient or `filters`",
    ),
    isChecked: checked.length > 0,
    gathered: {},
  };
}

/** @throws RequestError where the query has more ids than one address holds. */
export function singleSearch({ filters, sort }: PreparedQuery): Readonly<Record<string, string | undefined>> {
  if (filters.length < 2) return { filter: filters[0], sort };
  throw new RequestError("where.id: too many for one address. Ask in parts.");
}

/** One page of rows. The server may answer fewer than asked for: it caps pages at about 100. */
export async function listPage(
  to: Connection,
  entity: EntityData,
  prepared: PreparedQuery,
  query: LooseQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<ListedPage<DecodedRecord>> {
  const fields = fieldsOf(entity, query.select);
  const path = collectionPath(entity);
  const ask = (filter: string | undefined, start: number, most: number) =>
    sendRest(
      to.session,
      // A limit of 0 is refused; the first row tells the total just as well.
      { method: "GET", path, query: { start, limit: Math.max(1, most), filter, sort: prepared.sort }, about: entity },
      (answer, call) => {
        const { rows, total } = listingIn(readPayload(answer, call), answer, call, entity.key);
        const found = rows.map((row): FoundRow => {
          prepared.check(row, textIn(row, ["id"]) ?? "");
          return { row, record: decodeRecord(entity, fields, row, to) };
        });
        return { found, total };
      },
      query,
    );
  if (prepared.filters.length > 1) {
    const all = await (prepared.gathered.rows ??= gatherRows(prepared.filters, ask));
    const records = sortedRows(all, prepared.sort).map(({ record }) => record);
    return { total: all.length, records: records.slice(offset, offset + limit) };
  }
  const { found, total } = await ask(prepared.filters[0], offset, limit);
  const rows = found.slice(0, limit);
  const sort = prepared.sort?.replace("-", "");
  return {
    total: total ?? Number.NaN,
    records: rows.map(({ record }) => record),
    keys: sort === undefined ? undefined : rows.map(({ row }) => keyOf(memberOf(row, sort))),
  };
}

/** What a row is sorted by, so that it can be compared; undefined where the row does not show it. */
function keyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

export async function exportRecords(to: Connection, entity: EntityData, query: LooseQuery = {}): Promise<unknown> {
  const prepared = preparedQuery(to, entity, query, listMembers);
  if (prepared === null) return [];
  const { limit, offset: start } = query;
  const search = { start, limit, export: true, ...singleSearch(prepared) };
  return await sendForBody(to.session, { method: "GET", path: collectionPath(entity), query: search }, query);
}

/** @throws RequestError for an entity that has no path, which generated ones do. */
export function collectionPath({ paths, name }: EntityData): string {
  if (paths !== undefined) return paths.collection;
  throw new RequestError(`${name} has no path.`);
}
