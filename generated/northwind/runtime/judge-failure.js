import { DecodeError, NetworkError, RateLimitError, ServerError, TimeoutError } from "./errors.js";
export function judgeFailure({ error, arrived, unreadable }, effect) {
    if (error instanceof RateLimitError)
        return "again";
    if (error instanceof NetworkError && !arrived)
        return "again";
    const passing = error instanceof ServerError ||
        error instanceof NetworkError ||
        error instanceof TimeoutError ||
        // A record that cannot be read may have been written all the same.
        (error instanceof DecodeError && (unreadable || effect === "write"));
    if (!passing)
        return "stop";
    return effect === "read" ? "again" : "unknown";
}
/** No address was found, or nobody listened there. */
const neverConnected = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED"]);
/**
 * Whether a failed `fetch` surely never reached the server. Node tells by the codes of its causes; browsers do not
 * tell, so there the answer is no.
 */
export function surelyNotSent(thrown, depth = 0) {
    if (!(thrown instanceof Error) || depth > 4)
        return false;
    // One address of the host after the other was tried.
    if (thrown instanceof AggregateError) {
        return thrown.errors.length > 0 && thrown.errors.every((one) => surelyNotSent(one, depth + 1));
    }
    return ("code" in thrown && neverConnected.has(thrown.code)) || surelyNotSent(thrown.cause, depth + 1);
}
