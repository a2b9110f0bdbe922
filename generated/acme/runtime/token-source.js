import { later, orAbort } from "./abort.js";
import { CrmError, copyOf } from "./errors.js";
const renewBeforeMs = 60_000;
/** Who asks for a token says this often that it is still at it, and is taken for gone when it has not for that long. */
const beatMs = 500;
const goneMs = 4 * beatMs;
/**
 * `obtain` is told to stop only when nobody waits for the token any more. Who did not ask looks by a timer of its own
 * whether it has come, as on some platforms nothing that one request started may wake another.
 */
export function createTokenSource(obtain, environment) {
    const { now, sleep } = environment;
    let current = null;
    let renewAt = 0;
    let expiresAt = 0;
    let request = null;
    const ask = () => {
        const controller = new AbortController();
        const asked = now();
        const end = (token, result) => {
            own.result = result;
            cancel();
            // Given up: what comes in the end belongs to nobody.
            if (request !== own)
                return;
            request = null;
            if (token === null) {
                renewAt = Math.min(expiresAt, now() + renewBeforeMs / 6);
                return;
            }
            current = token;
            const lifetime = token.expiresInMs ?? Infinity;
            expiresAt = asked + lifetime;
            renewAt = expiresAt - Math.min(renewBeforeMs, lifetime / 2);
        };
        const answer = obtain(controller.signal).then((token) => {
            end(token, () => token);
            return token;
        }, (error) => {
            end(null, () => {
                throw error instanceof CrmError ? copyOf(error) : error;
            });
            throw error;
        });
        const stop = (reason) => {
            cancel();
            controller.abort(reason);
        };
        const own = { answer, stop, waiting: 0, beat: asked };
        const beat = () => {
            own.beat = now();
            cancel = later(environment, beatMs, beat);
        };
        let cancel = later(environment, beatMs, beat);
        return own;
    };
    const isGood = () => now() < expiresAt;
    /** While one renews, the others go on with what is good still. */
    const held = () => (now() < renewAt || (request !== null && isGood()) ? current : null);
    const isGone = ({ beat }) => beat + goneMs < now();
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
                if (other === null)
                    return await orAbort(asked.answer, signal);
                while (other.result === undefined && !isGone(other)) {
                    await sleep(Math.min(250, Math.max(5, other.waiting / 10)), signal);
                }
                if (other.result !== undefined)
                    return other.result();
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
                    asked.stop(signal?.reason);
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
