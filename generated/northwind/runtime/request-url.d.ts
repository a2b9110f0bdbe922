/**
 * A base address without its trailing slash: https, or http for this machine only.
 *
 * @throws RequestError for anything else.
 */
export declare function baseAddress(text: string): string;
/**
 * The address of a call below its base.
 *
 * @throws RequestError where the path would lead elsewhere.
 */
export declare function requestUrl(base: string, path: string): URL;
/** Origin and path, for messages: a query may hold what was searched for. */
export declare function placeOf(url: URL): string;
