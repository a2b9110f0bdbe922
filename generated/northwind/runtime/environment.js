import { onAbort } from "./abort.js";
/** A longer timer would fire at once. */
const longestTimer = 2 ** 31 - 1;
/** The world as the platform has it: `fetch`, the clock, timers and chance. */
export function webEnvironment() {
    return {
        // Looked up when used, so that a fetch which is replaced later (by instrumentation, by tests) is the one called.
        fetch: (input, init) => globalThis.fetch(input, init),
        // Whole milliseconds.
        now: () => Math.floor(performance.now()),
        date: () => Date.now(),
        random: () => Math.random(),
        later,
        sleep: (ms, signal) => new Promise((resolve, reject) => {
            const cancel = later(ms, () => {
                undo();
                resolve();
            });
            const undo = onAbort(signal, (reason) => {
                cancel();
                reject(reason);
            });
        }),
    };
}
function later(ms, call) {
    const timer = setTimeout(call, Math.min(Math.max(0, ms), longestTimer));
    return () => clearTimeout(timer);
}
