import { isObject } from "../../generator/json/json-value.js";

/** A copy in which the value stands at the path, through objects and arrays; undefined takes away what stands there. */
export function setAt(node: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const list: readonly unknown[] = node;
    return list.map((item, index) => (String(index) === step ? setAt(item, rest, value) : item));
  }
  const entries = isObject(node) ? Object.entries(node) : [];
  const old = entries.find(([key]) => key === step)?.[1];
  const made = setAt(old, rest, value);
  const others = entries.filter(([key]) => key !== step);
  return Object.fromEntries(made === undefined ? others : [...others, [step, made]]);
}
