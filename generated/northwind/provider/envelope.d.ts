import type { HttpAnswer, HttpCall } from "../runtime/session.js";
type NamedCall = Pick<HttpCall<unknown>, "name" | "method">;
/**
 * The payload of an answer. The vendor's article describes a flat one (`results`, `success`, `process_time`); answers in
 * use have all but `process_time` under `response`. Both are taken.
 *
 * @see https://help.freecrm.com/
 * @throws CrmError for a status other than 2xx, and RequestError for `success: false`, whatever the status.
 */
export declare function readPayload(answer: HttpAnswer, call: NamedCall): unknown;
/** @throws CrmError where the answer says no: by its status, or by `success: false`. */
export declare function throwIfRefused(answer: HttpAnswer, call: NamedCall): void;
/**
 * The single record of a payload: under `result` by the article, under `results` as recorded, under the name of its model,
 * or the payload itself. Null where there is none; `{}` is none.
 */
export declare function recordIn(payload: unknown, model: string): Readonly<Record<string, unknown>> | null;
export interface Listing {
    readonly rows: readonly unknown[];
    /** Null where the answer does not tell. */
    readonly total: number | null;
}
/**
 * The rows of a payload: under `results`, or under the name of its model. A search that finds nothing may be answered with
 * null there, or with no list at all; that is believed where the answer says that all went well, and of no rows.
 *
 * @throws DecodeError where the payload holds no list
 */
export declare function listingIn(payload: unknown, answer: HttpAnswer, call: NamedCall, model?: string): Listing;
export {};
