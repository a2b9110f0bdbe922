import { isRecord } from "#runtime/json.js";
const vendorDomains = ["cogmento.com", "freecrm.com"];
/**
 * The address that an account's requests go to, by the `urls` of its sign-in; undefined for the configured one. The key
 * names in `urls` are not published: the one that speaks of the API is looked for. An address is used only where its host
 * is the configured one or the vendor's, because the token is sent there.
 *
 * @see https://help.freecrm.com/
 */
export function regionAddress(urls, configured) {
    const base = new URL(configured);
    const found = addressesIn(urls)
        .map(([key, url]) => ({ url, weight: weightOf(key, url) }))
        .filter(({ url, weight }) => weight > 0 && isAllowed(url, base))
        .toSorted((a, b) => b.weight - a.weight)[0];
    if (found === undefined)
        return undefined;
    const path = found.url.pathname.replace(/\/+$/, "");
    const basePath = base.pathname.replace(/\/+$/, "");
    const address = found.url.origin + (basePath.startsWith(path) ? basePath : path);
    return address === base.origin + basePath ? undefined : address;
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
/** In the order of their keys, so that the server's order means nothing. */
function addressesIn(urls) {
    if (!isRecord(urls))
        return [];
    return Object.entries(urls)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, value]) => {
        if (isRecord(value))
            return addressesIn(value).map(([inner, url]) => [`${key}.${inner}`, url]);
        return typeof value === "string" && URL.canParse(value) ? [[key, new URL(value)]] : [];
    });
}
