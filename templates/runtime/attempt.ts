import { within } from "./abort.js";
import type { BaseClientOptions, ClientEvent } from "./client-options.js";
import { CrmError, NetworkError, RateLimitError, TimeoutError } from "./errors.js";
import { type Address, exchange, type Outside } from "./exchange.js";
import { type Failure, surelyNotSent } from "./judge-failure.js";
import { placeOf, requestUrl } from "./request-url.js";
import type { Environment, HttpAnswer, HttpCall, Token, TokenPlan } from "./session.js";

export type Outcome<T> =
  | { readonly kind: "value"; readonly value: T }
  | ({ readonly kind: "failure"; readonly retryAfterMs: number | null } & Failure);

export interface AttemptSetup {
  readonly base: string;
  readonly scheme: TokenPlan["scheme"];
  readonly environment: Environment;
  readonly fetch: BaseClientOptions["fetch"];
  readonly maxAnswerBytes: number;
  /** Undefined where nobody listens: then no event is made. */
  readonly tell: ((event: ClientEvent) => void) | undefined;
}

export interface AttemptOptions {
  /** Null for a call without one. */
  readonly token: Token | null;
  readonly number: number;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/**
 * What sends a call once, within its time, and says how that went. Throws the reason of an aborted signal, and what is
 * no failure of the request.
 */
export function createAttempt({ base, scheme, environment, fetch: given, maxAnswerBytes, tell }: AttemptSetup) {
  const { now, date } = environment;
  const outside: Outside = { fetch: given ?? environment.fetch, date, maxAnswerBytes };
  // Calls that go where the last one went have its address, as parsing one is dear.
  let last = { text: "", href: "", place: "" };
  const addressOf = (origin: string, path: string): Address => {
    const text = origin + path;
    if (last.text !== text) {
      const url = requestUrl(origin, path);
      last = { text, href: url.href, place: placeOf(url) };
    }
    return last;
  };

  return async <T>(call: HttpCall<T>, { token, number, signal, timeoutMs }: AttemptOptions): Promise<Outcome<T>> => {
    const { name, method, path, server } = call;
    const root = token?.baseUrl ?? base;
    const address = addressOf(server === undefined ? root : new URL(root).origin + server, path);
    const about = { name, method, place: address.place, attempt: number };
    const late = (): TimeoutError =>
      new TimeoutError(`${name}: ${about.place} did not answer within ${timeoutMs} ms.`, about);
    let answer: HttpAnswer | null = null;
    try {
      const began = tell && now();
      tell?.({ kind: "request", ...about });
      const authorization = token === null ? null : `${scheme} ${token.value}`;
      answer = await within({ signals: [signal], ms: timeoutMs, late, firm: true }, environment, (own) =>
        exchange(call, address, authorization, outside, own),
      );
      if (began !== undefined) tell?.({ kind: "response", ...about, status: answer.status, ms: now() - began });
      return { kind: "value", value: call.read(answer) };
    } catch (thrown) {
      if (thrown instanceof CrmError) return failure(thrown, answer);
      if (answer !== null || signal?.aborted === true) throw thrown;
      return failure(networkError(thrown, about), answer, !surelyNotSent(thrown));
    }
  };
}

function failure(error: CrmError, answer: HttpAnswer | null, arrived = true): Outcome<never> {
  const own = error instanceof RateLimitError ? error.retryAfterMs : null;
  return {
    kind: "failure",
    error,
    arrived,
    unreadable: answer !== null && answer.json === undefined,
    retryAfterMs: own ?? answer?.retryAfterMs ?? null,
  };
}

/** What the platform throws may show headers, so only its words and codes are kept. */
function networkError(thrown: unknown, about: { name: string; method: string; place: string }): NetworkError {
  return new NetworkError(`${about.name}: no answer from ${about.place}: ${saidBy(thrown)}.`, about);
}

function saidBy(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const code = "code" in thrown && typeof thrown.code === "string" ? ` (${thrown.code})` : "";
  const deeper = thrown.cause === undefined || depth > 4 ? "" : `: ${saidBy(thrown.cause, depth + 1)}`;
  return `${thrown.message}${code}${deeper}`;
}
