import { AuthenticationError, DecodeError, NotFoundError, PermissionError } from "#runtime/errors.js";
import { RateLimitError, RequestError, type CrmError } from "#runtime/errors.js";
import type { ServerMessage } from "#runtime/errors.js";
import { dueJson, errorDetails, statusError } from "#runtime/read-answer.js";
import type { CallOptions } from "#runtime/client-options.js";
import type { HttpAnswer, HttpCall, Session } from "#runtime/session.js";
import { unknownOutcome } from "#runtime/unknown-outcome.js";
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
  const { name, effect, text } = request;
  const body = JSON.stringify({ query: text, variables });
  const call = { name, method: "POST", path: "/api/graphql", headers, body, effect } as const;
  return session.send({ ...call, read: (answer) => read(readGraphql(answer, call)) }, options);
}

/** For those who want `data` as it is. */
export const whole = (data: GraphqlData): GraphqlData => data;

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
  if (call.effect === "write" && mayHaveActed(messages, data)) {
    const advice = `${call.name}: it may have been carried out; look before sending it again.`;
    return unknownOutcome(advice, new RequestError(message, details));
  }
  if (/RATE_?LIMIT|rate limit|TOO_MANY|too many requests/i.test(said)) {
    return new RateLimitError(message, { ...details, retryAfterMs: answer.retryAfterMs });
  }
  if (/UNAUTH|not authenticated|token (is |has )?(expired|invalid)|(expired|invalid) token/i.test(said)) {
    return new AuthenticationError(message, details);
  }
  if (/FORBIDDEN|permission|access denied|not allowed to/i.test(said)) return new PermissionError(message, details);
  if (/NOT_FOUND|(record|row|value|entity)\b.*\b(not (be )?found|does(n't| not) exist)/i.test(said))
    return new NotFoundError(message, details);
  return new RequestError(message, details);
}

/**
 * Whether a mutation was carried out, or may have been: some of it came back, or it failed below its own field, which
 * is read after it has been; or the server broke down over it.
 * @see https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
function mayHaveActed(messages: readonly ServerMessage[], data: unknown): boolean {
  return !isHollow(data) || messages.some(({ code = "", path = [] }) => path.length > 1 || /^INTERNAL/i.test(code));
}

/** Nothing but nulls. */
function isHollow(value: unknown): boolean {
  return value === undefined || value === null || (isRecord(value) && Object.values(value).every(isHollow));
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
