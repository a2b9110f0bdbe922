import type { CallOptions } from "../runtime/client-options.js";
import { type Client } from "./client.js";
import { type RestRequest } from "./rest-call.js";
/** What the emitted package tells of an operation of the OpenAPI document. */
export interface OperationData {
    readonly method: RestRequest["method"];
    /** With its placeholders: `/contacts/{id}/`. */
    readonly path: string;
    /** Whether the answer is a file. */
    readonly bytes?: RestRequest["bytes"];
}
/** What every operation takes; its own types say which parts. */
export interface LooseOperationRequest {
    readonly path?: Readonly<Record<string, unknown>> | undefined;
    readonly query?: object | undefined;
    readonly body?: unknown;
}
/**
 * The operations of the OpenAPI document as functions. Each answers the whole body, as {@link Client.request} does.
 *
 * @throws CrmError; RequestError for a part of the path that is missing.
 */
export declare function bindOperations<const O extends Readonly<Record<string, OperationData>>>(client: Client, operations: O): {
    readonly [N in keyof O]: (request?: LooseOperationRequest, options?: CallOptions) => Promise<unknown>;
};
