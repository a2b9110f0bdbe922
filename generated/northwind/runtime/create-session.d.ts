import type { BaseClientOptions, RateLimit } from "./client-options.js";
import type { AccountData } from "./entity-data.js";
import type { Environment, Session, TokenPlan } from "./session.js";
export interface SessionSetup {
    readonly account: AccountData;
    readonly options: BaseClientOptions;
    readonly tokenPlan: TokenPlan;
    /** The CRM's own limit, held unless the options name one; null where it documents none. */
    readonly rateLimit: RateLimit | null;
    /** Credentials that no message may show. Tokens are added as they come. */
    readonly secrets?: readonly string[];
    /** For tests: what stands for the clock, timers, chance and `fetch`. */
    readonly environment?: Environment;
}
/**
 * A session with one account. Nothing is sent until the first call.
 *
 * @throws RequestError for an address or options that make no sense.
 */
export declare function createSession(setup: SessionSetup): Session;
