import type { BaseClientOptions, CallOptions, TokenCredentials } from "../runtime/client-options.js";
import type { AccountData } from "../runtime/entity-data.js";
import type { Reading } from "../runtime/odd-value.js";
import type { Environment, Session } from "../runtime/session.js";
import { type EncodeFilter } from "./filters.js";
import { type RestRequest } from "./rest-call.js";
import { type PasswordCredentials } from "./sign-in.js";
export interface ClientOptions extends BaseClientOptions {
    /** An access token; or the e-mail address and password of a user, exchanged for one. */
    readonly credentials: PasswordCredentials | TokenCredentials;
    /** Replaces {@link encodeFilter}, should the CRM's filters turn out to be written otherwise. */
    readonly encodeFilter?: EncodeFilter | undefined;
}
/** What a collection needs of its client. */
export interface Connection extends Reading {
    readonly session: Session;
    readonly account: AccountData;
    readonly encodeFilter: EncodeFilter;
    readonly checkFilters: boolean;
}
/** Where a client keeps its connection. */
export declare const connection: unique symbol;
export interface Client {
    /**
     * Sends a REST call with the client's token, limits and retries, and answers the whole body: JSON; for a file
     * text, or with `bytes` a `Uint8Array`; undefined where it is empty. Only a GET may be sent again after any failure.
     *
     * @throws CrmError, also for an answer that says `success: false`.
     */
    request(request: RestRequest, options?: CallOptions): Promise<unknown>;
    /** The account's field templates, as the CRM has them. */
    templates(options?: CallOptions): Promise<unknown>;
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
