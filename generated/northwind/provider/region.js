import { isRecord, textIn } from "#runtime/json.js";
const vendorDomains = ["cogmento.com", "freecrm.com"];
/**
 * Where an account's requests go, by the `urls` of its sign-in. What is in it is not published: the address that speaks of
 * the API is looked for, however it is written. An address is used only where its host is the configured one or the
 * vendor's, because the token is sent there.
 *
 * @see https://help.freecrm.com/
 */
export function regionOf(urls, configured) {
    const base = new URL(configured);
    const spoken = addressesIn(urls).map(([key, url]) => ({ url, weight: weightOf(key, url) }));
    const weighty = spoken.filter(({ weight }) => weight > 0);
    const [found] = weighty.filter(({ url }) => isAllowed(url, base)).toSorted((a, b) => b.weight - a.weight);
    const others = weighty.filter(({ url }) => !isAllowed(url, base));
    const ignored = [...new Set(others.map(({ url }) => url.origin + url.pathname))];
    if (found === undefined)
        return { address: undefined, ignored };
    const path = found.url.pathname.replace(/\/+$/, "");
    const basePath = base.pathname.replace(/\/+$/, "");
    const address = found.url.origin + (basePath.startsWith(path) ? basePath : path);
    return { address: address === base.origin + basePath ? undefined : address, ignored };
}
function isAllowed(url, base) {
    if (url.username !== "" || url.password !== "")
        return false;
    if (url.origin === base.origin)
        return true;
    const isVendors = vendorDomains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
    return url.protocol === "https:" && url.port === "" && (isVendors || url.hostname === base.hostname);
}
/** How sure it is that an address is the API's. The web client's, at `ui.…`, is not. */
function weightOf(key, url) {
    const isPath = /^\/api(\/|$)/.test(url.pathname);
    return (/api/i.test(key) ? 4 : 0) + (isPath ? 2 : 0) + (/^api[.-]/.test(url.hostname) ? 1 : 0);
}
/** In the order of their keys, so that the server's order means nothing. A list's elements go by what they name themselves. */
function addressesIn(urls, key = "") {
    if (typeof urls === "string") {
        const url = addressOf(urls);
        return url === null ? [] : [[key, url]];
    }
    if (Array.isArray(urls))
        return urls.flatMap((one) => addressesIn(one, key));
    if (!isRecord(urls))
        return [];
    const name = textIn(urls, ["name", "type", "key", "rel", "id", "label"]) ?? "";
    return Object.entries(urls)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([inner, value]) => addressesIn(value, `${key}.${name}.${inner}`));
}
/** An address; https where it has no scheme. */
function addressOf(text) {
    const trimmed = text.trim();
    if (/^https?:\/\//i.test(trimmed))
        return URL.canParse(trimmed) ? new URL(trimmed) : null;
    const whole = `https://${trimmed.replace(/^\/\//, "")}`;
    return /^(?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/]|$)/i.test(trimmed) && URL.canParse(whole)
        ? new URL(whole)
        : null;
}
/** What an answer to a sign-in tells of addresses: under `urls`, however that is spelled, and wherever it stands. */
export function urlsIn(...holders) {
    for (const holder of holders) {
        const [found] = isRecord(holder)
            ? Object.entries(holder).filter(([key]) => /^(?:api)?urls?$/i.test(key.replace(/[^a-z]/gi, "")))
            : [];
        if (found !== undefined && found[1] !== null)
            return found[1];
    }
    return undefined;
}
