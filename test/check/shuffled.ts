import { isJson } from "./json-edit.js";

/** Everything in another order, which means nothing. Choices keep theirs: it does mean something. */
export function shuffled(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const all = value.map((one: unknown) => shuffled(one));
    return key === "entities" || key === "fields" ? all.toReversed() : all;
  }
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, shuffled(inner, name)]),
  );
}
