import { DecodeError, RequestError } from "#runtime/errors.js";
import { dueJson, errorDetails, saidBy, serverMessages, statusError } from "#runtime/read-answer.js";
import { isRecord, memberOf } from "#runtime/json.js";
/**
 * The payload of an answer. The vendor's article describes a flat one (`results`, `success`, `process_time`); answers in
 * use have all but `process_time` under `response`. Both are taken.
 *
 * @see https://help.freecrm.com/
 * @throws CrmError for a status other than 2xx, and RequestError for `success: false`, whatever the status.
 */
export function readPayload(answer, call) {
    throwIfRefused(answer, call);
    const json = dueJson(answer, call);
    const inner = memberOf(json, "response");
    return isRecord(inner) ? inner : json;
}
/** @throws CrmError where the answer says no: by its status, or by `success: false`. */
export function throwIfRefused(answer, call) {
    const failed = statusError(answer, call);
    if (failed !== null)
        throw failed;
    const inner = memberOf(answer.json, "response");
    if (memberOf(answer.json, "success") !== false && memberOf(inner, "success") !== false)
        return;
    const messages = serverMessages(answer);
    const message = `${call.name}: ${answer.place} refused${saidBy(messages)}`;
    throw new RequestError(message, errorDetails(answer, call, messages));
}
/**
 * The single record of a payload: under `result` by the article, under `results` as recorded, under the name of its model,
 * or the payload itself. Null where there is none; `{}` is none.
 */
export function recordIn(payload, model) {
    for (const name of ["result", "results"]) {
        const held = heldUnder(payload, name);
        const record = Array.isArray(held) ? held[0] : held;
        if (isRecord(record))
            return Object.keys(record).length === 0 ? null : record;
    }
    if (isRecord(payload) && memberOf(payload, "id") !== undefined)
        return payload;
    const named = heldByModel(payload, model);
    return isRecord(named) && memberOf(named, "id") !== undefined ? named : null;
}
/**
 * The rows of a payload: under `results`, or under the name of its model. A search that finds nothing may be answered with
 * null there, or with no list at all; that is believed where the answer says that all went well, and of no rows.
 *
 * @throws DecodeError where the payload holds no list
 */
export function listingIn(payload, answer, call, model) {
    const total = countOf(heldUnder(payload, "total")) ?? countOf(heldUnder(answer.json, "total"));
    const held = heldUnder(payload, "results") ?? heldUnder(payload, "result");
    const rows = [payload, held, heldByModel(payload, model)].find(Array.isArray);
    if (Array.isArray(rows))
        return { rows, total };
    const isNothing = (held === null || held === undefined || isEmpty(held)) && (total ?? 0) === 0;
    const isWell = memberOf(payload, "success") === true || memberOf(answer.json, "success") === true || total === 0;
    if (isNothing && isWell)
        return { rows: [], total: 0 };
    throw new DecodeError(`${call.name}: ${answer.place} answered no list.`, errorDetails(answer, call));
}
/** A member by its name in any case. */
function heldUnder(payload, name) {
    if (!isRecord(payload))
        return undefined;
    const key = Object.hasOwn(payload, name) ? name : Object.keys(payload).find((one) => one.toLowerCase() === name);
    return key === undefined ? undefined : payload[key];
}
/** What stands under the name of a model: `contact`, `Contacts`, `companies`. */
function heldByModel(payload, model) {
    if (!isRecord(payload) || model === undefined)
        return undefined;
    return Object.entries(payload).find(([key]) => plainModel(key) === plainModel(model))?.[1];
}
function plainModel(name) {
    return name.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
}
function isEmpty(value) {
    return isRecord(value) && Object.keys(value).length === 0;
}
/** A count, as text too; null for anything else. */
function countOf(value) {
    const count = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
    return typeof count === "number" && count >= 0 ? count : null;
}
