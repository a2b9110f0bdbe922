import type { CallOptions } from "../runtime/client-options.js";
import type { HttpCall } from "../runtime/session.js";
import { type Client } from "./client.js";
import { type Styles } from "./operation-request.js";
import { type RestRequest } from "./rest-call.js";
/** What the emitted package tells of an operation of the OpenAPI document. */
export interface OperationData {
    readonly method: HttpCall<unknown>["method"];
    /** With its placeholders: `/contacts/{id}/`. */
    readonly path: string;
    /** A server of its own: a path at the CRM's origin, or the address of another origin. */
    readonly server?: string;
    /** How parameters are written that are not written in the usual way. */
    readonly styles?: Partial<Record<"path" | "query" | "header" | "cookie", Styles>>;
    /** The media types of the body, the usual one first, where it is not JSON alone. */
    readonly body?: string;
    /** The media types of the answer, where it is not JSON alone. */
    readonly accept?: string;
    /** Whether the answer is a file. */
    readonly bytes?: RestRequest["bytes"];
}
/** What every operation takes; its own types say which parts. */
export interface LooseOperationRequest {
    readonly path?: Readonly<Record<string, unknown>> | undefined;
    readonly query?: object | undefined;
    readonly header?: object | undefined;
    readonly cookie?: object | undefined;
    readonly body?: unknown;
    readonly contentType?: string | undefined;
}
/**
 * The operations of the OpenAPI document as functions. Each answers the whole body, as {@link Client.request} does.
 *
 * @throws CrmError; RequestError for a part of the path that is missing.
 */
export declare function bindOperations<const O extends Readonly<Record<string, OperationData>>>(client: Client, operations: O): {
    readonly [N in keyof O]: (request?: LooseOperationRequest, options?: CallOptions) => Promise<unknown>;
};
