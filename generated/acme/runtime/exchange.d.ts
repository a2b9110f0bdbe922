import type { Environment, HttpAnswer, HttpCall } from "./session.js";
/** Where a request goes. */
export interface Address {
    readonly href: string;
    /** Origin and path, for messages. */
    readonly place: string;
}
/**
 * One request and its whole answer. Redirects are not followed: what goes along is meant for this origin alone.
 *
 * @throws RequestError for a redirect; UnknownOutcomeError for one that may follow a write; what `fetch` throws.
 */
export declare function exchange(call: HttpCall<unknown>, address: Address, authorization: string | null, { fetch, now }: Pick<Environment, "fetch" | "now">, signal: AbortSignal): Promise<HttpAnswer>;
