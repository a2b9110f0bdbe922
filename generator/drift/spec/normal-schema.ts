import { elements, isObject, own, members, type JsonObject } from "../../json/json-value.js";

/** The members of a schema that hold lists of schemas. */
export const combinations = ["allOf", "oneOf", "anyOf"] as const;
const facts = ["$ref", "type", "format", "nullable", "const"] as const;
const depthCap = 60;

/** A schema reduced to what is compared. `required` becomes a set: `{ name: true }`; values of an enumeration are sorted. */
export function normalSchema(schema: unknown, depth = 0): JsonObject {
  if (!isObject(schema) || depth > depthCap) return {};
  const inner = (value: unknown): JsonObject => normalSchema(value, depth + 1);
  const kept = facts.flatMap((key) => {
    const value = own(schema, key);
    return value === undefined || value === false ? [] : [[key, value] as const];
  });
  const parts = combinations.flatMap((key) => {
    const list = elements(own(schema, key));
    return list.length === 0 ? [] : [[key, list.map(inner)] as const];
  });
  const single = (["items", "additionalProperties"] as const).flatMap((key) =>
    isObject(own(schema, key)) ? [[key, inner(own(schema, key))] as const] : [],
  );
  const properties = members(own(schema, "properties")).map(([name, property]) => [name, inner(property)] as const);
  const required = requiredSet(own(schema, "required"));
  const listed = own(schema, "enum");
  return {
    ...impliedType(schema),
    ...Object.fromEntries([...kept, ...parts, ...single]),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(Object.keys(required).length > 0 && { required }),
    ...(Array.isArray(listed) && {
      enum: [...new Set(listed.map((value) => JSON.stringify(value)))].toSorted().map(parsed),
    }),
  };
}

/** Many documents leave the type out where the rest tells it. */
function impliedType(schema: JsonObject): JsonObject {
  if (isObject(own(schema, "properties"))) return { type: "object" };
  return isObject(own(schema, "items")) ? { type: "array" } : {};
}

function requiredSet(required: unknown): JsonObject {
  const names = Array.isArray(required)
    ? elements(required).filter((name) => typeof name === "string")
    : members(required).map(([name]) => name);
  return Object.fromEntries(names.map((name) => [name, true]));
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}
