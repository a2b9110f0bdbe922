import type { Environment } from "../../templates/runtime/session.js";

/** Names the client of a request to the server of the test. */
export const clientHeader = "x-client";

/** Tells a client, by its name, of each of its requests that gets no answer. Gives what ends that. */
export type OnSilence = (client: string, call: () => void) => () => void;

/**
 * A clock for calls that come one after the other over real sockets: a pause is over at once, and the clock has moved on
 * by as much. A time-out comes where the server has decided to be silent, and only there: a slow machine is no fault.
 */
export function spedUpEnvironment(client: string, random: () => number, onSilence: OnSilence): Environment {
  let skipped = 0;
  return {
    now: () => Math.floor(performance.now()) + skipped,
    date: () => Date.now() + skipped,
    random,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set(clientHeader, client);
      return globalThis.fetch(input, { ...init, headers });
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      skipped += Math.max(0, ms);
    },
    later: (_ms, call) => onSilence(client, call),
  };
}
