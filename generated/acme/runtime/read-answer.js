import { AuthenticationError, DecodeError, NotFoundError, PermissionError, RateLimitError, RequestError, ServerError, TimeoutError, } from "./errors.js";
import { cutReason, reasonsIn } from "./reasons.js";
/**
 * The error that an answer's status amounts to; null for a success (2xx). `errors` are what the server said, where the
 * caller can tell better than the usual members of an answer do.
 */
export function statusError(answer, call, errors) {
    const { status } = answer;
    if (status >= 200 && status < 300)
        return null;
    const messages = errors ?? serverMessages(answer);
    const message = `${call.name}: ${answer.place} answered ${status}${saidBy(messages)}`;
    const details = errorDetails(answer, call, messages);
    if (status >= 500)
        return new ServerError(message, details);
    switch (status) {
        case 401:
            return new AuthenticationError(message, details);
        case 403:
            return new PermissionError(message, details);
        case 404:
            return new NotFoundError(message, details);
        case 408:
            return new TimeoutError(message, details);
        case 429:
            return new RateLimitError(message, { ...details, retryAfterMs: answer.retryAfterMs });
        default:
            return new RequestError(message, details);
    }
}
/** The end of a message: what the server said, if anything. */
export function saidBy(messages) {
    return messages.length === 0 ? "" : `: ${messages.map((one) => one.message).join("; ")}`;
}
/** What every error about an answer tells of it. */
export function errorDetails(answer, call, errors = []) {
    return { method: call.method, place: answer.place, status: answer.status, errors };
}
/**
 * The parsed body of an answer that ought to be JSON.
 *
 * @throws DecodeError where it is empty, cut short or something else; the session sends a read again then.
 */
export function dueJson(answer, call) {
    if (answer.json !== undefined)
        return answer.json;
    const kind = answer.header("content-type")?.split(";")[0];
    const what = answer.text === "" ? "an empty body" : `no complete JSON (${kind ?? "no content type"})`;
    throw new DecodeError(`${call.name}: ${answer.place} answered ${what}.`, errorDetails(answer, call));
}
/** What the server gives as its reasons; of what is not JSON the beginning, unless it is a page. */
export function serverMessages(answer) {
    if (answer.json !== undefined)
        return reasonsIn(answer.json).map((message) => ({ message }));
    const isPage = answer.header("content-type")?.includes("html") === true;
    return isPage || answer.text === "" ? [] : [{ message: cutReason(answer.text) }];
}
