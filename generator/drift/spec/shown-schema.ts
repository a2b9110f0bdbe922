import { elements, isObject, own } from "../../json/json-value.js";
import { combinations } from "./normal-schema.js";

const words = { allOf: "all of", oneOf: "one of", anyOf: "any of" } as const;

/**
 * The type that a schema tells, in a few words: `string (date)`, `array of Contact`, `object or null`. Says neither what
 * properties an object has nor which values are listed: those are compared by themselves.
 */
export function shownSchema(schema: unknown): string {
  const reference = own(schema, "$ref");
  const text = typeof reference === "string" ? lastStep(reference) : typeText(schema);
  return own(schema, "nullable") === true ? `${text} or null` : text;
}

function typeText(schema: unknown): string {
  for (const key of combinations) {
    const parts = elements(own(schema, key));
    if (parts.length > 0) return `${words[key]} (${parts.map(shownSchema).join(", ")})`;
  }
  if (own(schema, "const") !== undefined) return JSON.stringify(own(schema, "const"));
  const type = own(schema, "type");
  const names = Array.isArray(type) ? elements(type).map(String) : [typeof type === "string" ? type : "anything"];
  const format = own(schema, "format");
  const items = own(schema, "items");
  const values = own(schema, "additionalProperties");
  return [
    Array.isArray(own(schema, "enum")) ? "listed " : "",
    names.join(" or "),
    typeof format === "string" ? ` (${format})` : "",
    isObject(items) ? ` of ${shownSchema(items)}` : "",
    isObject(values) ? ` of ${shownSchema(values)}` : "",
  ].join("");
}

/** `#/components/schemas/Contact` -> `Contact`. */
export function lastStep(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
