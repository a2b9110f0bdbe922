import type { RetryOptions } from "./client-options.js";
import type { Failure } from "./judge-failure.js";
import { RateLimitError } from "./errors.js";

/** A server that asks for a longer pause gets no further attempt. */
export const longestRetryAfterMs = 60_000;

/** How much longer than for other failures the first pause is when the server is asked too much. */
const throttledFactor = 4;

export interface Backoff {
  readonly attempts: number;
  /**
   * The pause after the `failures`-th failure in a row: by chance anything up to a bound that doubles. Never shorter than
   * what the server asks for; null where that is too long to wait.
   */
  readonly pause: (failures: number, error: Failure["error"], retryAfterMs: number | null) => number | null;
}

export function createBackoff(retry: RetryOptions = {}, random: () => number): Backoff {
  const { attempts = 5, baseMs = 250, maxMs = 20_000 } = retry;
  return {
    attempts,
    pause: (failures, error, retryAfterMs) => {
      if (retryAfterMs !== null && retryAfterMs > longestRetryAfterMs) return null;
      const first = error instanceof RateLimitError ? baseMs * throttledFactor : baseMs;
      const jitter = random() * Math.min(maxMs, first * 2 ** (failures - 1));
      // Those who were told the same time should not come back at the same time.
      return retryAfterMs === null ? jitter : retryAfterMs + Math.min(jitter, first);
    },
  };
}
