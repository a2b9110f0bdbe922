import { RequestError, UnknownOutcomeError } from "./errors.js";
import { placeOf } from "./request-url.js";
import { retryAfterMs } from "./retry-after.js";
/**
 * One request and its whole answer. Redirects are not followed: what goes along is meant for this origin alone.
 *
 * @throws RequestError for a redirect; UnknownOutcomeError for one that may follow a write; what `fetch` throws.
 */
export async function exchange(call, url, authorization, { fetch, now }, signal) {
    const headers = new Headers(call.headers);
    if (!headers.has("accept"))
        headers.set("accept", "application/json");
    if (authorization !== null)
        headers.set("authorization", authorization);
    const response = await fetch(url.href, {
        method: call.method,
        headers,
        redirect: "manual",
        signal,
        ...(call.body === undefined ? {} : { body: call.body }),
    });
    refuseRedirect(call, url, response);
    const text = await response.text();
    return {
        status: response.status,
        header: (name) => response.headers.get(name),
        json: parsed(text),
        text,
        place: placeOf(url),
        retryAfterMs: retryAfterMs(response.headers.get("retry-after"), now()),
    };
}
function refuseRedirect(call, url, { type, status, headers }) {
    if (type !== "opaqueredirect" && ![301, 302, 303, 307, 308].includes(status))
        return;
    const location = headers.get("location") ?? "";
    const to = URL.canParse(location, url.href) ? ` to ${placeOf(new URL(location, url))}` : "";
    const message = `${call.name}: ${placeOf(url)} redirects${to}, which is not followed. Is \`url\` the CRM's own address?`;
    const details = { method: call.method, place: placeOf(url), status };
    const refused = new RequestError(message, details);
    // These three send the same request elsewhere; any other may be what a write is answered with.
    if (call.effect === "read" || [301, 307, 308].includes(status))
        throw refused;
    throw new UnknownOutcomeError(message, { ...details, cause: refused });
}
/** Undefined for what is not JSON. */
function parsed(text) {
    if (text === "")
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
