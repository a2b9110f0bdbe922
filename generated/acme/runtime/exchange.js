import { RequestError, UnknownOutcomeError } from "./errors.js";
import { placeOf } from "./request-url.js";
import { retryAfterMs } from "./retry-after.js";
/**
 * One request and its whole answer. Redirects are not followed: what goes along is meant for this origin alone.
 *
 * @throws RequestError for a redirect; UnknownOutcomeError for one that may follow a write; what `fetch` throws.
 */
export async function exchange(call, url, authorization, { fetch, now }, signal) {
    const headers = { accept: "application/json" };
    // By lower-case names, so that none can stand there twice.
    for (const [name, value] of Object.entries(call.headers ?? {}))
        headers[name.toLowerCase()] = value;
    if (authorization !== null)
        headers["authorization"] = authorization;
    const response = await fetch(url.href, {
        method: call.method,
        headers,
        redirect: "manual",
        signal,
        ...(call.body === undefined ? {} : { body: call.body }),
    });
    refuseRedirect(call, url, response);
    const bytes = call.file === true ? new Uint8Array(await response.arrayBuffer()) : undefined;
    const text = bytes === undefined ? await response.text() : new TextDecoder().decode(bytes);
    return {
        status: response.status,
        header: (name) => response.headers.get(name),
        json: parsed(text),
        text,
        bytes,
        place: placeOf(url),
        // Few answers are asked for it.
        get retryAfterMs() {
            return retryAfterMs(response.headers.get("retry-after"), now());
        },
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
