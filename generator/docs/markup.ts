import { encoded, type Encoded, type JsonValue } from "../model/encoders.js";

export type Html = Encoded<"html">;

/** Our own mark-up with encoded parts between. */
export function html(own: TemplateStringsArray, ...parts: readonly Html[]): Html {
  return encoded("html", String.raw({ raw: own }, ...parts));
}

export function joinHtml(parts: readonly Html[]): Html {
  return encoded("html", parts.join("\n"));
}

/**
 * A plain value, as JSON has it. Properties that are undefined are left out.
 *
 * @throws TypeError for what JSON cannot hold: that would be a defect of the value's type.
 */
export function toJson(value: unknown): JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object") throw new TypeError(`JSON has no ${typeof value}.`);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]: [string, unknown]) => (one === undefined ? [] : [[key, toJson(one)]])),
  );
}
