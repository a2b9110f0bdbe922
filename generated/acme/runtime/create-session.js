import { within } from "./abort.js";
import { createAttempt } from "./attempt.js";
import { createBackoff } from "./backoff.js";
import { webEnvironment } from "./environment.js";
import { AuthenticationError, CrmError, RateLimitError, TimeoutError } from "./errors.js";
import { judgeFailure } from "./judge-failure.js";
import { wholeNumber } from "./page-range.js";
import { printableText } from "./printable-text.js";
import { createRedactor } from "./redactor.js";
import { baseAddress } from "./request-url.js";
import { sendableToken } from "./sendable-token.js";
import { withLabels } from "./server-message.js";
import { sharedLimiter } from "./shared-limiter.js";
import { createTokenSource } from "./token-source.js";
import { unknownOutcome } from "./unknown-outcome.js";
/**
 * A session with one account. Nothing is sent until the first call.
 *
 * @throws RequestError for an address or options that make no sense.
 */
export function createSession(setup) {
    const { account, options, tokenPlan } = setup;
    const real = webEnvironment();
    const environment = setup.environment ?? real;
    const { now } = environment;
    const base = baseAddress(options.url ?? account.url);
    const redactor = createRedactor(setup.secrets ?? []);
    const backoff = createBackoff(options.retry, environment.random);
    const limit = options.rateLimit ?? setup.rateLimit;
    const maxAnswerBytes = wholeNumber(options.maxAnswerBytes ?? 64 * 2 ** 20, "maxAnswerBytes", 1);
    const limiter = sharedLimiter(`${new URL(base).origin} ${account.name}`, real, setup.environment);
    if (limit !== null) {
        const requests = wholeNumber(limit.requests, "rateLimit.requests", 1);
        limiter.hold({ requests, perMs: wholeNumber(limit.perMs, "rateLimit.perMs", 0) });
    }
    const tell = options.on && listener(options.on, redactor.clean);
    const tokens = createTokenSource(async (signal) => {
        const token = sendableToken(await tokenPlan.obtain(session, { signal }));
        redactor.add(token.value);
        return token;
    }, environment);
    const { scheme } = tokenPlan;
    const attempt = createAttempt({ base, scheme, environment, fetch: options.fetch, maxAnswerBytes, tell });
    /** A call that has a time of its own waits no longer than that; who else waits for the token is not disturbed. */
    function tokenFor(call, signal, ms) {
        if (ms === undefined)
            return tokens.get(signal);
        const late = () => new TimeoutError(`${call.name}: no token within ${ms} ms.`, { method: call.method });
        return within({ signals: [signal], ms, late, firm: true }, environment, tokens.get);
    }
    async function sendUntilAnswered(call, signal, own, deadline) {
        const timeoutMs = own.timeoutMs ?? options.timeoutMs ?? 30_000;
        let renewed = false;
        let failures = 0;
        try {
            signal?.throwIfAborted();
            for (let number = 1;; number += 1) {
                const token = call.anonymous === true ? null : (tokens.held() ?? (await tokenFor(call, signal, own.timeoutMs)));
                const place = await limiter.take(timeoutMs, signal);
                const { waitMs } = place;
                if (waitMs > 0)
                    tell?.({ kind: "wait", name: call.name, waitMs });
                let outcome = null;
                try {
                    outcome = await attempt(call, { token, number, signal, timeoutMs });
                }
                finally {
                    place.end(outcome?.kind === "failure" && outcome.error instanceof RateLimitError ? outcome : undefined);
                }
                if (outcome.kind === "value")
                    return outcome.value;
                const { error, retryAfterMs } = outcome;
                if (error instanceof AuthenticationError && token !== null && tokenPlan.fixed !== true && !renewed) {
                    renewed = true;
                    tokens.discard(token);
                    tell?.({ kind: "retry", name: call.name, attempt: number, waitMs: 0, code: error.code });
                    continue;
                }
                const verdict = judgeFailure(outcome, call.effect);
                if (verdict === "unknown") {
                    throw unknownOutcome(`${call.name}: whether this was carried out is not known; look before sending it again.`, error);
                }
                failures += 1;
                const pause = backoff.pause(failures, error, retryAfterMs);
                const isLast = failures >= backoff.attempts || pause === null || now() + pause >= deadline;
                if (verdict === "stop" || isLast)
                    throw error;
                tell?.({ kind: "retry", name: call.name, attempt: number, waitMs: pause, code: error.code });
                await environment.sleep(pause, signal);
            }
        }
        catch (error) {
            const explained = (text) => withLabels(redactor.clean(text), call.about ?? []);
            throw error instanceof CrmError ? error.rewrite(redactor.clean, explained) : error;
        }
    }
    const session = {
        tell,
        clean: redactor.clean,
        send: (call, own = {}) => {
            const deadlineMs = own.deadlineMs ?? options.deadlineMs;
            // Most calls have nothing to combine, and signals are dear.
            if (deadlineMs === undefined && (own.signal === undefined || options.signal === undefined)) {
                return sendUntilAnswered(call, own.signal ?? options.signal, own, Infinity);
            }
            const deadline = now() + (deadlineMs ?? Infinity);
            const late = () => new TimeoutError(`${call.name}: not done within ${deadlineMs} ms.`, { method: call.method });
            return within({ signals: [own.signal, options.signal], ms: deadlineMs, late }, environment, (signal) => sendUntilAnswered(call, signal, own, deadline));
        },
    };
    return session;
}
/** A listener that fails must not turn a write that was carried out into an error: it is told of once. */
function listener(on, clean) {
    let told = false;
    const fail = (error) => {
        if (!told)
            globalThis.console?.warn(clean(printableText(`The listener \`on\` failed: ${error}`)));
        told = true;
    };
    // Of one that is async, too.
    return (event) => void new Promise((resolve) => resolve(on(event))).catch(fail);
}
