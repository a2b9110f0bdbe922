import { isObject, own } from "../../generator/json/json-value.js";
import { normalSpec } from "../../generator/drift/spec/normal-spec.js";

/** A document in the form that is compared; one that is in it has no version of OpenAPI. */
export function normalDocument(document: unknown): unknown {
  return own(document, "openapi") === undefined ? withoutEmpty(document) : normalSpec(document);
}

/** Edits may leave records behind that have nothing in them any more. */
function withoutEmpty(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutEmpty);
  if (!isObject(node)) return node;
  const emptied = (key: string, value: unknown) =>
    ["limits", "properties", "required"].includes(key) && isObject(value) && Object.keys(value).length === 0;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (emptied(key, value) ? [] : [[key, withoutEmpty(value)] as const])),
  );
}
