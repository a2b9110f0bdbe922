import { isObject, ownObject, type JsonObject } from "../../../json/json-value.js";

const envelopes = ["response", "result", "results"] as const;
/** What an envelope adds beside the models; `process_time` differs in each answer. */
const envelopeKeys: ReadonlySet<string> = new Set(["success", "version", "process_time"]);

/**
 * The models of an answer of /templates/, out of whatever envelope they came in; null where it is no object.
 *
 * @see https://help.freecrm.com/ which has none; the envelope is seen around every other answer
 */
export function unwrapTemplates(answer: unknown): JsonObject | null {
  if (!isObject(answer)) return null;
  for (const key of envelopes) {
    const inner = ownObject(answer, key);
    if (inner !== null) return unwrapTemplates(inner);
  }
  const models = Object.entries(answer).filter(([key, value]) => !envelopeKeys.has(key) || typeof value === "object");
  return Object.fromEntries(models);
}
