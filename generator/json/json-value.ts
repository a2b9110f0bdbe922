import { compareText } from "../model/model.js";

/** A parsed JSON or YAML object: foreign keys, nothing known of the values. Read it through the functions below. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for objects that are no arrays. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an array of unknown things, or null. */
export function asArray(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** An own property; undefined for what an object only inherits, and for what is no object. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An own property that is an object. */
export function ownObject(value: unknown, key: string): JsonObject | null {
  const found = own(value, key);
  return isObject(found) ? found : null;
}

/** An own property that is a text with something in it. */
export function ownText(value: unknown, key: string): string | null {
  const found = own(value, key);
  return typeof found === "string" && found.trim() !== "" ? found : null;
}

/** The first of these own properties that is a text with something in it. */
export function firstText(value: unknown, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = ownText(value, key);
    if (found !== null) return found;
  }
  return null;
}

/** A text, or a number as text: ids come as either. */
export function firstId(value: unknown, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = own(value, key);
    if (typeof found === "string" && found !== "") return found;
    if (typeof found === "number" && Number.isFinite(found)) return String(found);
  }
  return null;
}

/** The own properties, in order of their keys; none where it is no object. */
export function members(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value).toSorted(([left], [right]) => compareText(left, right)) : [];
}

/** The elements; none where it is no array. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a local JSON pointer (`#/components/schemas/Contact`) leads to; undefined where it leads nowhere. */
export function atPointer(root: unknown, ref: string): unknown {
  if (ref === "#" || ref === "#/") return root;
  if (!ref.startsWith("#/")) return undefined;
  return ref
    .slice(2)
    .split("/")
    .reduce((node, part) => child(node, unescapePart(part)), root);
}

function child(node: unknown, key: string): unknown {
  const list = asArray(node);
  return list === null ? own(node, key) : /^\d+$/.test(key) ? list[Number(key)] : undefined;
}

function unescapePart(part: string): string {
  return decoded(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A pointer is part of an address, but not everybody writes it as one. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A file's text without the marks that editors on Windows leave: the one at its beginning, and those at ends of lines. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
