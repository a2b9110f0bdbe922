import { encoded, jsonText, type Encoded } from "../../model/encoders.js";
import { displayWidth, lineWidth } from "./display-width.js";

/** JSON without holes: a property that is absent is not there at all. */
export type JsonTree = string | number | boolean | null | readonly JsonTree[] | { readonly [key: string]: JsonTree };

/** JSON with a line feed at its end, laid out as prettier would: what fits on a line stands on one. */
export function printJson(value: JsonTree): Encoded<"json"> {
  return encoded("json", `${print(value, 0, 0, 0)}\n`);
}

function print(value: JsonTree, column: number, indent: number, after: number): string {
  if (typeof value !== "object" || value === null) return jsonText(value);
  const flat = isMatrix(value) ? null : flatWithin(value, lineWidth - column - after);
  if (flat !== null) return flat;
  const margin = " ".repeat(indent + 2);
  const parts = isList(value)
    ? value.map((one, index) => margin + print(one, indent + 2, indent + 2, commaAfter(index, value.length)))
    : Object.entries(value).map(([key, one], index, all) => {
        const head = `${margin}${jsonText(key)}: `;
        if (typeof one !== "object" || one === null) return head + jsonText(one);
        return head + print(one, displayWidth(head), indent + 2, commaAfter(index, all.length));
      });
  const [open, close] = isList(value) ? "[]" : "{}";
  return `${open}\n${parts.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

/** On one line, or null where it takes more columns than there are: what is large is not put together in vain. */
function flatWithin(value: JsonTree, room: number): string | null {
  if (typeof value !== "object" || value === null) {
    const text = jsonText(value);
    return displayWidth(text) <= room ? text : null;
  }
  const entries: readonly (readonly [string, JsonTree])[] = isList(value)
    ? value.map((one) => ["", one] as const)
    : Object.entries(value);
  const [open, close] = isList(value) ? ["[", "]"] : entries.length === 0 ? ["{", "}"] : ["{ ", " }"];
  const parts: string[] = [];
  let left = room - open.length - close.length;
  for (const [key, one] of entries) {
    const head = isList(value) ? "" : `${jsonText(key)}: `;
    const flat = flatWithin(one, left - displayWidth(head));
    if (flat === null) return null;
    parts.push(head + flat);
    left -= displayWidth(head) + displayWidth(flat) + 2;
  }
  // The last part has no comma behind it.
  return left + 2 < 0 && parts.length > 0 ? null : open + parts.join(", ") + close;
}

function commaAfter(index: number, length: number): number {
  return index === length - 1 ? 0 : 1;
}

/** Several objects of several properties, or several lists of several items, never share a line. */
function isMatrix(value: JsonTree): boolean {
  if (!isList(value) || value.length < 2) return false;
  return value.every((one) => isList(one) && one.length > 1) || value.every(isLargeObject);
}

function isLargeObject(value: JsonTree): boolean {
  return typeof value === "object" && value !== null && !isList(value) && Object.keys(value).length > 1;
}

function isList(value: JsonTree): value is readonly JsonTree[] {
  return Array.isArray(value);
}
