import { printableText } from "./printable-text.js";
import { rewrittenMessage, type ServerMessage } from "./server-message.js";

export type { ServerMessage } from "./server-message.js";

/** Stable, for programs: what kind of failure it was. */
export type CrmErrorCode =
  | "authentication"
  | "permission"
  | "not-found"
  | "request"
  | "rate-limit"
  | "server"
  | "network"
  | "timeout"
  | "decode"
  | "unknown-choice"
  | "unknown-outcome"
  | "filter-ignored"
  | "incomplete-list";

export interface ErrorDetails {
  readonly method?: string | null | undefined;
  /** Origin and path, never a query. */
  readonly place?: string | null | undefined;
  readonly status?: number | null | undefined;
  readonly errors?: readonly ServerMessage[] | undefined;
  /** What the server answered in spite of the errors. Not enumerable on the error: it may hold records. */
  readonly partialData?: unknown;
  readonly cause?: unknown;
}

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/** On every failure of every generated package, so that one package knows another's. */
const mark: unique symbol = Symbol.for("fieldwright.error");

/**
 * What all failures of a client have in common. A failure never holds headers, bodies or secrets: it can be logged as it
 * is.
 */
abstract class Failure extends Error {
  /** The HTTP method; null where nothing was to be sent yet. */
  readonly method: string | null;
  /** Origin and path of the request, never its query; null where nothing was to be sent yet. */
  readonly place: string | null;
  /** The HTTP status; null where no answer came. */
  readonly status: number | null;
  /** What the server said, one by one. */
  readonly errors: readonly ServerMessage[];
  /** What the server answered in spite of the errors; undefined mostly. */
  declare readonly partialData: unknown;

  constructor(message: string, details: ErrorDetails = {}) {
    super(printableText(message), details.cause === undefined ? undefined : { cause: details.cause });
    this.method = details.method ?? null;
    this.place = details.place ?? null;
    this.status = details.status ?? null;
    this.errors = (details.errors ?? []).map((one) => rewrittenMessage(one, printableText));
    Object.defineProperty(this, "partialData", { value: details.partialData });
  }

  /**
   * Rewrites every text that a server may have had a hand in, messages by `explained`. For the session, before the error
   * leaves it. @internal
   */
  rewrite(rewritten: (text: string) => string, explained = rewritten): this {
    if (isCrmError(this.cause)) this.cause.rewrite(rewritten, explained);
    const frames = this.stack?.slice(this.stack.indexOf(this.message) + this.message.length) ?? "";
    this.message = explained(this.message);
    this.stack = `${this.name}: ${this.message}${frames}`;
    const errors = this.errors.map((one) => rewrittenMessage(one, rewritten, explained));
    return Object.assign(this, { errors });
  }

  // Accessors, so that the name already stands in the stack when it is taken.
  abstract override get name(): string;
  abstract get code(): CrmErrorCode;

  /** @internal */
  get [mark](): true {
    return true;
  }

  toJSON(): object {
    const { name, code, message, method, place, status, errors } = this;
    return { name, code, message, method, place, status, errors };
  }

  /** What Node prints: the fields of `toJSON`, then the stack, and nothing that could have been attached elsewhere. */
  [inspect](): string {
    const cause = this.cause instanceof Error ? `\n  cause: ${this.cause.name}: ${this.cause.message}` : "";
    return `${this.stack ?? this.message}\n  ${JSON.stringify(this)}${cause}`;
  }
}

/** The credentials were refused, also after the token was renewed once. */
export class AuthenticationError extends Failure {
  override get name() {
    return "AuthenticationError" as const;
  }
  override get code() {
    return "authentication" as const;
  }
}

/** The account's user may not do this. */
export class PermissionError extends Failure {
  override get name() {
    return "PermissionError" as const;
  }
  override get code() {
    return "permission" as const;
  }
}

/** No such record, or no such address. */
export class NotFoundError extends Failure {
  override get name() {
    return "NotFoundError" as const;
  }
  override get code() {
    return "not-found" as const;
  }
}

/** The request makes no sense: to the client, before anything was sent (`status` is null), or to the server. */
export class RequestError extends Failure {
  override get name() {
    return "RequestError" as const;
  }
  override get code() {
    return "request" as const;
  }
}

