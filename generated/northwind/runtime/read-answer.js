import { AuthenticationError, DecodeError, NotFoundError, PermissionError, RateLimitError, RequestError, ServerError, TimeoutError, } from "./errors.js";
import { cutText } from "./printable-text.js";
/**
 * The error that an answer's status amounts to; null for a success (2xx). `errors` are what the server said, where the
 * caller can tell better than the usual members of an answer do.
 */
export function statusError(answer, call, errors) {
    const { status } = answer;
    if (status >= 200 && status < 300)
        return null;
    const messages = errors ?? serverMessages(answer);
    const said = messages.map((one) => one.message).join("; ");
    const message = `${call.name}: ${answer.place} answered ${status}${said === "" ? "" : `: ${said}`}`;
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
/** What the server said, from the members where servers put it; else the beginning of the text. */
function serverMessages(answer) {
    const found = messagesIn(answer.json).map((message) => ({ message }));
    if (found.length > 0 || answer.text === "" || answer.json !== undefined)
        return found;
    const isPage = answer.header("content-type")?.includes("html") === true;
    // Cut much later than a message is, as a secret that is halved here would not be known any more.
    return isPage ? [] : [{ message: cutText(answer.text, 1_000_000) }];
}
function messagesIn(value) {
    if (typeof value === "string")
        return [value];
    if (Array.isArray(value))
        return value.flatMap(messagesIn);
    if (typeof value !== "object" || value === null)
        return [];
    const members = new Map(Object.entries(value));
    const said = ["error_description", "message", "detail", "errors", "error"].find((name) => members.has(name));
    return said === undefined ? [] : messagesIn(members.get(said));
}
