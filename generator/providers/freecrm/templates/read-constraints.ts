import { asArray, firstText, isObject, type JsonObject, own } from "../../../json/json-value.js";
import type { FieldLimits } from "../../../model/model.js";

const constraintKeys = ["constraints", "validation", "validators", "rules"] as const;

/**
 * A field definition with its constraints lifted to the top: `{ constraints: { max_length: 80 } }`,
 * `{ constraints: ["required", { type: "max_length", value: 80 }] }` and `{ max_length: 80 }` say the same.
 * What stands at the top wins.
 */
export function withConstraints(definition: JsonObject): JsonObject {
  const lifted = constraintKeys.flatMap((key) => constraintEntries(own(definition, key)));
  return { ...Object.fromEntries(lifted), ...definition };
}

function constraintEntries(constraints: unknown): readonly (readonly [string, unknown])[] {
  if (isObject(constraints)) return Object.entries(constraints);
  return (asArray(constraints) ?? []).flatMap((item): readonly (readonly [string, unknown])[] => {
    if (typeof item === "string") return [[item, true] as const];
    if (!isObject(item)) return [];
    const name = firstText(item, ["name", "type", "rule", "key"]);
    return name === null ? Object.entries(item) : [[name, own(item, "value") ?? true] as const];
  });
}

/** A yes or no in any of the spellings `true`, `1`, `"true"`, `"yes"`; null where none of the keys is there. */
export function readFlag(definition: JsonObject, keys: readonly string[]): boolean | null {
  for (const key of keys) {
    const value = own(definition, key);
    if (value === true || value === 1 || (typeof value === "string" && /^(true|yes|1)$/i.test(value))) return true;
    if (value === false || value === 0 || (typeof value === "string" && /^(false|no|0)$/i.test(value))) return false;
  }
  return null;
}

/** Limits as the model has them. A text's `min` and `max` count characters; anything else's are values. */
export function readLimits(definition: JsonObject, isText: boolean): FieldLimits {
  const low = readNumber(definition, ["min", "minimum", "min_value", "minValue"]);
  const high = readNumber(definition, ["max", "maximum", "max_value", "maxValue"]);
  const length = readNumber(definition, ["max_length", "maxLength", "maxlength", "max_len"]) ?? (isText ? high : null);
  return {
    ...(length !== null && length >= 0 && { maxLength: length }),
    ...(low !== null && !isText && { minimum: low }),
    ...(high !== null && !isText && { maximum: high }),
  };
}

function readNumber(definition: JsonObject, keys: readonly string[]): number | null {
  for (const key of keys) {
    const value = own(definition, key);
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return null;
}
