import type { CallOptions } from "#runtime/client-options.js";
import type { EntityData } from "#runtime/entity-data.js";
import { RequestError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { dueJson } from "#runtime/read-answer.js";
import type { HttpAnswer, HttpCall, Session } from "#runtime/session.js";
import type { Payload } from "#runtime/web.js";
import { throwIfRefused } from "./envelope.js";

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
export function sendRest<T>(
  session: Session,
  { method, path, query, search = queryText(query ?? {}), body, payload, bytes, about, headers, server }: FullRequest,
  read: (answer: HttpAnswer, call: NamedCall) => T,
  options: CallOptions = {},
): Promise<T> {
  // What somebody put behind the path is a query all the same, and none of a message's business.
  const call = { name: `${method} ${path.replace(/[?#][^]*/, "")}`, method };
  const type = body === undefined ? null : mediaType(body);
  const sent = payload ?? (body === undefined || isPayload(body) ? body : JSON.stringify(body));
  return session.send(
    {
      ...call,
      path: search === "" ? path : `${path}?${search}`,
      server,
      headers: {
        accept: bytes ? "*/*" : "application/json",
        ...(type !== null && { "content-type": type }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
      effect: ["GET", "HEAD", "OPTIONS"].includes(method) ? "read" : "write",
      file: bytes !== undefined,
      about: about && [about],
      read: (answer) => read(answer, call),
    },
    options,
  );
}

/** Sends one REST call and answers its whole body: JSON; undefined where it is empty; text, or bytes, of a file. */
export function sendForBody(session: Session, request: FullRequest, options?: CallOptions): Promise<unknown> {
  return sendRest(session, request, (answer, call) => readBody(answer, call, request.bytes), options);
}

function readBody(answer: HttpAnswer, call: NamedCall, bytes: RestRequest["bytes"]): unknown {
  throwIfRefused(answer, call);
  const type = answer.header("content-type") ?? "";
  if (bytes === "always" || (bytes && !textual.test(type))) return answer.bytes;
  if (answer.json !== undefined) return answer.json;
  if (answer.text === "") return undefined;
  return type !== "" && !/json|html/i.test(type) ? answer.text : dueJson(answer, call);
}

/** Media types whose bodies are text; the types of answers are told apart in the same way. */
const textual = /^text\/|json|[/+]xml|yaml|urlencoded|^\*/i;

/** Null where `fetch` knows better: a form has a boundary, a `Blob` its own type. */
function mediaType(body: unknown): string | null {
  if (!isPayload(body)) return "application/json";
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? "application/octet-stream" : null;
}

/** Whether `fetch` sends it as it is; a text that is no JSON is made one by whoever knows its media type. */
export function isPayload(body: unknown): body is Exclude<Payload, string> {
  const kinds = [FormData, URLSearchParams, Blob, ArrayBuffer];
  return ArrayBuffer.isView(body) || kinds.some((kind) => body instanceof kind);
}

/**
 * A path with its `{placeholders}` filled in.
 *
 * @throws RequestError for a value that is missing, or would lead to another path.
 */
export function filledPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text === "string" && !/^\.{0,2}$|\p{Surrogate}/u.test(text)) return encodeURIComponent(text);
    throw new RequestError(`${template} needs ${quoted(name)}, not ${quoted(value)}.`);
  });
}

function queryText(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const pairs = given.map(([name, value]: [string, unknown]): [string, string] => {
    return [name, typeof value === "object" ? JSON.stringify(value) : String(value)];
  });
  return new URLSearchParams(pairs).toString();
}
