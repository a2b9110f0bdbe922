import { createSession } from "#runtime/create-session.js";
import { givenToken } from "#runtime/given-token.js";
import { readPayload } from "./envelope.js";
import { encodeFilter } from "./filters.js";
import { sendForBody, sendRest } from "./rest-call.js";
import { signIn } from "./sign-in.js";
/** Where a client keeps its connection. */
export const connection = Symbol("connection");
/**
 * A client of one account. Nothing is sent before the first call.
 *
 * @param environment For tests: what stands for the clock, timers, chance and `fetch`. Emitted code never gives it.
 */
export function connect(account, options, environment) {
    const { credentials } = options;
    const byPassword = "password" in credentials;
    const session = createSession({
        account,
        options,
        tokenPlan: byPassword ? signIn(credentials, options.url ?? account.url) : givenToken("Token", credentials),
        rateLimit: null,
        secrets: byPassword ? [credentials.password] : [],
        ...(environment !== undefined && { environment }),
    });
    const client = {
        request: (request, callOptions) => sendForBody(session, request, callOptions),
        templates: (callOptions) => sendRest(session, { method: "GET", path: "/templates/" }, readPayload, callOptions),
        get [connection]() {
            return { session, account, encodeFilter: options.encodeFilter ?? encodeFilter };
        },
    };
    // What prints a client, or copies it, has no business with its session.
    return Object.defineProperty(client, connection, { enumerable: false });
}
