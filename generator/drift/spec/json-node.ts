import { compareText } from "../../model/compare-text.js";

/** A parsed document's object: foreign keys, nothing known of the values. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** True for objects that are no arrays. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property; undefined for what an object only inherits, and for what is no object. */
export function member(value: unknown, key: string): unknown {
  return isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The own properties, in order of their keys; none where it is no object. */
export function members(value: unknown): readonly (readonly [string, unknown])[] {
  return isNode(value) ? Object.entries(value).toSorted(([left], [right]) => compareText(left, right)) : [];
}

/** The elements; none where it is no array. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
