import { elements, isNode, member } from "./json-node.js";
import { combinations } from "./normal-schema.js";

const words = { allOf: "all of", oneOf: "one of", anyOf: "any of" } as const;

/**
 * The type that a schema tells, in a few words: `string (date)`, `array of Contact`, `object or null`. Says neither what
 * properties an object has nor which values are listed: those are compared by themselves.
 */
export function shownSchema(schema: unknown): string {
  const reference = member(schema, "$ref");
  const text = typeof reference === "string" ? lastStep(reference) : typeText(schema);
  return member(schema, "nullable") === true ? `${text} or null` : text;
}

function typeText(schema: unknown): string {
  for (const key of combinations) {
    const parts = elements(member(schema, key));
    if (parts.length > 0) return `${words[key]} (${parts.map(shownSchema).join(", ")})`;
  }
  if (member(schema, "const") !== undefined) return JSON.stringify(member(schema, "const"));
  const type = member(schema, "type");
  const names = Array.isArray(type) ? elements(type).map(String) : [typeof type === "string" ? type : "anything"];
  const format = member(schema, "format");
  const items = member(schema, "items");
  const values = member(schema, "additionalProperties");
  return [
    Array.isArray(member(schema, "enum")) ? "listed " : "",
    names.join(" or "),
    typeof format === "string" ? ` (${format})` : "",
    isNode(items) ? ` of ${shownSchema(items)}` : "",
    isNode(values) ? ` of ${shownSchema(values)}` : "",
  ].join("");
}

/** `#/components/schemas/Contact` -> `Contact`. */
export function lastStep(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
