import type { Environment } from "../../templates/runtime/session.js";

/** How much faster a timeout comes than it says: sockets are real, and so is the time that they take. */
const speed = 10;

/**
 * A clock for calls that come one after the other over real sockets: a pause is over at once, and the clock has moved on
 * by as much. Time-outs are real, and shorter.
 */
export function spedUpEnvironment(random: () => number): Environment {
  let skipped = 0;
  const now = (): number => Date.now() + skipped;
  return {
    now,
    random,
    fetch: (input, init) => globalThis.fetch(input, init),
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      skipped += Math.max(0, ms);
    },
    later: (ms, call) => {
      const timer = setTimeout(call, ms / speed);
      return () => clearTimeout(timer);
    },
  };
}
