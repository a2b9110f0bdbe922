import { compareText } from "../model/compare-text.js";

/** One text for one value: keys sorted, two spaces, LF, a final newline. Arrays keep their order. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => compareText(left, right))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
