import type { CallOptions } from "#runtime/client-options.js";
import { RequestError } from "#runtime/errors.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import type { HttpCall } from "#runtime/session.js";
import { connection, type Client } from "./client.js";
import { headerText, operationBody, operationQuery, pathText, type Styles } from "./operation-request.js";
import { isPayload, sendForBody, type RestRequest } from "./rest-call.js";

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

const members = ["path", "query", "header", "cookie", "body", "contentType"];

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
  const bound = Object.entries(operations).map(([name, data]) => {
    const call = async (request: LooseOperationRequest = {}, options?: CallOptions): Promise<unknown> => {
      refuseUnknown(request, members, `${name}: the request`);
      const { method, server, styles = {}, accept, bytes } = data;
      if (server?.includes("://")) {
        const advice = "Credentials go to the CRM's own origin only; call that server with `fetch`.";
        throw new RequestError(`${name} is kept at ${quoted(server)}. ${advice}`);
      }
      const { body, query } = request;
      const type = mediaType(name, data, request);
      const headers = {
        ...headersOf(request, styles),
        ...(accept !== undefined && { accept }),
        // `fetch` knows the boundary of a form, and the type of a `Blob`.
        ...(body !== undefined && isNamed(body, type, request) && { "content-type": type }),
      };
      return await sendForBody(
        session,
        {
          method,
          path: operationPath(data.path, request.path ?? {}, styles.path ?? {}),
          server,
          search: operationQuery(query ?? {}, styles.query),
          headers,
          payload: body === undefined ? undefined : operationBody(body, type),
          bytes,
        },
        options,
      );
    };
    return [name, call] as const;
  });
  return Object.fromEntries(bound);
}

/** The media type that was asked for, or the document's first. */
function mediaType(name: string, data: OperationData, { body, contentType }: LooseOperationRequest): string {
  const [first = "", ...others] = (data.body ?? "application/json").split(", ");
  // A document that says nothing of bodies is not about bytes.
  if (contentType === undefined) return data.body === undefined && isBytes(body) ? "application/octet-stream" : first;
  if ([first, ...others].includes(contentType)) return contentType;
  const known = [first, ...others].map(quoted).join(", ");
  throw new RequestError(`${name}: contentType is one of ${known}, not ${quoted(contentType)}.`);
}

function isBytes(body: unknown): boolean {
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

function isNamed(body: unknown, type: string, { contentType }: LooseOperationRequest): boolean {
  if (/^multipart\/|\*/i.test(type)) return false;
  return contentType !== undefined || !isPayload(body) || isBytes(body);
}

function headersOf({ header = {}, cookie = {} }: LooseOperationRequest, styles: NonNullable<OperationData["styles"]>) {
  const given = (values: object): [string, unknown][] =>
    Object.entries(values).filter(([, value]: [string, unknown]) => value !== undefined && value !== null);
  const headers = given(header).map(([name, value]) => [name.toLowerCase(), headerText(value, styles.header?.[name])]);
  const cookies = given(cookie).map(([name, value]) => {
    return `${name}=${encodeURIComponent(headerText(value, styles.cookie?.[name]))}`;
  });
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { cookie: cookies.join("; ") }) };
}

/** @throws RequestError for a value that is missing, or would lead to another path. */
function operationPath(template: string, values: Readonly<Record<string, unknown>>, styles: Record<string, string>) {
  return template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const text = pathText(name, value, styles[name]);
    if (text !== null) return text;
    throw new RequestError(`${template} needs ${quoted(name)}, not ${quoted(value)}.`);
  });
}
