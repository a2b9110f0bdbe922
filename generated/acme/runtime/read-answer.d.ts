import { type CrmError, type ErrorDetails, type ServerMessage } from "./errors.js";
import type { HttpAnswer, HttpCall } from "./session.js";
type NamedCall = Pick<HttpCall<unknown>, "name" | "method">;
/**
 * The error that an answer's status amounts to; null for a success (2xx). `errors` are what the server said, where the
 * caller can tell better than the usual members of an answer do.
 */
export declare function statusError(answer: HttpAnswer, call: NamedCall, errors?: readonly ServerMessage[]): CrmError | null;
/** The end of a message: what the server said, if anything. */
export declare function saidBy(messages: readonly ServerMessage[]): string;
/** What every error about an answer tells of it. */
export declare function errorDetails(answer: HttpAnswer, call: NamedCall, errors?: readonly ServerMessage[]): ErrorDetails & {
    readonly method: string;
    readonly place: string;
    readonly status: number;
};
/**
 * The parsed body of an answer that ought to be JSON.
 *
 * @throws DecodeError where it is empty, cut short or something else; the session sends a read again then.
 */
export declare function dueJson(answer: HttpAnswer, call: NamedCall): unknown;
/** What the server gives as its reasons; of what is not JSON the beginning, unless it is a page. */
export declare function serverMessages(answer: HttpAnswer): readonly ServerMessage[];
export {};
