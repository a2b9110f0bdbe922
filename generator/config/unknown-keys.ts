import { problem, type Place, type Problem } from "../problem/problem.js";
import { isObject } from "../json/json-value.js";
import { suggest } from "#runtime/suggest.js";

/** One complaint for each key of the mapping that is not known, with the own key that was most likely meant. */
export function unknownKeyProblems(
  value: unknown,
  known: readonly string[],
  suggested: readonly string[],
  path: readonly string[],
  at: (path: readonly string[]) => Place,
): readonly Problem[] {
  if (!isObject(value)) return [];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const guess = suggest(key, suggested);
      const hint = guess === null ? `Known keys: ${suggested.join(", ")}.` : `Did you mean "${guess}"?`;
      const where = path.length === 0 ? "" : ` in ${path.join(".")}`;
      return problem("config.unknown-key", `Unknown key "${key}"${where}.`, at([...path, key]), { hint });
    });
}
