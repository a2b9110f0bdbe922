import type { Environment } from "./session.js";

/** A signal with an end: it follows others and a time limit, until it is closed. Then nothing of it is left behind. */
export interface Scope {
  readonly signal: AbortSignal;
  readonly close: () => void;
}

/** `late` makes the reason for which the signal aborts after `ms`; no limit where `ms` is undefined. */
export function openScope(
  parents: readonly (AbortSignal | undefined)[],
  ms: number | undefined,
  late: () => Error,
  sleep: Environment["sleep"],
): Scope {
  const own = new AbortController();
  const alarm = new AbortController();
  const undo = parents.map((parent) => onAbort(parent, (reason) => own.abort(reason)));
  if (ms !== undefined && Number.isFinite(ms) && !own.signal.aborted) {
    sleep(ms, alarm.signal).then(
      () => own.abort(late()),
      () => undefined,
    );
  }
  const close = (): void => {
    alarm.abort();
    for (const one of undo) one();
  };
  return { signal: own.signal, close };
}

/** The work's result, or the signal's reason as soon as it aborts, whether or not the work itself listens to it. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const undo = onAbort(signal, reject);
    work.then(resolve, reject).finally(undo);
  });
}

/** One listener a signal, however many calls it is given to: Node warns of more than ten. */
const watchers = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

/** Calls once when the signal aborts, at once if it has. Gives what takes the listener off. */
export function onAbort(signal: AbortSignal | undefined, call: (reason: unknown) => void): () => void {
  if (signal === undefined) return () => undefined;
  if (signal.aborted) {
    call(signal.reason);
    return () => undefined;
  }
  const known = watchers.get(signal);
  const calls = known ?? new Set();
  const listener = (): void => calls.forEach((one) => one(signal.reason));
  if (known === undefined) {
    watchers.set(signal, calls);
    signal.addEventListener("abort", listener, { once: true });
  }
  // A function of its own, so that one given twice counts twice.
  const own = (reason: unknown): void => call(reason);
  calls.add(own);
  return () => calls.delete(own);
}
