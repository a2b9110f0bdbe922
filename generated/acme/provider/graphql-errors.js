import { AuthenticationError, NotFoundError, PermissionError, RateLimitError, RequestError, ServerError, } from "#runtime/errors.js";
import { errorDetails, saidBy, statusError } from "#runtime/read-answer.js";
import { reasonsIn } from "#runtime/reasons.js";
import { unknownOutcome } from "#runtime/unknown-outcome.js";
import { isRecord, memberOf, textOf } from "./json.js";
/** The codes that servers commonly give; the vendor documents none. Of several errors, the first class here decides. */
const kinds = [
    [ServerError, /^(INTERNAL(_SERVER)?(_ERROR)?|(SERVICE_)?UNAVAILABLE|(GATEWAY_)?TIMEOUT|5\d\d)$/i],
    [RequestError, /^(BAD_(USER_INPUT|REQUEST)|INVALID_(INPUT|ARGUMENT)|(GRAPHQL_)?(VALIDATION|PARSE)_(FAILED|ERROR))$/i],
    [PermissionError, /^(FORBIDDEN|(PERMISSION|ACCESS)_DENIED|403)$/i],
    [NotFoundError, /^(NOT_FOUND|404)$/i],
    [AuthenticationError, /^(UNAUTHENTICATED|UNAUTHORIZED|401)$/i],
    [RateLimitError, /^(THROTTLED|RATE_?LIMIT(ED|_EXCEEDED|_REACHED)?|TOO_MANY_REQUESTS|429)$/i],
];
/** These say that the operation was refused, and that trying again is of no use. */
const refusals = new Set([RequestError, PermissionError, NotFoundError]);
/**
 * The error that an answer amounts to; null where it is none. Status, codes and places decide, never words: they may be
 * a label's, or those of a step after the one that acted. Only a read that answers nothing but the words of a token that is
 * too old is taken at them: to send it again with a new token does no harm.
 *
 * A write is in doubt where some of it came back, or where its resolver ran and no code says that it refused: an
 * `UnknownOutcomeError` then, whatever else the codes or the status say.
 * @see https://spec.graphql.org/October2021/#sec-Errors
 */
export function graphqlError(answer, call) {
    const errors = errorsIn(memberOf(answer.json, "errors"));
    const messages = errors.map((one) => one.message);
    const byStatus = statusError(answer, call, messages.length > 0 ? messages : undefined);
    if (errors.length === 0)
        return byStatus;
    const data = memberOf(answer.json, "data");
    const details = { ...errorDetails(answer, call, messages), partialData: data ?? undefined };
    const message = byStatus?.message ?? call.name + saidBy(messages);
    if (call.effect === "write" && mayHaveActed(errors, data, byStatus === null)) {
        const advice = `${call.name}: it may have been carried out; look before sending it again.`;
        return unknownOutcome(advice, new RequestError(message, details));
    }
    const [Kind] = kinds.find(([one]) => errors.some(({ kind }) => (kind ?? RequestError) === one)) ?? [RequestError];
    // A status that says more than yes or no stands; so does a server that failed, unless a code says that it refused.
    const isPlain = byStatus === null || byStatus.code === "request";
    const isRefused = byStatus?.code === "server" && errors.every((one) => refusals.has(one.kind));
    if (!isPlain && !isRefused)
        return byStatus;
    if (call.effect === "read" && isHollow(data) && errors.every(isSignedOut)) {
        return new AuthenticationError(message, details);
    }
    return new Kind(message, { ...details, retryAfterMs: answer.retryAfterMs });
}
function mayHaveActed(errors, data, isOk) {
    if (!isHollow(data) || errors.some((one) => one.below))
        return true;
    // What is executed has data, if only nulls; what is refused before has none.
    if (isRecord(data) || errors.some((one) => one.ran))
        return !errors.every((one) => refusals.has(one.kind));
    return isOk && data === null && errors.some((one) => one.kind === null);
}
/** How libraries for tokens say that one is too old, and how people say it; without a code. */
const signedOut = new RegExp("^\\W*(?:" +
    "(?:(?:access|auth|bearer|id)[ _-]?)?(?:jwt|token|session)\\b[^.:]{0,20}\\b(?:expired|invalid|malformed)|" +
    "(?:invalid|expired) (?:(?:access|auth|bearer|id)[ _-]?)?(?:jwt|token|session)|" +
    "(?:please|you (?:must|need to)) (?:be )?(?:log|sign)(?:ged|ned)? ?in|" +
    "(?:you are )?not (?:logged in|signed in|authenticated)|unauthenticated)\\b", "i");
function isSignedOut({ kind, message }) {
    return kind === null && signedOut.test(message.message);
}
/** Nothing but nulls, as far as one wants to look. */
function isHollow(value, depth = 0) {
    if (value === undefined || value === null)
        return true;
    return depth < 5 && isRecord(value) && Object.values(value).every((one) => isHollow(one, depth + 1));
}
/** One error is taken for a list of one; nothing, and an object of nothing, for none. */
function errorsIn(errors) {
    if (!errors || (isRecord(errors) && Object.keys(errors).length === 0))
        return [];
    const each = Array.isArray(errors) ? errors : [errors];
    return each.map(told);
}
function told(error) {
    const extensions = memberOf(error, "extensions");
    const code = textOf(memberOf(extensions, "code"));
    const statuses = [extensions, memberOf(extensions, "http")].flatMap((one) => [
        memberOf(one, "status"),
        memberOf(one, "statusCode"),
    ]);
    const place = memberOf(error, "path") ?? null;
    const path = [place].flat().filter((part) => typeof part === "string" || typeof part === "number");
    const message = textOf(memberOf(error, "message")) || reasonsIn(error)[0] || "An error without a message.";
    return {
        message: { message, ...(code !== null && { code }), ...(path.length > 0 && { path }) },
        kind: [code, ...statuses].reduce((known, one) => known ?? kindOf(one), null),
        ran: place !== null,
        below: path.length > 1,
    };
}
function kindOf(code) {
    return kinds.find(([, known]) => known.test(textOf(code) ?? ""))?.[0] ?? null;
}
