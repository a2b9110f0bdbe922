/** Counts starts in a sliding window. */
export interface RateWindow {
  /** Lets a request start and answers 0, or answers how many milliseconds remain until one may. */
  readonly start: () => number;
}

/** At most `requests` starts in any `perMs` milliseconds of the given clock. What is turned away does not count. */
export function createRateWindow(
  limit: { readonly requests: number; readonly perMs: number },
  now: () => number,
): RateWindow {
  let starts: readonly number[] = [];
  return {
    start: () => {
      const at = now();
      starts = starts.filter((start) => start > at - limit.perMs);
      const oldest = starts[0];
      if (oldest !== undefined && starts.length >= limit.requests) return oldest + limit.perMs - at;
      starts = [...starts, at];
      return limit.requests > 0 ? 0 : limit.perMs;
    },
  };
}
