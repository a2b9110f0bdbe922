import type { RetryOptions } from "./client-options.js";
import type { Failure } from "./judge-failure.js";
/** A server that asks for a longer pause gets no further attempt. */
export declare const longestRetryAfterMs = 60000;
export interface Backoff {
    readonly attempts: number;
    /**
     * The pause after the `failures`-th failure in a row: by chance anything up to a bound that doubles. Never shorter than
     * what the server asks for; null where that is too long to wait.
     */
    readonly pause: (failures: number, error: Failure["error"], retryAfterMs: number | null) => number | null;
}
export declare function createBackoff(retry: RetryOptions | undefined, random: () => number): Backoff;
