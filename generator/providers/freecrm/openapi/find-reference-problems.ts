import { problem, type Problem } from "../../../problem/problem.js";
import { atPointer } from "../../../json/at-pointer.js";
import { isObject, type JsonObject } from "../../../json/json-value.js";

/** Each `$ref` that leads out of the document, or nowhere; named by its own place, as a JSON pointer. */
export function findReferenceProblems(root: JsonObject, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  walk(root, "#", (pointer, ref) => {
    if (!ref.startsWith("#")) {
      problems.push(complaint(`${file}: ${pointer} refers to ${shown(ref)}, which is outside the document.`, file));
    } else if (atPointer(root, ref) === undefined) {
      problems.push(complaint(`${file}: ${pointer} refers to ${shown(ref)}, which the document does not have.`, file));
    }
  });
  return problems;
}

function walk(node: unknown, pointer: string, found: (pointer: string, ref: string) => void): void {
  if (Array.isArray(node)) {
    node.forEach((item: unknown, index) => walk(item, `${pointer}/${index}`, found));
  } else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (key === "$ref" && typeof value === "string") found(place, value);
      else walk(value, place, found);
    }
  }
}

function shown(ref: string): string {
  return JSON.stringify(ref.length > 200 ? `${ref.slice(0, 200)}…` : ref);
}

function complaint(message: string, file: string): Problem {
  return problem("freecrm.openapi-reference", message, { kind: "file", file });
}
