import type { Environment, HttpAnswer, HttpCall } from "./session.js";
/** Where a request goes. */
export interface Address {
    readonly href: string;
    /** Origin and path, for messages. */
    readonly place: string;
}
/** What a request needs of the world. */
export interface Outside extends Pick<Environment, "fetch" | "date"> {
    readonly maxAnswerBytes: number;
}
/**
 * One request and its whole answer. A redirect is followed where it leads to the same origin and asks for the same request,
 * as a missing slash makes servers do: what goes along is meant for this origin alone.
 *
 * @throws DecodeError for one that is too long; RequestError for a redirect; UnknownOutcomeError for one that may follow a write; what `fetch` throws.
 */
export declare function exchange(call: HttpCall<unknown>, address: Address, authorization: string | null, { fetch, date, maxAnswerBytes }: Outside, signal: AbortSignal): Promise<HttpAnswer>;
