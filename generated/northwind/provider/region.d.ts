/**
 * The address that an account's requests go to, by the `urls` of its sign-in; undefined for the configured one. The key
 * names in `urls` are not published: the one that speaks of the API is looked for. An address is used only where its host
 * is the configured one or the vendor's, because the token is sent there.
 *
 * @see https://help.freecrm.com/
 */
export declare function regionAddress(urls: unknown, configured: string): string | undefined;
