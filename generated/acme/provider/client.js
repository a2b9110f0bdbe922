import { createSession } from "#runtime/create-session.js";
import { givenToken } from "#runtime/given-token.js";
import { refuseOptions } from "#runtime/refuse-options.js";
import { clientCredentials } from "./client-credentials.js";
import { sendGraphql, whole } from "./graphql-call.js";
import { listTeam } from "./team.js";
/** Where a client keeps its connection. */
export const connection = Symbol("connection");
/** What is documented. */
const rateLimit = { requests: 50, perMs: 10_000 };
/**
 * A client of one account. Nothing is sent before the first call.
 *
 * @throws RequestError for credentials that are missing or empty, and for options that do not exist.
 * @param environment For tests: what stands for the clock, timers, chance and `fetch`. Emitted code never gives it.
 */
export function connect(account, options, environment) {
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
    const client = {
        request: (document, variables = {}, callOptions) => sendGraphql(session, { ...operationOf(document), text: document }, variables, whole, callOptions),
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
function operationOf(document) {
    const bare = document.replace(/#[^\n\r]*|"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"/g, " ");
    const name = /\b(?:query|mutation)\s+([_A-Za-z]\w*)/.exec(bare)?.[1] ?? "request";
    return { name, effect: /\b(?:mutation|subscription)\b|"/.test(bare) ? "write" : "read" };
}