/** Too many requests, and no attempts left or too long to wait. */
export class RateLimitError extends Failure {
  override get name() {
    return "RateLimitError" as const;
  }
  override get code() {
    return "rate-limit" as const;
  }
  /** What the server asked to wait, in milliseconds; null where it did not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, details: ErrorDetails & { readonly retryAfterMs?: number | null | undefined } = {}) {
    super(message, details);
    this.retryAfterMs = details.retryAfterMs ?? null;
  }

  override toJSON(): object {
    return { ...super.toJSON(), retryAfterMs: this.retryAfterMs };
  }
}

/** The server failed (5xx). */
export class ServerError extends Failure {
  override get name() {
    return "ServerError" as const;
  }
  override get code() {
    return "server" as const;
  }
}

/** The server was not reached, or the connection broke. The message has what the platform says of it, and its code. */
export class NetworkError extends Failure {
  override get name() {
    return "NetworkError" as const;
  }
  override get code() {
    return "network" as const;
  }
}

/** No answer within `timeoutMs`, or not done within `deadlineMs`. */
export class TimeoutError extends Failure {
  override get name() {
    return "TimeoutError" as const;
  }
  override get code() {
    return "timeout" as const;
  }
}

/** The answer is not what the generated types say. */
export class DecodeError extends Failure {
  override get name() {
    return "DecodeError" as const;
  }
  override get code() {
    return "decode" as const;
  }
}

/** A choice that the list does not have, or has more than once; nothing was sent. */
export class UnknownChoiceError extends Failure {
  override get name() {
    return "UnknownChoiceError" as const;
  }
  override get code() {
    return "unknown-choice" as const;
  }
}

/**
 * A write was sent and its answer is not known: it may have been carried out or not. Look before sending it again.
 * `cause` is the failure.
 */
export class UnknownOutcomeError extends Failure {
  override get name() {
    return "UnknownOutcomeError" as const;
  }
  override get code() {
    return "unknown-outcome" as const;
  }
}

/**
 * A record came back that contradicts a condition of `where`: the server did not keep the filter, so that nothing it
 * answered can be taken for a match.
 */
export class FilterIgnoredError extends Failure {
  override get name() {
    return "FilterIgnoredError" as const;
  }
  override get code() {
    return "filter-ignored" as const;
  }
}

/** Not every record of a listing could be had: some may be missing from what `iterate` has yielded. */
export class IncompleteListError extends Failure {
  override get name() {
    return "IncompleteListError" as const;
  }
  override get code() {
    return "incomplete-list" as const;
  }
  /** How many records were yielded. */
  readonly seen: number;
  /** How many there are by what the server said last; null where it did not say. */
  readonly total: number | null;

  constructor(
    message: string,
    details: ErrorDetails & { readonly seen?: number | undefined; readonly total?: number | null | undefined } = {},
  ) {
    super(message, details);
    this.seen = details.seen ?? 0;
    this.total = details.total ?? null;
  }

  override toJSON(): object {
    return { ...super.toJSON(), seen: this.seen, total: this.total };
  }
}

/** Every failure of a client. `code` tells them apart: where it is `"rate-limit"`, there is `retryAfterMs`. */
export type CrmError =
  | AuthenticationError
  | PermissionError
  | NotFoundError
  | RequestError
  | RateLimitError
  | ServerError
  | NetworkError
  | TimeoutError
  | DecodeError
  | UnknownChoiceError
  | UnknownOutcomeError
  | FilterIgnoredError
  | IncompleteListError;

/** `error instanceof CrmError` says the same as {@link isCrmError}. */
export const CrmError: { readonly [Symbol.hasInstance]: (value: unknown) => value is CrmError } = {
  [Symbol.hasInstance]: isCrmError,
};

/** Whether something thrown is a failure of a client, be it of this package or of another one. */
export function isCrmError(value: unknown): value is CrmError {
  return value instanceof Error && mark in value;
}

/** The same failure once more: what one call adds to it must not stand in another's. */
export function copyOf(error: CrmError): CrmError {
  const copy: unknown = Reflect.construct(error.constructor, [error.message, error]);
  return isCrmError(copy) ? copy : error;
}
