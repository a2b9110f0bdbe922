import { RateLimitError } from "./errors.js";
/** A server that asks for a longer pause gets no further attempt. */
export const longestRetryAfterMs = 60_000;
/** How much longer than for other failures the first pause is when the server is asked too much. */
const throttledFactor = 4;
export function createBackoff(retry = {}, random) {
    const { attempts = 5, baseMs = 250, maxMs = 20_000 } = retry;
    return {
        attempts,
        pause: (failures, error, retryAfterMs) => {
            if (retryAfterMs !== null && retryAfterMs > longestRetryAfterMs)
                return null;
            const first = error instanceof RateLimitError ? baseMs * throttledFactor : baseMs;
            const jitter = random() * Math.min(maxMs, first * 2 ** (failures - 1));
            // Those who were told the same time should not come back at the same time.
            return retryAfterMs === null ? jitter : retryAfterMs + Math.min(jitter, first);
        },
    };
}
