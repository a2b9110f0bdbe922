import type { BaseClientOptions, ClientEvent } from "./client-options.js";
import { type Failure } from "./judge-failure.js";
import type { Environment, HttpCall, Token, TokenPlan } from "./session.js";
export type Outcome<T> = {
    readonly kind: "value";
    readonly value: T;
} | ({
    readonly kind: "failure";
    readonly retryAfterMs: number | null;
} & Failure);
export interface AttemptSetup {
    readonly base: string;
    readonly scheme: TokenPlan["scheme"];
    readonly environment: Environment;
    readonly fetch: BaseClientOptions["fetch"];
    readonly maxAnswerBytes: number;
    /** Undefined where nobody listens: then no event is made. */
    readonly tell: ((event: ClientEvent) => void) | undefined;
}
export interface AttemptOptions {
    /** Null for a call without one. */
    readonly token: Token | null;
    readonly number: number;
    readonly signal: AbortSignal | undefined;
    readonly timeoutMs: number;
}
/**
 * What sends a call once, within its time, and says how that went. Throws the reason of an aborted signal, and what is
 * no failure of the request.
 */
export declare function createAttempt({ base, scheme, environment, fetch: given, maxAnswerBytes, tell }: AttemptSetup): <T>(call: HttpCall<T>, { token, number, signal, timeoutMs }: AttemptOptions) => Promise<Outcome<T>>;
