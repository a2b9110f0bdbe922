import type { CallOptions } from "#runtime/client-options.js";
import type { EntityData } from "#runtime/entity-data.js";
import { DecodeError } from "#runtime/errors.js";
import { dueJson, errorDetails } from "#runtime/read-answer.js";
import type { HttpAnswer, HttpCall, Session } from "#runtime/session.js";
import { graphqlError } from "./graphql-errors.js";
import { isRecord, memberOf } from "./json.js";

/** A GraphQL document, and what sending it twice would do. */
export interface GraphqlRequest {
  /** The operation's name, for events and errors. */
  readonly name: string;
  readonly effect: "read" | "write";
  readonly text: string;
  /** Whose fields its errors may name. */
  readonly about?: readonly EntityData[];
}

export type GraphqlData = Readonly<Record<string, unknown>>;

/**
 * Sends a document and answers what `read` makes of its `data`. It reads within the call, so that what it throws is
 * judged and cleaned as any failure is.
 *
 * An answer with `errors` is a failure whatever its status, and even when it has data: the error then holds them as
 * `partialData`.
 * @see https://api.freeagent.network
 */
export function sendGraphql<T>(
  session: Session,
  request: GraphqlRequest,
  variables: object,
  read: (data: GraphqlData) => T,
  options?: CallOptions,
): Promise<T> {
  const { name, effect, text, about } = request;
  const body = JSON.stringify({ query: text, variables });
  const call = { name, method: "POST", path: "/api/graphql", headers, body, effect, about } as const;
  return session.send({ ...call, read: (answer) => read(readGraphql(answer, call)) }, options);
}

/** For those who want `data` as it is. */
export const whole = (data: GraphqlData): GraphqlData => data;

const headers = { "content-type": "application/json" };

type Call = Pick<HttpCall<unknown>, "name" | "method" | "effect">;

function readGraphql(answer: HttpAnswer, call: Call): GraphqlData {
  const failed = graphqlError(answer, call);
  if (failed !== null) throw failed;
  const data = memberOf(dueJson(answer, call), "data");
  if (isRecord(data)) return data;
  throw new DecodeError(`${call.name}: the answer has neither data nor errors.`, errorDetails(answer, call));
}
