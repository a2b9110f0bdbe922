import { onAbort } from "../../templates/runtime/abort.js";
import type { Environment } from "../../templates/runtime/session.js";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export interface VirtualEnvironment extends Environment {
  /** Lets the clock run to `ms`, waking sleepers in order. */
  readonly runTo: (ms: number) => Promise<void>;
  /** Lets the clock run until the work is done. */
  readonly until: <T>(work: Promise<T>) => Promise<T>;
  /** How many are asleep. */
  readonly asleep: () => number;
}

/** A clock that moves only when told to; what waits for it wakes in order of time. */
export function virtualEnvironment(fetch: Environment["fetch"] = refuse, random = () => 1): VirtualEnvironment {
  let time = 0;
  let sleepers: Sleeper[] = [];

  const step = async (limit: number): Promise<boolean> => {
    await settled();
    const next = sleepers.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined || next.at > limit) return false;
    sleepers = sleepers.filter((one) => one !== next);
    time = Math.max(time, next.at);
    next.wake();
    return true;
  };

  return {
    fetch,
    random,
    now: () => time,
    date: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const wake = (): void => {
          undo();
          resolve();
        };
        const sleeper: Sleeper = { at: time + ms, wake };
        const stop = (): void => {
          sleepers = sleepers.filter((one) => one !== sleeper);
          reject(signal?.reason);
        };
        if (signal?.aborted === true) return stop();
        const undo = onAbort(signal, stop);
        sleepers.push(sleeper);
      }),
    runTo: async (ms) => {
      while (await step(ms));
      time = Math.max(time, ms);
      await settled();
    },
    until: async (work) => {
      const state = { done: false };
      const watched = work.finally(() => (state.done = true));
      watched.catch(() => undefined);
      for (let idle = 0; !state.done && idle < 50; idle += 1) if (await step(Infinity)) idle = 0;
      if (!state.done) throw new Error("The work waits for nothing that this clock could bring.");
      return watched;
    },
    asleep: () => sleepers.length,
  };
}

/** Lets everything run that is waiting for nothing but its turn, loopback sockets excepted. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const refuse: Environment["fetch"] = () => Promise.reject(new TypeError("no network in this test"));
