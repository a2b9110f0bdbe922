import { orAbort } from "./abort.js";
const renewBeforeMs = 60_000;
/** `obtain` is told to stop only when nobody waits for the token any more. */
export function createTokenSource(obtain, now) {
    let current = null;
    let renewAt = 0;
    let request = null;
    const ask = () => {
        const stop = new AbortController();
        const asked = now();
        const settle = (token) => {
            // Given up: what comes in the end belongs to nobody.
            if (request !== own)
                return;
            request = null;
            current = token;
            const lifetime = token?.expiresInMs ?? Infinity;
            renewAt = asked + lifetime - Math.min(renewBeforeMs, lifetime / 2);
        };
        const answer = obtain(stop.signal).then((token) => {
            settle(token);
            return token;
        }, (error) => {
            settle(null);
            throw error;
        });
        const own = { answer, stop, waiting: 0 };
        return own;
    };
    const held = () => (now() < renewAt ? current : null);
    const get = async (signal) => {
        signal?.throwIfAborted();
        const token = held();
        if (token !== null)
            return token;
        request ??= ask();
        const shared = request;
        shared.waiting += 1;
        try {
            return await orAbort(shared.answer, signal);
        }
        finally {
            shared.waiting -= 1;
            if (shared.waiting === 0 && request === shared) {
                request = null;
                shared.stop.abort(signal?.reason);
            }
        }
    };
    const discard = (token) => {
        if (current === token)
            current = null;
    };
    return { held, get, discard };
}
