import { AuthenticationError, DecodeError, NotFoundError, PermissionError } from "#runtime/errors.js";
import { RateLimitError, RequestError, type CrmError, type ServerMessage } from "#runtime/errors.js";
import { dueJson, errorDetails, statusError } from "#runtime/read-answer.js";
import type { CallOptions } from "#runtime/client-options.js";
import type { HttpAnswer, HttpCall, Session } from "#runtime/session.js";
import { isRecord, itemsOf, memberOf } from "./json.js";

/** A GraphQL document, and what sending it twice would do. */
export interface GraphqlRequest {
  /** The operation's name, for events and errors. */
  readonly name: string;
  readonly effect: "read" | "write";
  readonly text: string;
}

export type GraphqlData = Readonly<Record<string, unknown>>;

/**
 * Sends a document and answers its `data`.
 *
 * An answer with `errors` is a failure whatever its status, and even when it has data: the error then holds them as
 * `partialData`.
 * @see https://api.freeagent.network
 */
export function sendGraphql(
  session: Session,
  request: GraphqlRequest,
  variables: object,
  options?: CallOptions,
): Promise<GraphqlData> {
  const { name, effect, text } = request;
  const body = JSON.stringify({ query: text, variables });
  const call = { name, method: "POST", path: "/api/graphql", headers, body, effect } as const;
  return session.send({ ...call, read: (answer) => readGraphql(answer, call) }, options);
}

const headers = { "content-type": "application/json" };

type Call = Pick<HttpCall<unknown>, "name" | "method" | "effect">;

function readGraphql(answer: HttpAnswer, call: Call): GraphqlData {
  const messages = itemsOf(memberOf(answer.json, "errors")).map(messageOf);
  const failed = statusError(answer, call, messages.length > 0 ? messages : undefined);
  if (failed !== null) throw failed;
  const data = memberOf(dueJson(answer, call), "data");
  if (messages.length > 0) throw graphqlError(answer, call, messages, data);
  if (isRecord(data)) return data;
  throw new DecodeError(`${call.name}: the answer has neither data nor errors.`, errorDetails(answer, call));
}

/** The class decides what the session does about it; the codes are those that GraphQL servers commonly give. */
function graphqlError(answer: HttpAnswer, call: Call, messages: readonly ServerMessage[], data: unknown): CrmError {
  const details = { ...errorDetails(answer, call, messages), partialData: data ?? undefined };
  const message = `${call.name}: ${messages.map((one) => one.message).join(" ")}`;
  const said = messages.map(({ code, message: text }) => `${code ?? ""} ${text}`).join("\n");
  // What has been carried out in part must not be sent again, and these two would be.
  const repeatable = call.effect === "read" || !isRecord(data) || Object.values(data).every((part) => part === null);
  if (repeatable && /RATE_?LIMIT|rate limit|TOO_MANY|too many requests/i.test(said)) {
    return new RateLimitError(message, { ...details, retryAfterMs: answer.retryAfterMs });
  }
  if (repeatable && /UNAUTH|not authenticated|token (is |has )?(expired|invalid)|(expired|invalid) token/i.test(said)) {
    return new AuthenticationError(message, details);
  }
  if (/FORBIDDEN|permission|access denied|not allowed to/i.test(said)) return new PermissionError(message, details);
  if (/NOT_FOUND|(record|row|value|entity)\b.*\bnot (be )?found/i.test(said))
    return new NotFoundError(message, details);
  return new RequestError(message, details);
}

function messageOf(error: unknown): ServerMessage {
  const message = memberOf(error, "message");
  const code = memberOf(memberOf(error, "extensions"), "code");
  const path = itemsOf(memberOf(error, "path")).filter((part) => typeof part === "string" || typeof part === "number");
  return {
    message: typeof message === "string" ? message : "An error without a message.",
    ...(typeof code === "string" && { code }),
    ...(path.length > 0 && { path }),
  };
}
