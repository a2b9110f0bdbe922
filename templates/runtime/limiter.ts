import { onAbort } from "./abort.js";
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
export function createLimiter({ now, sleep }: Pick<Environment, "now" | "sleep">): Limiter {
  const limits: RateLimit[] = [];
  const queue: (() => void)[] = [];
  let starts: number[] = [];
  let pausedUntil = 0;
  /** The most starts that a limit looks back at. */
  let longest = 0;
  let alarm: AbortController | null = null;

  /** Milliseconds until the next start is allowed. */
  const delay = (): number => {
    const time = now();
    const ahead = (starts.at(-1) ?? time) - time;
    if (ahead > 0) {
      // The clock was set back: without this, everybody would wait until it has caught up.
      starts = starts.map((start) => start - ahead);
      pausedUntil -= ahead;
    }
    let free = pausedUntil;
    for (const { requests, perMs } of limits) free = Math.max(free, (starts.at(-requests) ?? -Infinity) + perMs + 1);
    return Math.max(0, free - time);
  };

  const start = (): void => {
    if (longest === 0) return;
    if (starts.push(now()) > longest) starts.shift();
  };

  const wake = (): void => {
    alarm = null;
    while (queue.length > 0) {
      const wait = delay();
      if (wait > 0) {
        const own = new AbortController();
        alarm = own;
        sleep(wait, own.signal).then(
          () => alarm === own && wake(),
          () => undefined,
        );
        return;
      }
      start();
      queue.shift()?.();
    }
  };

  const take = async (signal?: AbortSignal): Promise<number> => {
    signal?.throwIfAborted();
    if (queue.length === 0 && delay() === 0) {
      start();
      return 0;
    }
    const came = now();
    await new Promise<void>((resolve, reject) => {
      const turn = (): void => {
        undo();
        resolve();
      };
      const undo = onAbort(signal, (reason) => {
        queue.splice(queue.indexOf(turn), 1);
        if (queue.length === 0) {
          alarm?.abort();
          alarm = null;
        }
        reject(reason);
      });
      queue.push(turn);
      if (alarm === null) wake();
    });
    return now() - came;
  };

  return {
    take,
    hold: (limit) => {
      const held = limits.some((one) => one.requests === limit.requests && one.perMs === limit.perMs);
      if (!held) limits.push(limit);
      longest = Math.max(longest, limit.requests);
    },
    pause: (ms) => {
      pausedUntil = Math.max(pausedUntil, now() + ms);
    },
  };
}
