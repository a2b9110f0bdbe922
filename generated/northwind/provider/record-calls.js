import { CrmError, DecodeError, NotFoundError, RequestError, UnknownOutcomeError } from "#runtime/errors.js";
import { neededId, refuseMissing, refuseUnknown } from "#runtime/known-fields.js";
import { withUnread } from "#runtime/odd-value.js";
import { quoted } from "#runtime/printable-text.js";
import { errorDetails } from "#runtime/read-answer.js";
import { decodeRecord, fieldsOf } from "./decode.js";
import { encodeRecord } from "./encode.js";
import { readPayload, recordIn } from "./envelope.js";
import { isRecord, textIn } from "#runtime/json.js";
import { collectionPath } from "./listing.js";
import { filledPath, sendRest } from "./rest-call.js";
/** @throws NotFoundError where there is no such record */
export async function getRecord(to, entity, id, options) {
    return await readRecord(to, entity, id, fullReader(to, entity), options);
}
async function readRecord(to, entity, id, read, options) {
    const request = { method: "GET", path: itemPath(entity, id), about: entity };
    return await sendRest(to.session, request, (answer, call) => {
        const found = read(answer, call);
        if (found !== null)
            return found;
        throw new NotFoundError(`${call.name}: there is no such ${entity.label}.`, errorDetails(answer, call));
    }, options);
}
export async function createRecord(to, entity, input, options) {
    const body = encodeRecord(entity, input, "create");
    refuseMissing(entity, input);
    const read = writtenReader(to, entity);
    return await sendRest(to.session, { method: "POST", path: collectionPath(entity), body, about: entity }, (answer, call) => {
        const made = read(answer, call);
        if (made !== null)
            return made;
        const said = "the answer holds no record; it may have been created. Look before sending it again.";
        throw new UnknownOutcomeError(`${call.name}: ${said}`, errorDetails(answer, call));
    }, options);
}
export async function updateRecord(to, entity, id, input, options) {
    const body = encodeRecord(entity, input, "update");
    // Nothing to change: the answer is the record as it is.
    if (Object.keys(body).length === 0)
        return await getRecord(to, entity, id, options);
    const method = to.account.update === "patch" ? "PATCH" : "POST";
    return await changed(to, entity, id, { method, path: itemPath(entity, id), body }, options);
}
export async function completeRecord(to, entity, id, options) {
    return await changed(to, entity, id, { method: "POST", path: below(itemPath(entity, id), "complete") }, options);
}
export async function deleteRecord(to, entity, id, options = {}) {
    refuseUnknown(options, ["purge", "signal", "timeoutMs", "deadlineMs"], `${entity.collection}.delete: the options`);
    const query = { purge: options.purge };
    const request = { method: "DELETE", path: itemPath(entity, id), query, about: entity };
    await sendRest(to.session, request, readDone, options);
}
export async function findByName(to, entity, name, options) {
    const request = { method: "GET", path: below(collectionPath(entity), "name"), query: { name } };
    try {
        return await sendRest(to.session, request, fullReader(to, entity), options);
    }
    catch (error) {
        // It is not known whether an unknown name is answered by 404 or by an empty result.
        if (error instanceof NotFoundError)
            return null;
        throw error;
    }
}
/** The path of something that belongs to a collection or a record, with the same ending: `/deals/summary/`. */
export function below(path, part) {
    return path.endsWith("/") ? `${path}${part}/` : `${path}/${part}`;
}
/** Nothing, told as 204, or an object that does not refuse: all else may have come from anywhere. */
function readDone(answer, call) {
    const payload = answer.status === 204 ? answer : readPayload(answer, call);
    if (isRecord(payload) && Object.keys(payload).length > 0)
        return;
    throw new DecodeError(`${call.name}: ${answer.place} answered no success.`, errorDetails(answer, call));
}
/** A change that answers the record; where the server leaves it out, it is read. */
async function changed(to, entity, id, request, options) {
    const read = writtenReader(to, entity);
    const answered = await sendRest(to.session, { ...request, about: entity }, (answer, call) => (answer.status === 204 ? null : read(answer, call)), options);
    return answered ?? (await readBack(to, entity, id, options));
}
/**
 * The change was carried out, so that a failure of reading must not pass for one of writing, nor for one that makes
 * programs send the change again.
 */
async function readBack(to, entity, id, options) {
    try {
        return await readRecord(to, entity, id, writtenReader(to, entity), options);
    }
    catch (error) {
        if (!(error instanceof CrmError))
            throw error;
        const said = `${entity.name} ${quoted(id)} was changed, but could not be read after it; do not send the change again.`;
        const { method, place, status, errors } = error;
        throw new DecodeError(`${said} ${error.message}`, { method, place, status, errors, cause: error });
    }
}
function fullReader(to, entity) {
    const fields = fieldsOf(entity, "full");
    return (answer, call) => {
        const record = recordIn(readPayload(answer, call), entity.key);
        return record === null ? null : decodeRecord(entity, fields, record, to);
    };
}
/** What cannot be read of a write's answer is told beside the record; an answer without an id holds none. */
function writtenReader(to, entity) {
    const fields = fieldsOf(entity, "full");
    return (answer, call) => {
        const record = recordIn(readPayload(answer, call), entity.key);
        if (textIn(record, ["id"]) === null)
            return null;
        const unread = [];
        return withUnread(decodeRecord(entity, fields, record, { ...to, unread }), unread);
    };
}
function itemPath(entity, id) {
    const item = entity.paths?.item;
    if (item === undefined)
        throw new RequestError(`${entity.name} has no path for a single record.`);
    return filledPath(item, { id: neededId(entity, id) });
}
