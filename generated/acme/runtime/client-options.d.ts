import type { Fetch, Signal } from "./web.js";
/** What every method takes as its last object. */
export interface CallOptions {
    readonly signal?: Signal | undefined;
    /**
     * Milliseconds for one attempt, waiting for the rate limit not counted. Default 30,000. Given to a call, they are also
     * the longest that it waits for a token.
     */
    readonly timeoutMs?: number | undefined;
    /** Milliseconds for all attempts and all waiting. Default: none. */
    readonly deadlineMs?: number | undefined;
}
/**
 * A request's place is free again `perMs` after its answer, so that the server never counts more than `requests` in any
 * sliding `perMs`. With a `perMs` of 0: never more than `requests` at once.
 */
export interface RateLimit {
    readonly requests: number;
    readonly perMs: number;
}
export interface RetryOptions {
    /** Attempts in all, the first included. Default 5. */
    readonly attempts?: number | undefined;
    /** First pause, in milliseconds; each further one may be twice as long. Default 250. */
    readonly baseMs?: number | undefined;
    /** Longest pause, in milliseconds. Default 20,000. */
    readonly maxMs?: number | undefined;
}
/** A token, or what gives one; it is asked again once after a 401. */
export interface TokenCredentials {
    readonly token: string | (() => string | Promise<string>);
}
/** What both providers' clients can be told. */
export interface BaseClientOptions extends CallOptions {
    /** The environment's base address. Default: where the snapshot was pulled from. */
    readonly url?: string | undefined;
    readonly fetch?: Fetch | undefined;
    /**
     * What all clients of the account in this process keep together: of several limits, all. Default: FreeAgent 50 in 10 s,
     * FreeCRM 20 at once. A 429 halves it for a while.
     */
    readonly rateLimit?: RateLimit | undefined;
    readonly retry?: RetryOptions | undefined;
    /**
     * What becomes of a value that its field's type does not have: `"throw"` (the default) a `DecodeError`; `"null"` reads
     * it as null; a function reads it as what it answers. With the last two an event tells of each.
     */
    readonly onOddValue?: "throw" | "null" | ((odd: OddValue) => unknown) | undefined;
    /** False believes the server's filters: what comes back is not held against `where`. Default true. */
    readonly checkFilters?: boolean | undefined;
    /**
     * The longest answer that is read, in bytes, unpacked. A longer one is a `DecodeError`, and leaves a write's outcome
     * unknown. Default 64 MiB.
     */
    readonly maxAnswerBytes?: number | undefined;
    /**
     * Told of each request, response, retry and wait. Never of bodies or secrets. Where it fails, or rejects, the call goes
     * on, and the console is told once.
     */
    readonly on?: ((event: ClientEvent) => void) | undefined;
}
/** A value that its field's type does not have. */
export interface OddValue {
    /** The read type's name: `Contact`. */
    readonly entity: string;
    /** The id of the record. */
    readonly id: string;
    /** By its name here, and by its system name. */
    readonly field: string;
    readonly key: string;
    /** What the server sent; never in an event or an error, as it may be long or private. */
    readonly value: unknown;
    /** What is wrong with it, and what to do. */
    readonly message: string;
}
export type ClientEvent = {
    readonly kind: "request";
    readonly name: string;
    readonly method: string;
    readonly place: string;
    readonly attempt: number;
} | {
    readonly kind: "response";
    readonly name: string;
    readonly method: string;
    readonly place: string;
    readonly attempt: number;
    readonly status: number;
    readonly ms: number;
} | {
    readonly kind: "retry";
    readonly name: string;
    readonly attempt: number;
    readonly waitMs: number;
    readonly code: string;
}
/** An address that the CRM told at sign-in, and that is not used: tokens are sent to its own hosts only. */
 | {
    readonly kind: "ignored-address";
    readonly name: string;
    readonly place: string;
} | {
    readonly kind: "wait";
    readonly name: string;
    readonly waitMs: number;
} | ({
    readonly kind: "odd-value";
} & Omit<OddValue, "value">);
