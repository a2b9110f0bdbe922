import { DecodeError, RequestError, UnknownOutcomeError } from "./errors.js";
import { placeOf } from "./request-url.js";
import { retryAfterMs } from "./retry-after.js";
/**
 * One request and its whole answer. A redirect is followed where it leads to the same origin and asks for the same request,
 * as a missing slash makes servers do: what goes along is meant for this origin alone.
 *
 * @throws DecodeError for one that is too long; RequestError for a redirect; UnknownOutcomeError for one that may follow a write; what `fetch` throws.
 */
export async function exchange(call, address, authorization, { fetch, date, maxAnswerBytes }, signal) {
    const { method, body = null } = call;
    const headers = { accept: "application/json" };
    // By lower-case names, so that none can stand there twice.
    for (const [name, value] of Object.entries(call.headers ?? {}))
        headers[name.toLowerCase()] = value;
    if (authorization !== null)
        headers["authorization"] = authorization;
    const send = (href) => fetch(href, { method, headers, body, redirect: "manual", signal });
    let { href } = address;
    let response = await send(href);
    for (let hops = 0; hops < 5 && isRedirect(response); hops += 1) {
        const next = sameRequest(href, response);
        if (next === null)
            break;
        response = await send((href = next));
    }
    const details = { method, place: address.place, status: response.status };
    if (isRedirect(response))
        throw refusedRedirect(call, href, response.headers.get("location") ?? "", details);
    const bytes = await bytesOf(response, maxAnswerBytes);
    if (bytes === null) {
        const advice = "Ask for less (a smaller `limit` or `pageSize`, fewer fields by `select`), or raise `maxAnswerBytes`.";
        throw new DecodeError(`${call.name}: ${address.place} answered more than ${maxAnswerBytes} bytes. ${advice}`, details);
    }
    const text = new TextDecoder().decode(bytes);
    return {
        status: response.status,
        header: (name) => response.headers.get(name),
        json: parsed(text),
        text,
        bytes: call.file === true ? bytes : undefined,
        place: address.place,
        retryAfterMs: retryAfterMs(response.headers.get("retry-after"), response.headers.get("date"), date),
    };
}
/** The body, unpacked; null where it is longer than `most`: the rest is not waited for. */
async function bytesOf(response, most) {
    // Nothing where there is no body; of the web's streams in what some libraries answer.
    if (!isStream(response.body)) {
        const whole = new Uint8Array(await response.arrayBuffer());
        return whole.length > most ? null : whole;
    }
    const reader = response.body.getReader();
    const chunks = [];
    let length = 0;
    for (;;) {
        const { value } = await reader.read();
        if (value === undefined)
            break;
        chunks.push(value);
        length += value.length;
        if (length > most) {
            reader.cancel().catch(() => undefined);
            return null;
        }
    }
    // Most answers come at once.
    if (chunks.length === 1 && chunks[0] !== undefined)
        return chunks[0];
    // Not by a `Blob`, which takes ten times as long.
    const whole = new Uint8Array(length);
    for (const chunk of chunks.toReversed())
        whole.set(chunk, (length -= chunk.length));
    return whole;
}
function isStream(body) {
    return typeof body === "object" && body !== null && "getReader" in body;
}
function isRedirect({ type, status }) {
    return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}
/**
 * Where the same request is to be sent, at the same origin; null where that is not sure. 307 and 308 say so, 301 and 302
 * where only the slash at the end is another: else they may lead to a page for people, as a login is.
 */
function sameRequest(href, { status, headers }) {
    const location = headers.get("location") ?? "";
    if (location === "" || !URL.canParse(location, href))
        return null;
    const [from, to] = [new URL(href), new URL(location, href)];
    if (from.origin !== to.origin || to.username !== "")
        return null;
    const isSlash = from.pathname.replace(/\/$/, "") === to.pathname.replace(/\/$/, "");
    if (isSlash && to.search === "")
        to.search = from.search;
    const isSame = status === 307 || status === 308 || ((status === 301 || status === 302) && isSlash);
    return isSame && to.href !== from.href ? to.href : null;
}
function refusedRedirect({ name, effect }, href, location, details) {
    const to = URL.canParse(location, href) ? ` to ${placeOf(new URL(location, href))}` : "";
    const message = `${name}: ${details.place} redirects${to}, which is not followed. Is \`url\` the CRM's own address?`;
    const refused = new RequestError(message, details);
    // These three send the same request elsewhere; any other may be what a write is answered with.
    if (effect === "read" || [301, 307, 308].includes(details.status))
        return refused;
    return new UnknownOutcomeError(message, { ...details, cause: refused });
}
/** Undefined for what is not JSON. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
