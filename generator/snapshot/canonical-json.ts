import { compareText } from "../model/compare-text.js";

/**
 * JSON whose text depends on the value alone: keys sorted, two spaces, LF, a final newline.
 * Integer-like keys come first, in the order of their numbers, as JavaScript keeps them.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => compareText(left, right));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
