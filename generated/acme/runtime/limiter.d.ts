import type { RateLimit } from "./client-options.js";
import type { Environment } from "./session.js";
/** Decides when a request may start. First come, first served. */
export interface Limiter {
    /**
     * Waits for a place. It is given back after `longestMs` at the latest: a platform may end what has it without a word.
     * Rejects with the signal's reason.
     */
    readonly take: (longestMs: number, signal?: AbortSignal) => Promise<Place>;
    /** From now on this limit holds as well: of several, all are kept. */
    readonly hold: (limit: RateLimit) => void;
}
/** The right to send one request. */
export interface Place {
    /** How many milliseconds it was waited for. */
    readonly waitMs: number;
    /** The request is answered, or given up. `refusal`: the server is asked too much, and may say when to come back. */
    readonly end: (refusal?: {
        readonly retryAfterMs: number | null;
    }) => void;
}
/**
 * A limiter that counts as the server does. A request is counted when it arrives, at some time between its start and its
 * answer: so its place is free again `perMs` after the answer, and in no sliding window of `perMs` more than `requests`
 * arrive. A `perMs` of 0 bounds how many are on their way at once.
 *
 * Each one waits by a timer of its own, as on some platforms nothing that one request started may wake another.
 */
export declare function createLimiter({ now, sleep }: Pick<Environment, "now" | "sleep">): Limiter;
