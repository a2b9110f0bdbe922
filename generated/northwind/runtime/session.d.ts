import type { CallOptions, ClientEvent } from "./client-options.js";
import type { EntityData } from "./entity-data.js";
import type { AnyBodyFetch, Payload, Signal } from "./web.js";
/**
 * One conversation with one account: authentication, rate limit, retries, timeouts and abort.
 * Knows HTTP; what a body means is told by each call's `read`.
 */
export interface Session {
    /** Sends a call until it has an answer or may not be sent again. Throws a `CrmError`. */
    readonly send: <T>(call: HttpCall<T>, options?: CallOptions) => Promise<T>;
    /** Tells whoever listens; undefined where nobody does. */
    readonly tell?: ((event: ClientEvent) => void) | undefined;
    /** Takes the secrets out of text that is to be cut, of which half a secret could be left. */
    readonly clean: (text: string) => string;
}
export interface HttpCall<T> {
    /** Names the call in events and errors: `listEntityValues`, `GET /contacts/`. */
    readonly name: string;
    readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
    /** In place of the path of the base address; at its origin. */
    readonly server?: string | undefined;
    /** Beginning with a slash and added to the base address; may hold a query. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Payload;
    /** The answer is a file: its bytes are kept as they are. */
    readonly file?: boolean;
    /** A read may be sent again after any failure; a write only where the server surely did not act. */
    readonly effect: "read" | "write";
    /** What it is about: errors explain the system names of its fields by their labels. */
    readonly about?: readonly EntityData[] | undefined;
    /** True for the request that obtains the token itself: no Authorization header, no renewal. */
    readonly anonymous?: boolean;
    /**
     * Turns the answer into the value, or throws the `CrmError` it amounts to; that error decides on retry
     * (`RateLimitError`, `ServerError`) and on renewal of the token (`AuthenticationError`).
     */
    readonly read: (answer: HttpAnswer) => T;
}
export interface HttpAnswer {
    readonly status: number;
    /** By lower-case name. */
    readonly header: (name: string) => string | null;
    /** The parsed body; undefined where it is empty or not JSON. */
    readonly json: unknown;
    readonly text: string;
    /** The body as it came, where a file was asked for. */
    readonly bytes?: Uint8Array | undefined;
    /** For errors: origin and path, never a query. */
    readonly place: string;
    /** What `Retry-After` asks for, null where it does not, or makes no sense. */
    readonly retryAfterMs?: number | null;
}
/** How a provider obtains a token; the session asks once for any number of callers. */
export interface TokenPlan {
    /** The word before the token in the Authorization header. */
    readonly scheme: "Bearer" | "Token";
    /** True where asking again gives the same token: a 401 is then final. */
    readonly fixed?: boolean;
    readonly obtain: (session: Session, options: CallOptions) => Promise<Token>;
}
export interface Token {
    readonly value: string;
    /** Milliseconds from now; null where it is not known to expire. */
    readonly expiresInMs: number | null;
    /** Where later requests go, when the vendor sends an account elsewhere; the provider has checked it. */
    readonly baseUrl?: string;
}
/** The outside world, injected by tests. */
export interface Environment {
    readonly fetch: AnyBodyFetch;
    /** Milliseconds of a clock that nobody sets. */
    readonly now: () => number;
    /** Milliseconds since 1970, as dates in headers are meant. */
    readonly date: () => number;
    /** Resolves after `ms`, or rejects with the signal's reason at once. */
    readonly sleep: (ms: number, signal?: Signal) => Promise<void>;
    /** Calls after `ms`, and gives what cancels it: cheaper than a sleep with a signal, and made of one where it is absent. */
    readonly later?: (ms: number, call: () => void) => () => void;
    /** In [0, 1). */
    readonly random: () => number;
}
