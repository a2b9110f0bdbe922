import type { CallOptions, OddValue } from "#runtime/client-options.js";
import type { EntityData } from "#runtime/entity-data.js";
import { CrmError, DecodeError, NotFoundError, RequestError, UnknownOutcomeError } from "#runtime/errors.js";
import { neededId, refuseMissing, refuseUnknown } from "#runtime/known-fields.js";
import { withUnread } from "#runtime/odd-value.js";
import { quoted } from "#runtime/printable-text.js";
import { errorDetails } from "#runtime/read-answer.js";
import type { HttpAnswer } from "#runtime/session.js";
import type { Connection } from "./client.js";
import type { DeleteOptions } from "./collection-interface.js";
import { decodeRecord, fieldsOf, type DecodedRecord } from "./decode.js";
import { encodeRecord } from "./encode.js";
import { readPayload, recordIn } from "./envelope.js";
import { isRecord, textIn } from "#runtime/json.js";
import { collectionPath } from "./listing.js";
import { filledPath, sendRest, type RestRequest } from "./rest-call.js";

/** @throws NotFoundError where there is no such record */
export async function getRecord(
  to: Connection,
  entity: EntityData,
  id: string,
  options?: CallOptions,
): Promise<DecodedRecord> {
  return await readRecord(to, entity, id, fullReader(to, entity), options);
}

async function readRecord(
  to: Connection,
  entity: EntityData,
  id: string,
  read: RecordReader,
  options?: CallOptions,
): Promise<DecodedRecord> {
  const request = { method: "GET", path: itemPath(entity, id), about: entity } as const;
  return await sendRest(
    to.session,
    request,
    (answer, call) => {
      const found = read(answer, call);
      if (found !== null) return found;
      throw new NotFoundError(`${call.name}: there is no such ${entity.label}.`, errorDetails(answer, call));
    },
    options,
  );
}

export async function createRecord(
  to: Connection,
  entity: EntityData,
  input: object,
  options?: CallOptions,
): Promise<DecodedRecord> {
  const body = encodeRecord(entity, input, "create");
  refuseMissing(entity, input);
  const read = writtenReader(to, entity);
  return await sendRest(
    to.session,
    { method: "POST", path: collectionPath(entity), body, about: entity },
    (answer, call) => {
      const made = read(answer, call);
      if (made !== null) return made;
      const said = "the answer holds no record; it may have been created. Look before sending it again.";
      throw new UnknownOutcomeError(`${call.name}: ${said}`, errorDetails(answer, call));
    },
    options,
  );
}

export async function updateRecord(
  to: Connection,
  entity: EntityData,
  id: string,
  input: object,
  options?: CallOptions,
): Promise<DecodedRecord> {
  const body = encodeRecord(entity, input, "update");
  // Nothing to change: the answer is the record as it is.
  if (Object.keys(body).length === 0) return await getRecord(to, entity, id, options);
  const method = to.account.update === "patch" ? "PATCH" : "POST";
  return await changed(to, entity, id, { method, path: itemPath(entity, id), body }, options);
}

export async function completeRecord(
  to: Connection,
  entity: EntityData,
  id: string,
  options?: CallOptions,
): Promise<DecodedRecord> {
  return await changed(to, entity, id, { method: "POST", path: below(itemPath(entity, id), "complete") }, options);
}

export async function deleteRecord(
  to: Connection,
  entity: EntityData,
  id: string,
  options: DeleteOptions = {},
): Promise<void> {
  refuseUnknown(options, ["purge", "signal", "timeoutMs", "deadlineMs"], `${entity.collection}.delete: the options`);
  const query = { purge: options.purge };
  const request = { method: "DELETE", path: itemPath(entity, id), query, about: entity } as const;
  await sendRest(to.session, request, readDone, options);
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

/** The path of something that belongs to a collection or a record, with the same ending: `/deals/summary/`. */
export function below(path: string, part: string): string {
  return path.endsWith("/") ? `${path}${part}/` : `${path}/${part}`;
}

/** Nothing, told as 204, or an object that does not refuse: all else may have come from anywhere. */
function readDone(answer: HttpAnswer, call: Parameters<typeof readPayload>[1]): void {
  const payload = answer.status === 204 ? answer : readPayload(answer, call);
  if (isRecord(payload) && Object.keys(payload).length > 0) return;
  throw new DecodeError(`${call.name}: ${answer.place} answered no success.`, errorDetails(answer, call));
}

/** A change that answers the record; where the server leaves it out, it is read. */
async function changed(
  to: Connection,
  entity: EntityData,
  id: string,
  request: RestRequest,
  options?: CallOptions,
): Promise<DecodedRecord> {
  const read = writtenReader(to, entity);
  const answered = await sendRest(
    to.session,
    { ...request, about: entity },
    (answer, call) => (answer.status === 204 ? null : read(answer, call)),
    options,
  );
  return answered ?? (await readBack(to, entity, id, options));
}

/**
 * The change was carried out, so that a failure of reading must not pass for one of writing, nor for one that makes
 * programs send the change again.
 */
async function readBack(to: Connection, entity: EntityData, id: string, options?: CallOptions): Promise<DecodedRecord> {
  try {
    return await readRecord(to, entity, id, writtenReader(to, entity), options);
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const said = `${entity.name} ${quoted(id)} was changed, but could not be read after it; do not send the change again.`;
    const { method, place, status, errors } = error;
    throw new DecodeError(`${said} ${error.message}`, { method, place, status, errors, cause: error });
  }
}

type RecordReader = (answer: HttpAnswer, call: Parameters<typeof readPayload>[1]) => DecodedRecord | null;

function fullReader(to: Connection, entity: EntityData): RecordReader {
  const fields = fieldsOf(entity, "full");
  return (answer, call) => {
    const record = recordIn(readPayload(answer, call), entity.key);
    return record === null ? null : decodeRecord(entity, fields, record, to);
  };
}

/** What cannot be read of a write's answer is told beside the record; an answer without an id holds none. */
function writtenReader(to: Connection, entity: EntityData): RecordReader {
  const fields = fieldsOf(entity, "full");
  return (answer, call) => {
    const record = recordIn(readPayload(answer, call), entity.key);
    if (textIn(record, ["id"]) === null) return null;
    const unread: OddValue[] = [];
    return withUnread(decodeRecord(entity, fields, record, { ...to, unread }), unread);
  };
}

function itemPath(entity: EntityData, id: string): string {
  const item = entity.paths?.item;
  if (item === undefined) throw new RequestError(`${entity.name} has no path for a single record.`);
  return filledPath(item, { id: neededId(entity, id) });
}
