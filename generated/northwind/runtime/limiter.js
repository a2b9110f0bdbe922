import { createAllowance } from "./allowance.js";
/** Who waits looks this often, at least, whether those before have given up; and is taken for gone when it does not. */
const lookMs = 250;
const goneMs = 2000;
/**
 * A limiter that counts as the server does. A request is counted when it arrives, at some time between its start and its
 * answer: so its place is free again `perMs` after the answer, and in no sliding window of `perMs` more than `requests`
 * arrive. A `perMs` of 0 bounds how many are on their way at once.
 *
 * Each one waits by a timer of its own, as on some platforms nothing that one request started may wake another.
 */
export function createLimiter({ now, sleep }) {
    const limits = [];
    const allowance = createAllowance(now);
    /** Those who wait, in their order: when each of them looks again. */
    const queue = new Set();
    /** Requests on their way, by their starts: when each of them is over at the latest. */
    const underWay = new Set();
    let joined = 0;
    /** Milliseconds from one end to the next, on average. */
    let pace = 1;
    let lastEnd = 0;
    const end = (place, refused) => {
        if (!underWay.delete(place))
            return false;
        const at = now();
        pace += (Math.min(at - lastEnd, lookMs) - pace) / 16;
        lastEnd = at;
        for (const { ended } of limits)
            ended.push({ at, refused });
        return true;
    };
    /** Milliseconds, at least, until somebody with so many before them can start. */
    const delay = (before) => {
        const time = now();
        for (const place of underWay) {
            if (place.until > time)
                break;
            end(place, false);
        }
        let at = Math.max(time, allowance.pausedUntil);
        for (const { requests, perMs, ended } of limits) {
            while (ended[0] !== undefined && ended[0].at + perMs < time)
                ended.shift();
            const most = Math.max(1, Math.floor(requests * allowance.share + 1e-6));
            // Which place must become free. One whose request is on its way will not before `perMs` from now.
            const which = ended.length + underWay.size - most + (before % most);
            // Without a window all that is known is how fast it goes.
            const free = (ended[which]?.at ?? time) + (perMs || (before * pace) >> 1) + 1;
            at = Math.max(at, (which < 0 ? time : free) + Math.floor(before / most) * perMs);
        }
        return at - time;
    };
    /** The same for one of the queue, that has come as the `number`-th. */
    const delayOf = (own, number) => {
        for (const first of queue) {
            if (first.due + goneMs >= now())
                break;
            queue.delete(first);
        }
        // Once more, should others have taken it for gone.
        queue.add(own);
        // All are before it but those who came later. Of these some may have left: then it looks who is.
        const ms = delay(Math.max(0, queue.size - 1 - (joined - number)));
        if (ms > 0)
            return ms;
        let before = 0;
        for (const one of queue) {
            const due = delay(before++);
            if (one === own || due > 0)
                return due;
        }
        return 0;
    };
    /** Without a pause after its turn has come, in which another could take the same place. */
    const start = (came, longestMs) => {
        const { epoch } = allowance;
        const waitMs = now() - came;
        const place = { until: now() + longestMs };
        underWay.add(place);
        return {
            waitMs,
            end: (refusal) => {
                if (end(place, refusal !== undefined))
                    allowance.told(epoch, limits, refusal);
            },
        };
    };
    return {
        take: async (longestMs, signal) => {
            signal?.throwIfAborted();
            const came = now();
            if (queue.size === 0 && delay(0) <= 0)
                return start(came, longestMs);
            const own = { due: Infinity };
            const number = ++joined;
            try {
                for (;;) {
                    const ms = delayOf(own, number);
                    if (ms <= 0)
                        return start(came, longestMs);
                    const time = now();
                    const sleepMs = Math.max(allowance.pausedUntil - time, Math.min(ms, Math.max(lookMs, queue.size / 10)));
                    own.due = time + sleepMs;
                    await sleep(sleepMs, signal);
                }
            }
            finally {
                queue.delete(own);
            }
        },
        hold: ({ requests, perMs }) => {
            const held = limits.some((one) => one.requests === requests && one.perMs === perMs);
            if (!held)
                limits.push({ requests, perMs, ended: [] });
        },
    };
}
