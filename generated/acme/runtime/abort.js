/**
 * Does work under a signal that aborts with the others, or when the time is over. Afterwards neither timer nor listener
 * is left.
 */
export function within({ signals, ms = Infinity, late, firm }, environment, work) {
    return new Promise((resolve, reject) => {
        const own = new AbortController();
        const undo = [];
        const over = (settle, value) => {
            for (const one of undo)
                one();
            settle(value);
        };
        const end = (reason) => {
            own.abort(reason);
            if (firm)
                over(reject, reason);
        };
        for (const signal of signals)
            if (signal !== undefined)
                undo.push(onAbort(signal, end));
        if (ms < Infinity)
            undo.push(later(environment, ms, () => end(late())));
        // Not a listener on our own signal: that is dear, and most work is never aborted.
        work(own.signal).then((value) => over(resolve, value), (error) => over(reject, error));
    });
}
/** The work's result, or the signal's reason as soon as it aborts, whether or not the work listens to it itself. */
export function orAbort(work, signal) {
    return new Promise((resolve, reject) => {
        const undo = onAbort(signal, reject);
        work.then(resolve, reject).finally(undo);
    });
}
/** One listener a signal, however many calls it is given to: Node warns of more than ten. */
const watchers = new WeakMap();
/** Calls once when the signal aborts, at once if it has. Gives what takes the listener off. */
export function onAbort(signal, call) {
    if (signal === undefined)
        return nothing;
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
    const own = (reason) => call(reason);
    calls.add(own);
    return () => calls.delete(own);
}
/** Calls after `ms`. Gives what cancels it. */
export function later(environment, ms, call) {
    if (environment.later !== undefined)
        return environment.later(ms, call);
    const alarm = new AbortController();
    environment.sleep(ms, alarm.signal).then(call, nothing);
    return () => alarm.abort();
}
function nothing() { }
