import { encoded, jsonText, type Encoded, type JsonValue } from "../../model/encoders.js";
import { displayWidth, lineWidth } from "./display-width.js";

/** JSON with a line feed at its end, laid out as prettier would: what fits on a line stands on one. */
export function printJson(value: JsonValue): Encoded<"json"> {
  return encoded("json", `${print(value, 0, 0, 0)}\n`);
}

function print(value: JsonValue, column: number, indent: number, after: number): string {
  if (typeof value !== "object" || value === null) return jsonText(value);
  const flat = flatJson(value);
  if (!isMatrix(value) && column + displayWidth(flat) + after <= lineWidth) return flat;
  const margin = " ".repeat(indent + 2);
  const parts = isList(value)
    ? value.map((one, index) => margin + print(one, indent + 2, indent + 2, commaAfter(index, value.length)))
    : properties(value).map(([key, one], index, all) => {
        const head = `${margin}${jsonText(key)}: `;
        return head + print(one, displayWidth(head), indent + 2, commaAfter(index, all.length));
      });
  const [open, close] = isList(value) ? "[]" : "{}";
  return `${open}\n${parts.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function flatJson(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return jsonText(value);
  if (isList(value)) return `[${value.map(flatJson).join(", ")}]`;
  const parts = properties(value).map(([key, one]) => `${jsonText(key)}: ${flatJson(one)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function commaAfter(index: number, length: number): number {
  return index === length - 1 ? 0 : 1;
}

/** Several objects of several properties, or several lists of several items, never share a line. */
function isMatrix(value: JsonValue): boolean {
  if (!isList(value) || value.length < 2) return false;
  const sizes = (kind: (one: JsonValue) => number) => value.every((one) => kind(one) > 1);
  return (
    sizes((one) => (isList(one) ? one.length : 0)) ||
    sizes((one) => (typeof one === "object" && one !== null && !isList(one) ? properties(one).length : 0))
  );
}

function properties(value: {
  readonly [key: string]: JsonValue | undefined;
}): readonly (readonly [string, JsonValue])[] {
  return Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const]));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
