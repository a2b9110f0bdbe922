import type { Environment } from "./session.js";

export interface Limits {
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Milliseconds; none where undefined. */
  readonly ms: number | undefined;
  /** Makes the reason for which the work ends after `ms`. */
  readonly late: () => Error;
  /** Rejects as soon as the signal aborts, whether or not the work listens to it. Otherwise the work says how it ended. */
  readonly firm?: boolean;
}

/**
 * Does work under a signal that aborts with the others, or when the time is over. Afterwards neither timer nor listener
 * is left.
 */
export function within<T>(
  { signals, ms = Infinity, late, firm }: Limits,
  environment: Environment,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const own = new AbortController();
    const undo: (() => void)[] = [];
    const over = <V>(settle: (value: V) => void, value: V): void => {
      for (const one of undo) one();
      settle(value);
    };
    const end = (reason: unknown): void => {
      own.abort(reason);
      if (firm) over(reject, reason);
    };
    for (const signal of signals) if (signal !== undefined) undo.push(onAbort(signal, end));
    if (ms < Infinity) undo.push(later(environment, ms, () => end(late())));
    // Not a listener on our own signal: that is dear, and most work is never aborted.
    work(own.signal).then(
      (value) => over(resolve, value),
      (error: unknown) => over(reject, error),
    );
  });
}

/** The work's result, or the signal's reason as soon as it aborts, whether or not the work listens to it itself. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const undo = onAbort(signal, reject);
    work.then(resolve, reject).finally(undo);
  });
}

/** One listener a signal, however many calls it is given to: Node warns of more than ten. */
const watchers = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

/** Calls once when the signal aborts, at once if it has. Gives what takes the listener off. */
export function onAbort(signal: AbortSignal | undefined, call: (reason: unknown) => void): () => void {
  if (signal === undefined) return nothing;
  if (signal.aborted) {
    call(signal.reason);
    return nothing;
  }
  const known = watchers.get(signal);
  const calls = known ?? new Set();
  if (known === undefined) {
    watchers.set(signal, calls);
    signal.addEventListener("abort", () => calls.forEach((one) => one(signal.reason)), { once: true });
  }
  // A function of its own, so that one given twice counts twice.
  const own = (reason: unknown): void => call(reason);
  calls.add(own);
  return () => calls.delete(own);
}

/** Calls after `ms`. Gives what cancels it. */
export function later(environment: Pick<Environment, "later" | "sleep">, ms: number, call: () => void): () => void {
  if (environment.later !== undefined) return environment.later(ms, call);
  const alarm = new AbortController();
  environment.sleep(ms, alarm.signal).then(call, nothing);
  return () => alarm.abort();
}

function nothing(): void {}
