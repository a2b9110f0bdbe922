import { printableText } from "./printable-text.js";
import { rewrittenMessage } from "./server-message.js";
const inspect = Symbol.for("nodejs.util.inspect.custom");
/** On every failure of every generated package, so that one package knows another's. */
const mark = Symbol.for("fieldwright.error");
/**
 * What all failures of a client have in common. A failure never holds headers, bodies or secrets: it can be logged as it
 * is.
 */
class Failure extends Error {
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
    /**
     * Rewrites every text that a server may have had a hand in, messages by `explained`. For the session, before the error
     * leaves it. @internal
     */
    rewrite(rewritten, explained = rewritten) {
        if (isCrmError(this.cause))
            this.cause.rewrite(rewritten, explained);
        const frames = this.stack?.slice(this.stack.indexOf(this.message) + this.message.length) ?? "";
        this.message = explained(this.message);
        this.stack = `${this.name}: ${this.message}${frames}`;
        const errors = this.errors.map((one) => rewrittenMessage(one, rewritten, explained));
        return Object.assign(this, { errors });
    }
    /** @internal */
    get [mark]() {
        return true;
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
/** The credentials were refused, also after the token was renewed once. */
export class AuthenticationError extends Failure {
    get name() {
        return "AuthenticationError";
    }
    get code() {
        return "authentication";
    }
}
/** The account's user may not do this. */
export class PermissionError extends Failure {
    get name() {
        return "PermissionError";
    }
    get code() {
        return "permission";
    }
}
/** No such record, or no such address. */
export class NotFoundError extends Failure {
    get name() {
        return "NotFoundError";
    }
    get code() {
        return "not-found";
    }
}
/** The request makes no sense: to the client, before anything was sent (`status` is null), or to the server. */
export class RequestError extends Failure {
    get name() {
        return "RequestError";
    }
    get code() {
        return "request";
    }
}
/** Too many requests, and no attempts left or too long to wait. */
export class RateLimitError extends Failure {
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
export class ServerError extends Failure {
    get name() {
        return "ServerError";
    }
    get code() {
        return "server";
    }
}
/** The server was not reached, or the connection broke. The message has what the platform says of it, and its code. */
export class NetworkError extends Failure {
    get name() {
        return "NetworkError";
    }
    get code() {
        return "network";
    }
}
/** No answer within `timeoutMs`, or not done within `deadlineMs`. */
export class TimeoutError extends Failure {
    get name() {
        return "TimeoutError";
    }
    get code() {
        return "timeout";
    }
}
/** The answer is not what the generated types say. */
export class DecodeError extends Failure {
    get name() {
        return "DecodeError";
    }
    get code() {
        return "decode";
    }
}
/** A choice that the list does not have, or has more than once; nothing was sent. */
export class UnknownChoiceError extends Failure {
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
export class UnknownOutcomeError extends Failure {
    get name() {
        return "UnknownOutcomeError";
    }
    get code() {
        return "unknown-outcome";
    }
}
/**
 * A record came back that contradicts a condition of `where`: the server did not keep the filter, so that nothing it
 * answered can be taken for a match.
 */
export class FilterIgnoredError extends Failure {
    get name() {
        return "FilterIgnoredError";
    }
    get code() {
        return "filter-ignored";
    }
}
/** Not every record of a listing could be had: some may be missing from what `iterate` has yielded. */
export class IncompleteListError extends Failure {
    get name() {
        return "IncompleteListError";
    }
    get code() {
        return "incomplete-list";
    }
    /** How many records were yielded. */
    seen;
    /** How many there are by what the server said last; null where it did not say. */
    total;
    constructor(message, details = {}) {
        super(message, details);
        this.seen = details.seen ?? 0;
        this.total = details.total ?? null;
    }
    toJSON() {
        return { ...super.toJSON(), seen: this.seen, total: this.total };
    }
}
/** `error instanceof CrmError` says the same as {@link isCrmError}. */
export const CrmError = {
    [Symbol.hasInstance]: isCrmError,
};
/** Whether something thrown is a failure of a client, be it of this package or of another one. */
export function isCrmError(value) {
    return value instanceof Error && mark in value;
}
/** The same failure once more: what one call adds to it must not stand in another's. */
export function copyOf(error) {
    const copy = Reflect.construct(error.constructor, [error.message, error]);
    return isCrmError(copy) ? copy : error;
}
