import type { BaseClientOptions, CallOptions, TokenCredentials } from "../runtime/client-options.js";
import type { AccountData } from "../runtime/entity-data.js";
import type { Environment, Session } from "../runtime/session.js";
import { type ClientCredentials } from "./client-credentials.js";
import { type GraphqlData } from "./graphql-call.js";
import { type TeamMember, type TeamQuery } from "./team.js";
export interface ClientOptions extends BaseClientOptions {
    /** The client id and secret that the vendor's support issued; or a token, in browsers. */
    readonly credentials: ClientCredentials | TokenCredentials;
}
/** What a collection needs of its client. */
interface Connection {
    readonly session: Session;
    readonly account: AccountData;
    readonly checkFilters: boolean;
    readonly onOddValue: BaseClientOptions["onOddValue"];
}
/** Where a client keeps its connection. */
export declare const connection: unique symbol;
export interface Client {
    /**
     * Sends a GraphQL document of one operation, with the client's token, limits and retries, and answers its `data`.
     * A query may be sent again after a failure; a mutation only where the server surely did not act.
     *
     * @throws CrmError, also for an answer that has `errors` beside data; they are then in `partialData`.
     */
    request(document: string, variables?: object, options?: CallOptions): Promise<GraphqlData>;
    /** The users of the account. */
    team(query?: TeamQuery): Promise<readonly TeamMember[]>;
    /** @internal */
    readonly [connection]: Connection;
}
/**
 * A client of one account. Nothing is sent before the first call.
 *
 * @throws RequestError for credentials that are missing or empty, and for options that do not exist.
 * @param environment For tests: what stands for the clock, timers, chance and `fetch`. Emitted code never gives it.
 */
export declare function connect(account: AccountData, options: ClientOptions, environment?: Environment): Client;
export {};
