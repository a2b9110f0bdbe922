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
/**
 * What the platforms say where no connection came about: Node by its codes, those of certificates and of TLS before it
 * stands among them, and of a port that is never called by words; Bun by two codes of its own; Deno in its message.
 */
const neverMade = /^(?!ERR_SSL)\w*CERT|^(CRL_|UNABLE_TO_|HOSTNAME_|INVALID_CA|PATH_LEN|ENOTFOUND|EAI_|ECONNREFUSED|UND_ERR_CONNECT_T|ERR_SSL_(WRONG_V|\w*(HANDSHAKE_F|PROTOCOL))|bad port$|ConnectionRefused|FailedToOpenSocket)|client error \(Connect\)/;
/** These a connection that stands can have, too, and other work of the process: Node then names another call. */
const local = /^E(HOST|NET[UD]|ADDR|[MN]FILE)/;
/**
 * Whether a failed `fetch` surely never reached the server. Browsers do not tell, so there the answer is no.
 */
export function surelyNotSent(thrown, depth = 0) {
    if (!(thrown instanceof Error) || depth > 4)
        return false;
    // One address of the host after the other was tried.
    if (thrown instanceof AggregateError) {
        return thrown.errors.length > 0 && thrown.errors.every((one) => surelyNotSent(one, depth + 1));
    }
    const code = Reflect.get(thrown, "code");
    const syscall = Reflect.get(thrown, "syscall");
    const told = typeof code === "string" ? code : thrown.message;
    return (neverMade.test(told) ||
        // Calls that come before anything is sent.
        /^(connect|getaddrinfo|socket)$/.test(String(syscall)) ||
        (syscall === undefined && local.test(told)) ||
        surelyNotSent(thrown.cause, depth + 1));
}
