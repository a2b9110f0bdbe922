import { RequestError } from "./errors.js";
import { quoted } from "./printable-text.js";
/**
 * A base address without its trailing slash: https, or http for this machine only.
 *
 * @throws RequestError for anything else.
 */
export function baseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || url.username !== "" || url.password !== "") {
        // Not shown: in what cannot be read, nobody knows where a password stands.
        const given = url === null ? "no such one" : "one with a user name or a password in it";
        throw new RequestError(`url takes an address like https://crm.example.com, not ${given}.`);
    }
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
        throw new RequestError(`url takes https (http for this machine only), not ${quoted(url.origin)}.`);
    }
    return url.origin + url.pathname.replace(/\/+$/, "");
}
/**
 * The address of a call below its base.
 *
 * @throws RequestError where the path would lead elsewhere.
 */
export function requestUrl(base, path) {
    if (path.startsWith("/")) {
        const url = new URL(base + path);
        if (`${base}/`.startsWith(`${url.origin}/`))
            return url;
    }
    throw new RequestError(`A path begins with a slash, unlike ${quoted(path.split("?")[0])}.`);
}
/** Origin and path, for messages: a query may hold what was searched for. */
export function placeOf(url) {
    return url.origin + url.pathname;
}
function isLoopback(host) {
    return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
