import { CrmError, NotFoundError, RequestError, UnknownOutcomeError } from "#runtime/errors.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { errorDetails } from "#runtime/read-answer.js";
import { unknownOutcome } from "#runtime/unknown-outcome.js";
import { decodeRecord, fieldsOf } from "./decode.js";
import { encodeRecord } from "./encode.js";
import { readPayload, recordIn, throwIfRefused } from "./envelope.js";
import { collectionPath } from "./listing.js";
import { filledPath, sendForBody, sendRest } from "./rest-call.js";
/** @throws NotFoundError where there is no such record */
export async function getRecord(to, entity, id, options) {
    const request = { method: "GET", path: itemPath(entity, id) };
    const read = fullReader(to, entity);
    return await sendRest(to.session, request, (answer, call) => {
        const found = read(answer, call);
        if (found !== null)
            return found;
        throw new NotFoundError(`${call.name}: there is no such ${entity.label}.`, errorDetails(answer, call));
    }, options);
}
export async function createRecord(to, entity, input, options) {
    const body = encodeRecord(entity, input, "create");
    const read = fullReader(to, entity);
    return await sendRest(to.session, { method: "POST", path: collectionPath(entity), body }, (answer, call) => {
        const made = read(answer, call);
        if (made !== null)
            return made;
        const said = "the answer holds no record; it may have been created. Look before sending it again.";
        throw new UnknownOutcomeError(`${call.name}: ${said}`, errorDetails(answer, call));
    }, options);
}
export async function updateRecord(to, entity, id, input, options) {
    const method = to.account.update === "patch" ? "PATCH" : "POST";
    const body = encodeRecord(entity, input, "update");
    return await changed(to, entity, id, { method, path: itemPath(entity, id), body }, options);
}
export async function completeRecord(to, entity, id, options) {
    return await changed(to, entity, id, { method: "POST", path: below(itemPath(entity, id), "complete") }, options);
}
export async function deleteRecord(to, entity, id, options = {}) {
    refuseUnknown(options, ["purge", "signal", "timeoutMs", "deadlineMs"], `${entity.collection}.delete: the options`);
    const query = { purge: options.purge };
    await sendForBody(to.session, { method: "DELETE", path: itemPath(entity, id), query }, options);
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
/** A change that answers the record; where the server leaves it out, it is read. */
async function changed(to, entity, id, request, options) {
    const read = fullReader(to, entity);
    const answered = await sendRest(to.session, request, (answer, call) => (answer.text === "" ? (throwIfRefused(answer, call), null) : read(answer, call)), options);
    return answered ?? (await readBack(to, entity, id, options));
}
/** The change was taken, so that a failure of reading must not pass for one of writing. */
async function readBack(to, entity, id, options) {
    try {
        return await getRecord(to, entity, id, options);
    }
    catch (error) {
        if (!(error instanceof CrmError))
            throw error;
        throw unknownOutcome("the change was accepted, but reading the record after it failed.", error);
    }
}
function fullReader({ account }, entity) {
    const fields = fieldsOf(entity, "full");
    return (answer, call) => {
        const record = recordIn(readPayload(answer, call));
        return record === null ? null : decodeRecord(entity, fields, record, account);
    };
}
function itemPath(entity, id) {
    const item = entity.paths?.item;
    if (item === undefined)
        throw new RequestError(`${entity.name} has no path for a single record.`);
    return filledPath(item, { id });
}
