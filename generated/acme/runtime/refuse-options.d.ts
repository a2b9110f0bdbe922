/**
 * Refuses options that nobody would look at, and credentials that are not there. `names` are the members of credentials,
 * the usual ones first; the package's README takes them from the environment: `clientId` of `crm` "ACME" from
 * `ACME_CLIENT_ID`.
 *
 * @throws RequestError
 */
export declare function refuseOptions(given: object | undefined, crm: string, names: readonly string[], own?: readonly string[]): void;
