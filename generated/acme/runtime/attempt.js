import { within } from "./abort.js";
import { CrmError, NetworkError, RateLimitError, TimeoutError } from "./errors.js";
import { exchange } from "./exchange.js";
import { surelyNotSent } from "./judge-failure.js";
import { placeOf, requestUrl } from "./request-url.js";
/**
 * What sends a call once, within its time, and says how that went. Throws the reason of an aborted signal, and what is
 * no failure of the request.
 */
export function createAttempt({ base, scheme, environment, fetch: given, maxAnswerBytes, tell }) {
    const { now, date } = environment;
    const outside = { fetch: given ?? environment.fetch, date, maxAnswerBytes };
    // Calls that go where the last one went have its address, as parsing one is dear.
    let last = { text: "", href: "", place: "" };
    const addressOf = (origin, path) => {
        const text = origin + path;
        if (last.text !== text) {
            const url = requestUrl(origin, path);
            last = { text, href: url.href, place: placeOf(url) };
        }
        return last;
    };
    return async (call, { token, number, signal, timeoutMs }) => {
        const { name, method, path, server } = call;
        const root = token?.baseUrl ?? base;
        const address = addressOf(server === undefined ? root : new URL(root).origin + server, path);
        const about = { name, method, place: address.place, attempt: number };
        const late = () => new TimeoutError(`${name}: ${about.place} did not answer within ${timeoutMs} ms.`, about);
        let answer = null;
        try {
            const began = tell && now();
            tell?.({ kind: "request", ...about });
            const authorization = token === null ? null : `${scheme} ${token.value}`;
            answer = await within({ signals: [signal], ms: timeoutMs, late, firm: true }, environment, (own) => exchange(call, address, authorization, outside, own));
            if (began !== undefined)
                tell?.({ kind: "response", ...about, status: answer.status, ms: now() - began });
            return { kind: "value", value: call.read(answer) };
        }
        catch (thrown) {
            if (thrown instanceof CrmError)
                return failure(thrown, answer);
            if (answer !== null || signal?.aborted === true)
                throw thrown;
            return failure(networkError(thrown, about), answer, !surelyNotSent(thrown));
        }
    };
}
function failure(error, answer, arrived = true) {
    const own = error instanceof RateLimitError ? error.retryAfterMs : null;
    return {
        kind: "failure",
        error,
        arrived,
        unreadable: answer !== null && answer.json === undefined,
        retryAfterMs: own ?? answer?.retryAfterMs ?? null,
    };
}
/** What the platform throws may show headers, so only its words and codes are kept. */
function networkError(thrown, about) {
    return new NetworkError(`${about.name}: no answer from ${about.place}: ${saidBy(thrown)}.`, about);
}
function saidBy(thrown, depth = 0) {
    if (!(thrown instanceof Error))
        return String(thrown);
    const code = "code" in thrown && typeof thrown.code === "string" ? ` (${thrown.code})` : "";
    const deeper = thrown.cause === undefined || depth > 4 ? "" : `: ${saidBy(thrown.cause, depth + 1)}`;
    return `${thrown.message}${code}${deeper}`;
}
