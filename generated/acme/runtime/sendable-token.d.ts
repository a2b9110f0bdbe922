import type { Token } from "./session.js";
/**
 * A token as it can stand in a header: a line break at its end, from a file or a variable, is taken off.
 *
 * @throws AuthenticationError for a token that cannot be sent; it is not shown.
 */
export declare function sendableToken(token: Token): Token;
