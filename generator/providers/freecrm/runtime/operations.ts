import type { CallOptions } from "#runtime/client-options.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { connection, type Client } from "./client.js";
import { filledPath, sendForBody, type RestRequest } from "./rest-call.js";

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
export function bindOperations<const O extends Readonly<Record<string, OperationData>>>(
  client: Client,
  operations: O,
): { readonly [N in keyof O]: (request?: LooseOperationRequest, options?: CallOptions) => Promise<unknown> };
export function bindOperations(client: Client, operations: Readonly<Record<string, OperationData>>): object {
  const { session } = client[connection];
  const bound = Object.entries(operations).map(([name, { method, path, bytes }]) => {
    const call = async (request: LooseOperationRequest = {}, options?: CallOptions): Promise<unknown> => {
      refuseUnknown(request, ["path", "query", "body"], `${name}: the request`);
      const filled = filledPath(path, request.path ?? {});
      const { query, body } = request;
      return await sendForBody(session, { method, path: filled, query, body, bytes }, options);
    };
    return [name, call] as const;
  });
  return Object.fromEntries(bound);
}
