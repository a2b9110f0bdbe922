import { AuthenticationError, DecodeError } from "#runtime/errors.js";
import { dueJson, errorDetails, statusError } from "#runtime/read-answer.js";
import { memberOf } from "./json.js";
/**
 * OAuth2 client credentials: a token for an hour, and no refresh token.
 * @see https://api.freeagent.network
 */
export function clientCredentials({ clientId, clientSecret }) {
    const call = { name: "token", method: "POST" };
    return {
        scheme: "Bearer",
        obtain: (session, options) => session.send({
            ...call,
            path: "/oauth/token",
            headers: { "content-type": "application/json", accept: "application/json" },
            body: JSON.stringify({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }),
            effect: "read",
            anonymous: true,
            read: (answer) => readToken(answer, call),
        }, options),
    };
    function readToken(answer, { name, method }) {
        // OAuth answers 400 for a client that it does not know.
        if (answer.status === 400) {
            throw new AuthenticationError("The client id and secret were refused.", errorDetails(answer, { name, method }));
        }
        const failed = statusError(answer, { name, method });
        if (failed !== null)
            throw failed;
        const body = dueJson(answer, { name, method });
        const value = memberOf(body, "access_token");
        const seconds = Number(memberOf(body, "expires_in"));
        if (typeof value === "string" && value !== "") {
            return { value, expiresInMs: seconds > 0 ? seconds * 1000 : null };
        }
        throw new DecodeError("The answer to the request for a token holds none.", errorDetails(answer, { name, method }));
    }
}
