import type { CallOptions } from "#runtime/client-options.js";
import type { EntityData } from "#runtime/entity-data.js";
import { NotFoundError, DecodeError } from "#runtime/errors.js";
import { knownField } from "#runtime/known-fields.js";
import { errorDetails } from "#runtime/read-answer.js";
import type { Connection } from "./client.js";
import type { OpenAnswer } from "./collection-interface.js";
import type { DecodedRecord } from "./decode.js";
import { listingIn, readPayload } from "./envelope.js";
import { isRecord, memberOf } from "./json.js";
import { collectionPath, findingMembers, listMembers, preparedQuery, type LooseQuery } from "./listing.js";
import { changed, fullReader, itemPath } from "./record-calls.js";
import { sendForBody, sendRest } from "./rest-call.js";

export async function completeRecord(
  to: Connection,
  entity: EntityData,
  id: string,
  options?: CallOptions,
): Promise<DecodedRecord> {
  return await changed(to, entity, id, { method: "POST", path: below(itemPath(entity, id), "complete") }, options);
}

export async function findByName(
  to: Connection,
  entity: EntityData,
  name: string,
  options?: CallOptions,
): Promise<DecodedRecord | null> {
  const request = { method: "GET", path: below(collectionPath(entity), "name"), query: { name } } as const;
  try {
    return await sendRest(to.session, request, fullReader(to, entity), options);
  } catch (error) {
    // It is not known whether an unknown name is answered by 404 or by an empty result.
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

export async function exportRecords(to: Connection, entity: EntityData, query: LooseQuery = {}): Promise<unknown> {
  const prepared = preparedQuery(to, entity, query, listMembers);
  if (prepared === null) return [];
  const { limit, offset: start } = query;
  const search = { start, limit, export: true, ...prepared };
  return await sendForBody(to.session, { method: "GET", path: collectionPath(entity), query: search }, query);
}

export async function summarizeRecords(
  to: Connection,
  entity: EntityData,
  query: LooseQuery = {},
): Promise<OpenAnswer> {
  const prepared = preparedQuery(to, entity, query, findingMembers);
  if (prepared === null) return {};
  const path = below(collectionPath(entity), "summary");
  return await sendRest(
    to.session,
    { method: "GET", path, query: prepared },
    (answer, call) => {
      const payload = readPayload(answer, call);
      const totals = memberOf(payload, "result") ?? memberOf(payload, "results") ?? payload;
      if (isRecord(totals)) return totals;
      throw new DecodeError(`${call.name}: ${answer.place} answered no totals.`, errorDetails(answer, call));
    },
    query,
  );
}

export async function aggregateRecords(
  to: Connection,
  entity: EntityData,
  query: LooseQuery & { readonly field: string },
): Promise<readonly OpenAnswer[]> {
  const { key } = knownField(entity, query.field, "aggregate");
  const prepared = preparedQuery(to, entity, query, ["field", ...findingMembers]);
  if (prepared === null) return [];
  const path = below(collectionPath(entity), "aggregate");
  return await sendRest(
    to.session,
    { method: "GET", path, query: { field: key, ...prepared } },
    (answer, call) => listingIn(readPayload(answer, call), answer, call).rows.filter(isRecord),
    query,
  );
}

/** The path of something that belongs to a collection or a record, with the same ending: `/deals/summary/`. */
function below(path: string, part: string): string {
  return path.endsWith("/") ? `${path}${part}/` : `${path}/${part}`;
}
