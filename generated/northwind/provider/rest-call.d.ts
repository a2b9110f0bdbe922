import type { CallOptions } from "../runtime/client-options.js";
import type { HttpAnswer, HttpCall, Session } from "../runtime/session.js";
export interface RestRequest {
    readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    /** Below the base address, with its trailing slash: `/contacts/`. */
    readonly path: string;
    /** `undefined` is left out; an object or array is sent as JSON, as `filter` wants it. */
    readonly query?: object | undefined;
    /** Sent as JSON. */
    readonly body?: unknown;
}
/** Sends one REST call. Only a GET may be sent again after any failure. */
export declare function sendRest<T>(session: Session, { method, path, query, body }: RestRequest, read: (answer: HttpAnswer, call: Pick<HttpCall<unknown>, "name" | "method">) => T, options?: CallOptions): Promise<T>;
/** The whole body: JSON; undefined where it is empty; text where the answer is a file. */
export declare function readBody(answer: HttpAnswer, call: Pick<HttpCall<unknown>, "name" | "method">): unknown;
/**
 * A path with its `{placeholders}` filled in.
 *
 * @throws RequestError for a value that is missing, or would lead to another path.
 */
export declare function filledPath(template: string, values: Readonly<Record<string, unknown>>): string;
