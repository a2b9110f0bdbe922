import type { Environment, Token } from "./session.js";
export interface TokenSource {
    /** The token, if there is one that need not be asked for. */
    readonly held: () => Token | null;
    /** The token, asked for if need be: one request, whoever waits. Rejects with the signal's reason for this caller only. */
    readonly get: (signal?: AbortSignal) => Promise<Token>;
    /** This token was refused. Does nothing if there is a newer one already. */
    readonly discard: (token: Token) => void;
}
/**
 * `obtain` is told to stop only when nobody waits for the token any more. Who did not ask looks by a timer of its own
 * whether it has come, as on some platforms nothing that one request started may wake another.
 */
export declare function createTokenSource(obtain: (signal: AbortSignal) => Promise<Token>, environment: Pick<Environment, "now" | "later" | "sleep">): TokenSource;
