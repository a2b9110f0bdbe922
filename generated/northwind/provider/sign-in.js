import { AuthenticationError, DecodeError, RequestError } from "#runtime/errors.js";
import { errorDetails } from "#runtime/read-answer.js";
import { readPayload } from "./envelope.js";
import { memberOf, textIn } from "#runtime/json.js";
import { regionOf, urlsIn } from "./region.js";
const tokenMembers = ["token", "Token", "auth_token", "access_token"];
/**
 * E-mail and password, exchanged for a token at `/auth/`. How long it lives is not documented; it is asked for again
 * after a 401. An account of another region is told by `urls`, see {@link regionOf}.
 *
 * @see https://help.freecrm.com/
 */
export function signIn({ email, password }, url) {
    const call = { name: "POST /auth/", method: "POST" };
    const read = (answer, tell) => {
        const payload = payloadOf(answer);
        const holders = [payload, ...["result", "results", "user"].map((name) => memberOf(payload, name))];
        const value = holders.map((holder) => textIn(holder, tokenMembers)).find((token) => token !== null) ?? null;
        if (value === null) {
            throw new DecodeError(`${call.name}: the answer holds no token.`, errorDetails(answer, call));
        }
        const { address, ignored } = regionOf(urlsIn(payload, memberOf(payload, "result"), answer.json), url);
        for (const place of ignored)
            tell?.({ kind: "ignored-address", name: call.name, place });
        return { value, expiresInMs: null, ...(address !== undefined && { baseUrl: address }) };
    };
    /** The CRM answers 400, or 200 with `success: false`, for a password that is wrong. */
    const payloadOf = (answer) => {
        try {
            return readPayload(answer, call);
        }
        catch (error) {
            if (!(error instanceof RequestError))
                throw error;
            throw new AuthenticationError("The e-mail address and password were refused.", errorDetails(answer, call));
        }
    };
    return {
        scheme: "Token",
        obtain: (session, options) => session.send({
            ...call,
            path: "/auth/",
            headers: { "content-type": "application/json", accept: "application/json" },
            body: JSON.stringify({ email, password }),
            effect: "read",
            anonymous: true,
            read: (answer) => read(answer, session.tell),
        }, options),
    };
}
