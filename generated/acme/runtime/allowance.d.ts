import type { RateLimit } from "./client-options.js";
/** A limit, and what became of the requests of its last `perMs`. */
export interface HeldLimit extends RateLimit {
    readonly ended: {
        readonly at: number;
        readonly refused: boolean;
    }[];
}
/** How much of its limits a limiter may use. */
export interface Allowance {
    /** In (0, 1]. */
    share: number;
    /** Nobody starts before. */
    pausedUntil: number;
    /** How often the server has refused requests, those counted once that were on their way together. */
    epoch: number;
    /** What became of a request that started in `epoch`. */
    readonly told: (epoch: number, limits: readonly HeldLimit[], refusal: {
        readonly retryAfterMs: number | null;
    } | undefined) => void;
}
/**
 * All of them, until the server says that it is asked too much; then as TCP does. Nobody starts for as long as the server
 * says, else for a second, for two, for four while it goes on. The share is halved. With each request that passes it goes
 * up by a place, until it is what passed before and so is known to be good; then by one place a window, by two, by four,
 * as whoever used the rest may be gone.
 */
export declare function createAllowance(now: () => number): Allowance;
