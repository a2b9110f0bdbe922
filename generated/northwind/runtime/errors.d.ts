/** Stable, for programs: what kind of failure it was. */
export type CrmErrorCode = "authentication" | "permission" | "not-found" | "request" | "rate-limit" | "server" | "network" | "timeout" | "decode" | "unknown-choice" | "unknown-outcome";
/** One error as the server told it: a GraphQL error, or a line of a REST answer. */
export interface ServerMessage {
    readonly message: string;
    /** The part of a GraphQL answer that is missing because of it. */
    readonly path?: readonly (string | number)[];
    /** The server's own code. */
    readonly code?: string;
}
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
/**
 * The base of every failure of a client. It never holds headers, bodies or secrets, so that it can be logged as it is.
 */
export declare class CrmError extends Error {
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
    /** Rewrites every text that a server may have had a hand in. For the session, before the error leaves it. @internal */
    rewrite(rewritten: (text: string) => string): this;
    get name(): string;
    get code(): CrmErrorCode;
    toJSON(): object;
    /** What Node prints: the fields of `toJSON`, then the stack, and nothing that could have been attached elsewhere. */
    [inspect](): string;
}
/** The credentials were refused, also after the token was renewed once. */
export declare class AuthenticationError extends CrmError {
    get name(): "AuthenticationError";
    get code(): "authentication";
}
/** The account's user may not do this. */
export declare class PermissionError extends CrmError {
    get name(): "PermissionError";
    get code(): "permission";
}
/** No such record, or no such address. */
export declare class NotFoundError extends CrmError {
    get name(): "NotFoundError";
    get code(): "not-found";
}
/** The request makes no sense: to the client, before anything was sent (`status` is null), or to the server. */
export declare class RequestError extends CrmError {
    get name(): "RequestError";
    get code(): "request";
}
/** Too many requests, and no attempts left or too long to wait. */
export declare class RateLimitError extends CrmError {
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
export declare class ServerError extends CrmError {
    get name(): "ServerError";
    get code(): "server";
}
/** The server was not reached, or the connection broke. The message has what the platform says of it, and its code. */
export declare class NetworkError extends CrmError {
    get name(): "NetworkError";
    get code(): "network";
}
/** No answer within `timeoutMs`, or not done within `deadlineMs`. */
export declare class TimeoutError extends CrmError {
    get name(): "TimeoutError";
    get code(): "timeout";
}
/** The answer is not what the generated types say. */
export declare class DecodeError extends CrmError {
    get name(): "DecodeError";
    get code(): "decode";
}
/** A choice that the list does not have, or has more than once; nothing was sent. */
export declare class UnknownChoiceError extends CrmError {
    get name(): "UnknownChoiceError";
    get code(): "unknown-choice";
}
/**
 * A write was sent and its answer is not known: it may have been carried out or not. Look before sending it again.
 * `cause` is the failure.
 */
export declare class UnknownOutcomeError extends CrmError {
    get name(): "UnknownOutcomeError";
    get code(): "unknown-outcome";
}
export {};
