import { createSession } from "#runtime/create-session.js";
import { givenToken } from "#runtime/given-token.js";
import { refuseOptions } from "#runtime/refuse-options.js";
import { readPayload } from "./envelope.js";
import { encodeFilter } from "./filters.js";
import { sendForBody, sendRest } from "./rest-call.js";
import { signIn } from "./sign-in.js";
/** No limit is documented. More connections at once than a process may have would leave writes in doubt. */
const rateLimit = { requests: 20, perMs: 0 };
/** Where a client keeps its connection. */
export const connection = Symbol("connection");
/**
 * A client of one account. Nothing is sent before the first call.
 *
 * @throws RequestError for credentials that are missing or empty, and for options that do not exist.
 * @param environment For tests: what stands for the clock, timers, chance and `fetch`. Emitted code never gives it.
 */
export function connect(account, options, environment) {
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
    const client = {
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
