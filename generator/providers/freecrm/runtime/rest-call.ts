import type { CallOptions } from "#runtime/client-options.js";
import { RequestError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { dueJson } from "#runtime/read-answer.js";
import type { HttpAnswer, HttpCall, Session } from "#runtime/session.js";
import { throwIfRefused } from "./envelope.js";

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
export function sendRest<T>(
  session: Session,
  { method, path, query, body }: RestRequest,
  read: (answer: HttpAnswer, call: Pick<HttpCall<unknown>, "name" | "method">) => T,
  options: CallOptions = {},
): Promise<T> {
  const call = { name: `${method} ${path}`, method };
  const search = queryText(query ?? {});
  return session.send(
    {
      ...call,
      path: search === "" ? path : `${path}?${search}`,
      headers: { accept: "application/json", ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      effect: method === "GET" ? "read" : "write",
      read: (answer) => read(answer, call),
    },
    options,
  );
}

/** The whole body: JSON; undefined where it is empty; text where the answer is a file. */
export function readBody(answer: HttpAnswer, call: Pick<HttpCall<unknown>, "name" | "method">): unknown {
  throwIfRefused(answer, call);
  if (answer.json !== undefined) return answer.json;
  if (answer.text === "") return undefined;
  const isFile = !/json|html/i.test(answer.header("content-type") ?? "json");
  return isFile ? answer.text : dueJson(answer, call);
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
    if (typeof text === "string" && !/^\.{0,2}$/.test(text)) return encodeURIComponent(text);
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
