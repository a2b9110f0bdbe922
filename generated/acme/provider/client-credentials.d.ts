import type { TokenPlan } from "../runtime/session.js";
/** Issued by the vendor's support, for one account. */
export interface ClientCredentials {
    readonly clientId: string;
    readonly clientSecret: string;
}
/**
 * OAuth2 client credentials: a token for an hour, and no refresh token.
 * @see https://api.freeagent.network
 */
export declare function clientCredentials({ clientId, clientSecret }: ClientCredentials): TokenPlan;
