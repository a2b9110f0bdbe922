import type { ProblemCode } from "../problem/codes.js";
import type { Problem } from "../problem/problem.js";

/** What tells that an answer held less than it says that there is. */
const incomplete: ReadonlySet<ProblemCode> = new Set(["freecrm.templates-incomplete", "freecrm.model-missing"]);

/**
 * An error where the newer side lacks a part of something by its own count: what is not there was most likely not
 * seen. Null otherwise, and where the older side lacked it, too.
 */
export function findMissingPart(before: readonly Problem[], after: readonly Problem[]): Problem | null {
  const known = new Set(before.map(({ message }) => message));
  const found = after.find(({ code, message }) => incomplete.has(code) && !known.has(message));
  return found === undefined ? null : { ...found, severity: "error" };
}
