import { AuthenticationError } from "./errors.js";
import { baseAddress } from "./request-url.js";
/**
 * A token as it can stand in a header: a line break at its end, from a file or a variable, is taken off.
 *
 * @throws AuthenticationError for a token that cannot be sent; it is not shown.
 */
export function sendableToken(token) {
    const value = token.value.trim();
    if (!/^[\x21-\x7e]+$/.test(value)) {
        const what = value === "" ? "is empty" : "has characters that no header can have";
        throw new AuthenticationError(`The token ${what}.`);
    }
    return token.baseUrl === undefined ? { ...token, value } : { ...token, value, baseUrl: baseAddress(token.baseUrl) };
}
