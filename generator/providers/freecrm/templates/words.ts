import { asArray, isObject, own } from "../../../json/json-value.js";

/** Where a definition says what the wire calls its field, the surest first. */
export const keyKeys = ["key", "slug", "field_name", "api_name", "system_name", "field_key"] as const;
/** Where it says what people call it. `name` is one or the other. */
export const labelKeys = ["label", "title", "display_name", "caption"] as const;
/** Where the options of a choice are. */
export const optionKeys = ["options", "choices", "values", "enum", "allowed_values", "picklist"] as const;
export const constraintKeys = ["constraints", "validation", "validators", "rules"] as const;

const typeKeys = ["type", "field_type", "data_type", "widget", "format"] as const;

/** The words that may name a definition's type, best first: `type: "select"`, or `type: { name: "select" }`. */
export function typeWords(definition: unknown): readonly string[] {
  return typeKeys.flatMap((key) => {
    const value = own(definition, key);
    const words = isObject(value) ? ["name", "type", "key", "id"].map((inner) => own(value, inner)) : [value].flat();
    const texts = words.filter((word) => typeof word === "string" && word.trim() !== "" && word !== "null");
    return isObject(value) ? texts.slice(0, 1).map(String) : texts.map(String);
  });
}

/** A value, or what it holds as JSON text: some servers keep definitions as such. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Whether a text could be what the wire calls a field: no blanks, no number alone, and no id of many digits. */
export function isWireKey(text: string): boolean {
  return /^[A-Za-z_][\w.$-]{0,127}$/.test(text) && !/^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(text);
}

/** Whether a text is surely a system name, and no label: `job_title`. */
export function isSnakeCase(text: string): boolean {
  return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(text);
}

/** A text, or the best of several by language: the languages given in their order, then English, then the first. */
export function labelText(value: unknown, languages: readonly string[]): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  const texts = new Map(isObject(value) ? Object.entries(value) : (asArray(value) ?? []).flatMap(spoken));
  const known = [...texts].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  for (const language of [...languages, "en"]) {
    const wanted = language.toLowerCase();
    const found =
      known.find(([name]) => name.toLowerCase() === wanted) ??
      known.find(([name]) => name.toLowerCase().split(/[-_]/)[0] === wanted.split(/[-_]/)[0]);
    if (found !== undefined) return found[1];
  }
  return known.toSorted(([a], [b]) => (a < b ? -1 : 1))[0]?.[1] ?? null;
}

/** `{ lang: "de", text: "Position" }` -> `["de", "Position"]`. */
function spoken(item: unknown): readonly (readonly [string, unknown])[] {
  const language = ["language", "lang", "locale"].map((key) => own(item, key)).find((one) => typeof one === "string");
  const text = ["text", "value", "label", "name"].map((key) => own(item, key)).find((one) => typeof one === "string");
  return typeof language === "string" ? [[language, text]] : [];
}

/** The first of these members that is a text in some language. */
export function firstLabel(definition: unknown, keys: readonly string[], languages: readonly string[]): string | null {
  for (const key of keys) {
    const text = labelText(own(definition, key), languages);
    if (text !== null) return text;
  }
  return null;
}
