import type { RateLimit } from "#runtime/client-options.js";
import type { RequestWindow } from "./provider.js";

export interface RequestCount {
  /** A request goes out now. */
  readonly add: () => void;
  /** What `PullProgress` tells of requests, as of now. */
  readonly told: () => { readonly requests: number; readonly window: RequestWindow };
}

/**
 * Counts the requests of a pull: all of them, and those in the sliding window of the limit that it keeps to.
 *
 * @param now milliseconds, from any beginning
 */
export function countRequests({ requests: most, perMs }: RateLimit, now = () => performance.now()): RequestCount {
  let requests = 0;
  let starts: readonly number[] = [];
  const recent = () => starts.filter((start) => now() - start <= perMs);
  return {
    add: () => {
      requests += 1;
      starts = [...recent(), now()];
    },
    told: () => ({ requests, window: { used: recent().length, requests: most, perMs } }),
  };
}
