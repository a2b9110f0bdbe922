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
    /** Never more than `requests` starts in any sliding `perMs`. */
    readonly rateLimit?: RateLimit | undefined;
    readonly retry?: RetryOptions | undefined;
    /** Told of each request, response, retry and wait. Never of bodies or secrets. */
    readonly on?: ((event: ClientEvent) => void) | undefined;
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
} | {
    readonly kind: "wait";
    readonly name: string;
    readonly waitMs: number;
};
