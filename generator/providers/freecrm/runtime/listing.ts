import type { CallOptions } from "#runtime/client-options.js";
import type { EntityData } from "#runtime/entity-data.js";
import { RequestError } from "#runtime/errors.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { orderTerms } from "#runtime/order-by.js";
import type { Page } from "#runtime/page.js";
import type { Connection } from "./client.js";
import { decodeRecord, fieldsOf, type DecodedRecord } from "./decode.js";
import { listingIn, readPayload } from "./envelope.js";
import { filterConditions, type FilterCondition } from "./filters.js";
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

export interface RowPage extends Page<DecodedRecord> {
  /** False where the server did not say how many there are: `total` is then what is known of. */
  readonly isTotalTold: boolean;
}

const callMembers = ["signal", "timeoutMs", "deadlineMs"];
export const findingMembers = ["where", "filters", ...callMembers];
export const listMembers = ["select", "orderBy", "limit", "offset", ...findingMembers];

/**
 * A query with its parts checked and translated once, for any number of pages; null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for what makes no sense, before anything is sent.
 */
export function preparedQuery(
  { encodeFilter }: Connection,
  entity: EntityData,
  query: LooseQuery,
  known: readonly string[],
): Readonly<Record<string, string>> | null {
  refuseUnknown(query, known, `${entity.collection}: the query`);
  const [term, ...more] = orderTerms(entity, query.orderBy);
  if (more.length > 0)
    throw new RequestError(`${entity.collection}: orderBy takes one field; the CRM sorts by no more.`);
  const filter = filterConditions(entity, query);
  if (filter === null) return null;
  return {
    ...(filter.length > 0 && { filter: encodeFilter(filter) }),
    ...(term !== undefined && { sort: `${term.direction === "desc" ? "-" : ""}${term.field.key}` }),
  };
}

/** One page of rows. The server may answer fewer than asked for: it caps pages at about 100. */
export async function listPage(
  to: Connection,
  entity: EntityData,
  prepared: Readonly<Record<string, string>>,
  query: LooseQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<RowPage> {
  const fields = fieldsOf(entity, query.select);
  // A limit of 0 is refused; the first row tells the total just as well.
  const search = { start: offset, limit: Math.max(1, limit), ...prepared };
  const path = collectionPath(entity);
  return await sendRest(
    to.session,
    { method: "GET", path, query: search },
    (answer, call) => {
      const { rows, total } = listingIn(readPayload(answer, call), answer, call);
      const records = rows.map((row) => decodeRecord(entity, fields, row, to));
      const told = total ?? offset + rows.length;
      return { total: told, records: records.slice(0, limit), isTotalTold: total !== null };
    },
    query,
  );
}

export async function exportRecords(to: Connection, entity: EntityData, query: LooseQuery = {}): Promise<unknown> {
  const prepared = preparedQuery(to, entity, query, listMembers);
  if (prepared === null) return [];
  const { limit, offset: start } = query;
  const search = { start, limit, export: true, ...prepared };
  return await sendForBody(to.session, { method: "GET", path: collectionPath(entity), query: search }, query);
}

/** @throws RequestError for an entity that has no path, which generated ones do. */
export function collectionPath({ paths, name }: EntityData): string {
  if (paths !== undefined) return paths.collection;
  throw new RequestError(`${name} has no path.`);
}
