import { DecodeError, RequestError } from "#runtime/errors.js";
import { dueJson, errorDetails, statusError } from "#runtime/read-answer.js";
import { isRecord, memberOf, textIn } from "./json.js";
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
    const messages = messagesIn(answer.json);
    const failed = statusError(answer, call, messages.length > 0 ? messages : undefined);
    if (failed !== null)
        throw failed;
    const inner = memberOf(answer.json, "response");
    if (memberOf(answer.json, "success") !== false && memberOf(inner, "success") !== false)
        return;
    const said = messages.map((one) => one.message).join("; ");
    throw new RequestError(`${call.name}: ${answer.place} refused${said === "" ? "" : `: ${said}`}`, errorDetails(answer, call, messages));
}
/**
 * The single record of a payload: under `result` by the article, under `results` as recorded, or the payload itself.
 * Null where there is none; `{}` is none.
 */
export function recordIn(payload) {
    for (const name of ["result", "results"]) {
        const held = memberOf(payload, name);
        const record = Array.isArray(held) ? held[0] : held;
        if (isRecord(record))
            return Object.keys(record).length === 0 ? null : record;
    }
    return isRecord(payload) && memberOf(payload, "id") !== undefined ? payload : null;
}
/** @throws DecodeError where the payload holds no list. */
export function listingIn(payload, answer, call) {
    const rows = [payload, memberOf(payload, "results"), memberOf(payload, "result")].find(Array.isArray);
    if (!Array.isArray(rows)) {
        throw new DecodeError(`${call.name}: ${answer.place} answered no list.`, errorDetails(answer, call));
    }
    const total = memberOf(payload, "total") ?? memberOf(answer.json, "total");
    return { rows, total: typeof total === "number" && total >= 0 ? total : null };
}
/** No error body of the vendor's is published: what it says is looked for in and out of the envelope. */
function messagesIn(json) {
    const names = ["message", "error", "detail", "error_message"];
    const message = textIn(memberOf(json, "response"), names) ?? textIn(json, names);
    return message === null ? [] : [{ message }];
}
