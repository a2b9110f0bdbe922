import type { Place, Problem } from "../problem/problem.js";
import { isObject } from "../json/json-value.js";
import { missingVariables, resolveText, type Environment } from "./resolve-text.js";

/** Keys of an account that only `pull` uses: their variables stay in place until then. */
const lateKeys = new Set(["url", "credentials", "openapi"]);

/** Puts variables into the values that every command uses; a missing one is a complaint that names it. */
export function substitute(
  value: Readonly<Record<string, unknown>>,
  environment: Environment,
  at: (path: readonly string[]) => Place,
): { readonly value: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const walk = (inner: unknown, path: readonly string[]): unknown => {
    const [root, , key] = path;
    if (root === "accounts" && path.length === 3 && key !== undefined && lateKeys.has(key)) return inner;
    if (Array.isArray(inner)) return inner.map((item, index) => walk(item, [...path, String(index)]));
    if (isObject(inner)) return walkMapping(inner, path);
    if (typeof inner !== "string") return inner;
    const resolved = resolveText(inner, environment);
    if (resolved.kind === "text") return resolved.text;
    problems.push(...missingVariables(resolved.variables, path.join("."), at(path)));
    return inner;
  };
  const walkMapping = (inner: Readonly<Record<string, unknown>>, path: readonly string[]) =>
    Object.fromEntries(Object.entries(inner).map(([key, child]) => [key, walk(child, [...path, key])]));
  return { value: walkMapping(value, []), problems };
}
