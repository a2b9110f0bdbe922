import type { BaseClientOptions, CallOptions, TokenCredentials } from "#runtime/client-options.js";
import { createSession } from "#runtime/create-session.js";
import type { AccountData } from "#runtime/entity-data.js";
import { givenToken } from "#runtime/given-token.js";
import { refuseOptions } from "#runtime/refuse-options.js";
import type { Reading } from "#runtime/odd-value.js";
import type { Environment, Session } from "#runtime/session.js";
import { readPayload } from "./envelope.js";
import { encodeFilter, type EncodeFilter } from "./filters.js";
import { sendForBody, sendRest, type RestRequest } from "./rest-call.js";
import { signIn, type PasswordCredentials } from "./sign-in.js";

export interface ClientOptions extends BaseClientOptions {
  /** An access token; or the e-mail address and password of a user, exchanged for one. */
  readonly credentials: PasswordCredentials | TokenCredentials;
  /** Replaces {@link encodeFilter}, should the CRM's filters turn out to be written otherwise. */
  readonly encodeFilter?: EncodeFilter | undefined;
}

/** No limit is documented. More connections at once than a process may have would leave writes in doubt. */
const rateLimit = { requests: 20, perMs: 0 };

/** What a collection needs of its client. */
export interface Connection extends Reading {
  readonly session: Session;
  readonly account: AccountData;
  readonly encodeFilter: EncodeFilter;
  readonly checkFilters: boolean;
}

/** Where a client keeps its connection. */
export const connection: unique symbol = Symbol("connection");

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
export function connect(account: AccountData, options: ClientOptions, environment?: Environment): Client {
  refuseOptions(options, "FREECRM", ["token", "email", "password"], ["encodeFilter"]);
  const { credentials } = options;
  const byPassword = "password" in credentials;
  const session = createSession({
    account,
    options,
    tokenPlan: byPassword ? signIn(credentials, options.url ?? account.url) : givenToken("Token", credentials),
    rateLimit,
    secrets: byPassword ? [credentials.password] : [],
    ...(environment !== undefined && { environment }),
  });
  const client: Client = {
    request: (request, callOptions) => sendForBody(session, request, callOptions),
    templates: (callOptions) => sendRest(session, { method: "GET", path: "/templates/" }, readPayload, callOptions),
    get [connection]() {
      return {
        session,
        account,
        date: account.date,
        onOddValue: options.onOddValue,
        checkFilters: options.checkFilters !== false,
        encodeFilter: options.encodeFilter ?? encodeFilter,
      };
    },
  };
  // What prints a client, or copies it, has no business with its session.
  return Object.defineProperty(client, connection, { enumerable: false });
}
