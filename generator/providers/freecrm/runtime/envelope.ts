import { DecodeError, RequestError } from "#runtime/errors.js";
import { dueJson, errorDetails, saidBy, serverMessages, statusError } from "#runtime/read-answer.js";
import type { HttpAnswer, HttpCall } from "#runtime/session.js";
import { isRecord, memberOf } from "#runtime/json.js";

type NamedCall = Pick<HttpCall<unknown>, "name" | "method">;

/**
 * The payload of an answer. The vendor's article describes a flat one (`results`, `success`, `process_time`); answers in
 * use have all but `process_time` under `response`. Both are taken.
 *
 * @see https://help.freecrm.com/
 * @throws CrmError for a status other than 2xx, and RequestError for `success: false`, whatever the status.
 */
export function readPayload(answer: HttpAnswer, call: NamedCall): unknown {
  throwIfRefused(answer, call);
  const json = dueJson(answer, call);
  const inner = memberOf(json, "response");
  return isRecord(inner) ? inner : json;
}

/** @throws CrmError where the answer says no: by its status, or by `success: false`. */
export function throwIfRefused(answer: HttpAnswer, call: NamedCall): void {
  const failed = statusError(answer, call);
  if (failed !== null) throw failed;
  const inner = memberOf(answer.json, "response");
  if (memberOf(answer.json, "success") !== false && memberOf(inner, "success") !== false) return;
  const messages = serverMessages(answer);
  const message = `${call.name}: ${answer.place} refused${saidBy(messages)}`;
  throw new RequestError(message, errorDetails(answer, call, messages));
}

/**
 * The single record of a payload: under `result` by the article, under `results` as recorded, or the payload itself.
 * Null where there is none; `{}` is none.
 */
export function recordIn(payload: unknown): Readonly<Record<string, unknown>> | null {
  for (const name of ["result", "results"]) {
    const held = memberOf(payload, name);
    const record: unknown = Array.isArray(held) ? held[0] : held;
    if (isRecord(record)) return Object.keys(record).length === 0 ? null : record;
  }
  return isRecord(payload) && memberOf(payload, "id") !== undefined ? payload : null;
}

export interface Listing {
  readonly rows: readonly unknown[];
  /** Null where the answer does not tell. */
  readonly total: number | null;
}

/** @throws DecodeError where the payload holds no list. */
export function listingIn(payload: unknown, answer: HttpAnswer, call: NamedCall): Listing {
  const rows: unknown = [payload, memberOf(payload, "results"), memberOf(payload, "result")].find(Array.isArray);
  if (!Array.isArray(rows)) {
    throw new DecodeError(`${call.name}: ${answer.place} answered no list.`, errorDetails(answer, call));
  }
  const total = memberOf(payload, "total") ?? memberOf(answer.json, "total");
  return { rows, total: typeof total === "number" && total >= 0 ? total : null };
}
