import { printableText } from "./printable-text.js";
const inspect = Symbol.for("nodejs.util.inspect.custom");
/**
 * The base of every failure of a client. It never holds headers, bodies or secrets, so that it can be logged as it is.
 */
export class CrmError extends Error {
    /** The HTTP method; null where nothing was to be sent yet. */
    method;
    /** Origin and path of the request, never its query; null where nothing was to be sent yet. */
    place;
    /** The HTTP status; null where no answer came. */
    status;
    /** What the server said, one by one. */
    errors;
    constructor(message, details = {}) {
        super(printableText(message), details.cause === undefined ? undefined : { cause: details.cause });
        this.method = details.method ?? null;
        this.place = details.place ?? null;
        this.status = details.status ?? null;
        this.errors = (details.errors ?? []).map((one) => rewrittenMessage(one, printableText));
        Object.defineProperty(this, "partialData", { value: details.partialData });
    }
    /** Rewrites every text that a server may have had a hand in. For the session, before the error leaves it. @internal */
    rewrite(rewritten) {
        if (this.cause instanceof CrmError)
            this.cause.rewrite(rewritten);
        const frames = this.stack?.slice(this.stack.indexOf(this.message) + this.message.length) ?? "";
        this.message = rewritten(this.message);
        this.stack = `${this.name}: ${this.message}${frames}`;
        const errors = this.errors.map((one) => rewrittenMessage(one, rewritten));
        return Object.assign(this, { errors });
    }
    // Accessors, so that the name already stands in the stack when it is taken.
    get name() {
        return "CrmError";
    }
    get code() {
        return "request";
    }
    toJSON() {
        const { name, code, message, method, place, status, errors } = this;
        return { name, code, message, method, place, status, errors };
    }
    /** What Node prints: the fields of `toJSON`, then the stack, and nothing that could have been attached elsewhere. */
    [inspect]() {
        const cause = this.cause instanceof Error ? `\n  cause: ${this.cause.name}: ${this.cause.message}` : "";
        return `${this.stack ?? this.message}\n  ${JSON.stringify(this)}${cause}`;
    }
}
function rewrittenMessage({ message, path, code }, rewritten) {
    return {
        message: rewritten(message),
        ...(path !== undefined && { path: path.map((part) => (typeof part === "string" ? rewritten(part) : part)) }),
        ...(code !== undefined && { code: rewritten(code) }),
    };
}
/** The credentials were refused, also after the token was renewed once. */
export class AuthenticationError extends CrmError {
    get name() {
        return "AuthenticationError";
    }
    get code() {
        return "authentication";
    }
}
/** The account's user may not do this. */
export class PermissionError extends CrmError {
    get name() {
        return "PermissionError";
    }
    get code() {
        return "permission";
    }
}
/** No such record, or no such address. */
export class NotFoundError extends CrmError {
    get name() {
        return "NotFoundError";
    }
    get code() {
        return "not-found";
    }
}
/** The request makes no sense: to the client, before anything was sent (`status` is null), or to the server. */
export class RequestError extends CrmError {
    get name() {
        return "RequestError";
    }
    get code() {
        return "request";
    }
}
/** Too many requests, and no attempts left or too long to wait. */
export class RateLimitError extends CrmError {
    get name() {
        return "RateLimitError";
    }
    get code() {
        return "rate-limit";
    }
    /** What the server asked to wait, in milliseconds; null where it did not say. */
    retryAfterMs;
    constructor(message, details = {}) {
        super(message, details);
        this.retryAfterMs = details.retryAfterMs ?? null;
    }
    toJSON() {
        return { ...super.toJSON(), retryAfterMs: this.retryAfterMs };
    }
}
/** The server failed (5xx). */
export class ServerError extends CrmError {
    get name() {
        return "ServerError";
    }
    get code() {
        return "server";
    }
}
/** The server was not reached, or the connection broke. The message has what the platform says of it, and its code. */
export class NetworkError extends CrmError {
    get name() {
        return "NetworkError";
    }
    get code() {
        return "network";
    }
}
/** No answer within `timeoutMs`, or not done within `deadlineMs`. */
export class TimeoutError extends CrmError {
    get name() {
        return "TimeoutError";
    }
    get code() {
        return "timeout";
    }
}
/** The answer is not what the generated types say. */
export class DecodeError extends CrmError {
    get name() {
        return "DecodeError";
    }
    get code() {
        return "decode";
    }
}
/** A choice that the list does not have, or has more than once; nothing was sent. */
export class UnknownChoiceError extends CrmError {
    get name() {
        return "UnknownChoiceError";
    }
    get code() {
        return "unknown-choice";
    }
}
/**
 * A write was sent and its answer is not known: it may have been carried out or not. Look before sending it again.
 * `cause` is the failure.
 */
export class UnknownOutcomeError extends CrmError {
    get name() {
        return "UnknownOutcomeError";
    }
    get code() {
        return "unknown-outcome";
    }
}
