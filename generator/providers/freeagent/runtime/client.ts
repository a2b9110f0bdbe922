import type { BaseClientOptions, CallOptions, TokenCredentials } from "#runtime/client-options.js";
import { createSession } from "#runtime/create-session.js";
import type { AccountData } from "#runtime/entity-data.js";
import { givenToken } from "#runtime/given-token.js";
import { refuseOptions } from "#runtime/refuse-options.js";
import type { Environment, Session } from "#runtime/session.js";
import { clientCredentials, type ClientCredentials } from "./client-credentials.js";
import { sendGraphql, whole, type GraphqlData } from "./graphql-call.js";
import { listTeam, type TeamMember, type TeamQuery } from "./team.js";

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
export const connection: unique symbol = Symbol("connection");

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

/** What is documented. */
const rateLimit = { requests: 50, perMs: 10_000 };

/**
 * A client of one account. Nothing is sent before the first call.
 *
 * @throws RequestError for credentials that are missing or empty, and for options that do not exist.
 * @param environment For tests: what stands for the clock, timers, chance and `fetch`. Emitted code never gives it.
 */
export function connect(account: AccountData, options: ClientOptions, environment?: Environment): Client {
  refuseOptions(options, "FREEAGENT", ["clientId", "clientSecret", "token"]);
  const { credentials } = options;
  const bySecret = "clientSecret" in credentials;
  const session = createSession({
    account,
    options,
    tokenPlan: bySecret ? clientCredentials(credentials) : givenToken("Bearer", credentials),
    rateLimit,
    secrets: bySecret ? [credentials.clientSecret] : [],
    ...(environment !== undefined && { environment }),
  });
  const client: Client = {
    request: (document, variables = {}, callOptions) =>
      sendGraphql(session, { ...operationOf(document), text: document }, variables, whole, callOptions),
    team: (query) => listTeam(session, query),
    get [connection]() {
      return { session, account, checkFilters: options.checkFilters !== false, onOddValue: options.onOddValue };
    },
  };
  // What prints a client, or copies it, has no business with its session.
  return Object.defineProperty(client, connection, { enumerable: false });
}

/**
 * By the first operation of the document; anything but a plain query is taken for a write, and so is a document with a
 * quotation mark too many, of which nobody knows where its texts end.
 */
function operationOf(document: string): { readonly name: string; readonly effect: "read" | "write" } {
  const bare = document.replace(/#[^\n\r]*|"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"/g, " ");
  const name = /\b(?:query|mutation)\s+([_A-Za-z]\w*)/.exec(bare)?.[1] ?? "request";
  return { name, effect: /\b(?:mutation|subscription)\b|"/.test(bare) ? "write" : "read" };
}
