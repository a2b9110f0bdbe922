import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { HttpAnswer, HttpCall, Session } from "../runtime/session.js";
import type { Payload } from "../runtime/web.js";
export interface RestRequest {
    readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    /** Below the base address, with its trailing slash: `/contacts/`. */
    readonly path: string;
    /** `undefined` is left out; an object or array is sent as JSON, as `filter` wants it. */
    readonly query?: object | undefined;
    /** Sent as JSON; a form, search parameters, a `Blob` or bytes go out as they are. */
    readonly body?: unknown;
    /**
     * The answer is a file, to be had as a `Uint8Array`: `always`, or `unlessText` where the answer's media type says that
     * it is something else. Without it the answer is JSON or text.
     */
    readonly bytes?: "always" | "unlessText" | undefined;
}
type NamedCall = Pick<HttpCall<unknown>, "name" | "method">;
/** A request about records of an entity, whose fields its errors may name; or one of an operation, told in its words. */
interface FullRequest extends Omit<RestRequest, "method"> {
    readonly method: HttpCall<unknown>["method"];
    readonly about?: EntityData;
    /** The query as it goes out, in place of `query`. */
    readonly search?: string;
    /** The body as it goes out, in place of `body`. */
    readonly payload?: Payload | undefined;
    readonly headers?: Readonly<Record<string, string>>;
    /** The path of another server at the same origin. */
    readonly server?: string | undefined;
}
/** Sends one REST call. Only a GET may be sent again after any failure. */
export declare function sendRest<T>(session: Session, { method, path, query, search, body, payload, bytes, about, headers, server }: FullRequest, read: (answer: HttpAnswer, call: NamedCall) => T, options?: CallOptions): Promise<T>;
/** Sends one REST call and answers its whole body: JSON; undefined where it is empty; text, or bytes, of a file. */
export declare function sendForBody(session: Session, request: FullRequest, options?: CallOptions): Promise<unknown>;
/** Whether `fetch` sends it as it is; a text that is no JSON is made one by whoever knows its media type. */
export declare function isPayload(body: unknown): body is Exclude<Payload, string>;
/**
 * A path with its `{placeholders}` filled in.
 *
 * @throws RequestError for a value that is missing, or would lead to another path.
 */
export declare function filledPath(template: string, values: Readonly<Record<string, unknown>>): string;
export {};
