export interface Region {
    /** Undefined for the configured address. */
    readonly address: string | undefined;
    /** Addresses that speak of an API, and are not used: those of other hosts, or without https. Origin and path. */
    readonly ignored: readonly string[];
}
/**
 * Where an account's requests go, by the `urls` of its sign-in. What is in it is not published: the address that speaks of
 * the API is looked for, however it is written. An address is used only where its host is the configured one or the
 * vendor's, because the token is sent there.
 *
 * @see https://help.freecrm.com/
 */
export declare function regionOf(urls: unknown, configured: string): Region;
/** What an answer to a sign-in tells of addresses: under `urls`, however that is spelled, and wherever it stands. */
export declare function urlsIn(...holders: readonly unknown[]): unknown;
