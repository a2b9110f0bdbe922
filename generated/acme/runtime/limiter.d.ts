import type { RateLimit } from "./client-options.js";
import type { Environment } from "./session.js";
/** Decides when a request may start. First come, first served. */
export interface Limiter {
    /** Waits for its turn, and tells how many milliseconds that took. Rejects with the signal's reason. */
    readonly take: (signal?: AbortSignal) => Promise<number>;
    /** From now on this limit holds as well: of several, all are kept. */
    readonly hold: (limit: RateLimit) => void;
    /** Nobody starts for so long: the server has said that the window is used up. */
    readonly pause: (ms: number) => void;
}
/**
 * A limiter that keeps an exact log: in no sliding window of `perMs` are there more than `requests` starts. A token
 * bucket would let its burst and the window's refill through together, nearly twice the limit.
 */
export declare function createLimiter({ now, sleep }: Pick<Environment, "now" | "sleep">): Limiter;
