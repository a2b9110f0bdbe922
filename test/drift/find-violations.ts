import { isNode, member, members, elements } from "../../generator/drift/spec/json-node.js";

/**
 * What of a value is not as a small schema has it. Knows `type`, `required`, `properties` (and no others), `values` (of
 * any key), `items`, `unique`, `enum`, `pattern`, `minimum`, and `$ref` to a definition by name.
 */
export function findViolations(definitions: unknown, name: string, value: unknown): readonly string[] {
  return check(member(definitions, name), value, name);

  function check(schema: unknown, found: unknown, at: string): readonly string[] {
    const reference = member(schema, "$ref");
    if (typeof reference === "string") return check(member(definitions, reference), found, at);
    if (schema === undefined) return [`${at}: no schema`];
    const allowed = member(schema, "enum");
    if (Array.isArray(allowed)) return allowed.includes(found) ? [] : [`${at}: ${JSON.stringify(found)} is not listed`];
    const type = member(schema, "type");
    if (type !== undefined && type !== typeOf(found)) return [`${at}: ${typeOf(found)} is no ${String(type)}`];
    const pattern = member(schema, "pattern");
    const minimum = member(schema, "minimum");
    return [
      ...(typeof pattern === "string" && !new RegExp(pattern, "u").test(String(found))
        ? [`${at}: "${String(found)}"`]
        : []),
      ...(typeof minimum === "number" && Number(found) < minimum ? [`${at}: ${String(found)} is too small`] : []),
      ...(type === "object" ? checkMembers(schema, found, at) : []),
      ...(type === "array" ? checkElements(schema, found, at) : []),
    ];
  }

  function checkMembers(schema: unknown, found: unknown, at: string): readonly string[] {
    const required = elements(member(schema, "required")).filter((key) => member(found, String(key)) === undefined);
    const values = member(schema, "values");
    return [
      ...required.map((key) => `${at}.${String(key)}: missing`),
      ...members(found).flatMap(([key, inner]) => {
        const known = values ?? member(member(schema, "properties"), key);
        if (known === undefined) return [`${at}.${key}: unknown`];
        return isNode(known) && Object.keys(known).length === 0 ? [] : check(known, inner, `${at}.${key}`);
      }),
    ];
  }

  function checkElements(schema: unknown, found: unknown, at: string): readonly string[] {
    const texts = elements(found).map((one) => JSON.stringify(one));
    const repeated = member(schema, "unique") === true && new Set(texts).size < texts.length;
    return [
      ...(repeated ? [`${at}: repeats itself`] : []),
      ...elements(found).flatMap((one, index) => check(member(schema, "items"), one, `${at}[${index}]`)),
    ];
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}
