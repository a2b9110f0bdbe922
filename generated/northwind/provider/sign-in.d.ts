import type { TokenPlan } from "../runtime/session.js";
/** What a person signs in with. */
export interface PasswordCredentials {
    readonly email: string;
    readonly password: string;
}
/**
 * E-mail and password, exchanged for a token at `/auth/`. How long it lives is not documented; it is asked for again
 * after a 401. An account of another region is told by `urls`, see {@link regionOf}.
 *
 * @see https://help.freecrm.com/
 */
export declare function signIn({ email, password }: PasswordCredentials, url: string): TokenPlan;
