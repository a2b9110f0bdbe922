import { orAbort } from "./abort.js";
import { CrmError, copyOf } from "./errors.js";
const renewBeforeMs = 60_000;
/** Who asks for a token says this often that it is still at it, and is taken for gone when it has not for that long. */
const beatMs = 500;
const goneMs = 4 * beatMs;
/**
 * `obtain` is told to stop only when nobody waits for the token any more. Who did not ask looks by a timer of its own
 * whether it has come, as on some platforms nothing that one request started may wake another.
 */
export function createTokenSource(obtain, { now, sleep }) {
    let current = null;
    let renewAt = 0;
    let expiresAt = 0;
    let request = null;
    const ask = () => {
        const stop = new AbortController();
        const asked = now();
        const end = (ended) => {
            own.ended = ended;
            stop.abort();
            // Given up: what comes in the end belongs to nobody.
            if (request !== own)
                return;
            request = null;
            if ("error" in ended) {
                renewAt = Math.min(expiresAt, now() + renewBeforeMs / 6);
                return;
            }
            current = ended.token;
            const lifetime = current.expiresInMs ?? Infinity;
            expiresAt = asked + lifetime;
            renewAt = expiresAt - Math.min(renewBeforeMs, lifetime / 2);
        };
        const answer = obtain(stop.signal).then((token) => {
            end({ token });
            return token;
        }, (error) => {
            end({ error });
            throw error;
        });
        const own = { answer, stop, waiting: 0, beat: asked };
        const beat = async () => {
            for (;;) {
                await sleep(beatMs, stop.signal);
                own.beat = now();
            }
        };
        beat().catch(() => undefined);
        return own;
    };
    const isGood = () => now() < expiresAt;
    /** While one renews, the others go on with what is good still. */
    const held = () => (now() < renewAt || (request !== null && isGood()) ? current : null);
    const isGone = ({ beat }) => beat + goneMs < now();
    /** What another asked for; null where it went away without an answer. */
    const shared = async (asked, signal) => {
        while (asked.ended === undefined) {
            if (isGone(asked))
                return null;
            await sleep(Math.min(250, Math.max(5, asked.waiting / 10)), signal);
        }
        if ("token" in asked.ended)
            return asked.ended.token;
        const { error } = asked.ended;
        throw error instanceof CrmError ? copyOf(error) : error;
    };
    const get = async (signal) => {
        signal?.throwIfAborted();
        for (;;) {
            const token = held();
            if (token !== null)
                return token;
            const other = request === null || isGone(request) ? null : request;
            const asked = (request = other ?? ask());
            asked.waiting += 1;
            try {
                const got = await (other === null ? orAbort(asked.answer, signal) : shared(other, signal));
                if (got !== null)
                    return got;
            }
            catch (error) {
                if (current === null || !isGood() || signal?.aborted === true)
                    throw error;
                return current;
            }
            finally {
                asked.waiting -= 1;
                if (asked.waiting === 0 && request === asked) {
                    request = null;
                    asked.stop.abort(signal?.reason);
                }
            }
        }
    };
    const discard = (token) => {
        if (current === token)
            current = null;
    };
    return { held, get, discard };
}
