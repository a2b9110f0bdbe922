import { type ServerMessage } from "./server-message.js";
export type { ServerMessage } from "./server-message.js";
/** Stable, for programs: what kind of failure it was. */
export type CrmErrorCode = "authentication" | "permission" | "not-found" | "request" | "rate-limit" | "server" | "network" | "timeout" | "decode" | "unknown-choice" | "unknown-outcome" | "filter-ignored" | "incomplete-list";
export interface ErrorDetails {
    readonly method?: string | null | undefined;
    /** Origin and path, never a query. */
    readonly place?: string | null | undefined;
    readonly status?: number | null | undefined;
    readonly errors?: readonly ServerMessage[] | undefined;
    /** What the server answered in spite of the errors. Not enumerable on the error: it may hold records. */
    readonly partialData?: unknown;
    readonly cause?: unknown;
}
declare const inspect: unique symbol;
/** On every failure of every generated package, so that one package knows another's. */
declare const mark: unique symbol;
/**
 * What all failures of a client have in common. A failure never holds headers, bodies or secrets: it can be logged as it
 * is.
 */
declare abstract class Failure extends Error {
    /** The HTTP method; null where nothing was to be sent yet. */
    readonly method: string | null;
    /** Origin and path of the request, never its query; null where nothing was to be sent yet. */
    readonly place: string | null;
    /** The HTTP status; null where no answer came. */
    readonly status: number | null;
    /** What the server said, one by one. */
    readonly errors: readonly ServerMessage[];
    /** What the server answered in spite of the errors; undefined mostly. */
    readonly partialData: unknown;
    constructor(message: string, details?: ErrorDetails);
    /**
     * Rewrites every text that a server may have had a hand in, messages by `explained`. For the session, before the error
     * leaves it. @internal
     */
    rewrite(rewritten: (text: string) => string, explained?: (text: string) => string): this;
    abstract get name(): string;
    abstract get code(): CrmErrorCode;
    /** @internal */
    get [mark](): true;
    toJSON(): object;
    /** What Node prints: the fields of `toJSON`, then the stack, and nothing that could have been attached elsewhere. */
    [inspect](): string;
}
/** The credentials were refused, also after the token was renewed once. */
export declare class AuthenticationError extends Failure {
    get name(): "AuthenticationError";
    get code(): "authentication";
}
/** The account's user may not do this. */
export declare class PermissionError extends Failure {
    get name(): "PermissionError";
    get code(): "permission";
}
/** No such record, or no such address. */
export declare class NotFoundError extends Failure {
    get name(): "NotFoundError";
    get code(): "not-found";
}
/** The request makes no sense: to the client, before anything was sent (`status` is null), or to the server. */
export declare class RequestError extends Failure {
    get name(): "RequestError";
    get code(): "request";
}
/** Too many requests, and no attempts left or too long to wait. */
export declare class RateLimitError extends Failure {
    get name(): "RateLimitError";
    get code(): "rate-limit";
    /** What the server asked to wait, in milliseconds; null where it did not say. */
    readonly retryAfterMs: number | null;
    constructor(message: string, details?: ErrorDetails & {
        readonly retryAfterMs?: number | null | undefined;
    });
    toJSON(): object;
}
/** The server failed (5xx). */
export declare class ServerError extends Failure {
    get name(): "ServerError";
    get code(): "server";
}
/** The server was not reached, or the connection broke. The message has what the platform says of it, and its code. */
export declare class NetworkError extends Failure {
    get name(): "NetworkError";
    get code(): "network";
}
/** No answer within `timeoutMs`, or not done within `deadlineMs`. */
export declare class TimeoutError extends Failure {
    get name(): "TimeoutError";
    get code(): "timeout";
}
/** The answer is not what the generated types say. */
export declare class DecodeError extends Failure {
    get name(): "DecodeError";
    get code(): "decode";
}
/** A choice that the list does not have, or has more than once; nothing was sent. */
export declare class UnknownChoiceError extends Failure {
    get name(): "UnknownChoiceError";
    get code(): "unknown-choice";
}
/**
 * A write was sent and its answer is not known: it may have been carried out or not. Look before sending it again.
 * `cause` is the failure.
 */
export declare class UnknownOutcomeError extends Failure {
    get name(): "UnknownOutcomeError";
    get code(): "unknown-outcome";
}
/**
 * A record came back that contradicts a condition of `where`: the server did not keep the filter, so that nothing it
 * answered can be taken for a match.
 */
export declare class FilterIgnoredError extends Failure {
    get name(): "FilterIgnoredError";
    get code(): "filter-ignored";
}
/** Not every record of a listing could be had: some may be missing from what `iterate` has yielded. */
export declare class IncompleteListError extends Failure {
    get name(): "IncompleteListError";
    get code(): "incomplete-list";
    /** How many records were yielded. */
    readonly seen: number;
    /** How many there are by what the server said last; null where it did not say. */
    readonly total: number | null;
    constructor(message: string, details?: ErrorDetails & {
        readonly seen?: number | undefined;
        readonly total?: number | null | undefined;
    });
    toJSON(): object;
}
/** Every failure of a client. `code` tells them apart: where it is `"rate-limit"`, there is `retryAfterMs`. */
export type CrmError = AuthenticationError | PermissionError | NotFoundError | RequestError | RateLimitError | ServerError | NetworkError | TimeoutError | DecodeError | UnknownChoiceError | UnknownOutcomeError | FilterIgnoredError | IncompleteListError;
/** `error instanceof CrmError` says the same as {@link isCrmError}. */
export declare const CrmError: {
    readonly [Symbol.hasInstance]: (value: unknown) => value is CrmError;
};
/** Whether something thrown is a failure of a client, be it of this package or of another one. */
export declare function isCrmError(value: unknown): value is CrmError;
/** The same failure once more: what one call adds to it must not stand in another's. */
export declare function copyOf(error: CrmError): CrmError;
