import type { Place } from "./corpus-row.js";

export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: "string" };
export const integer: Schema = { type: "integer" };
export const number: Schema = { type: "number" };
export const flag: Schema = { type: "boolean" };
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (items: unknown, more: Schema = {}): Schema => ({ type: "array", items, ...more });
export const oneOf = (...members: readonly unknown[]): Schema => ({ oneOf: members });
export const anyOf = (...members: readonly unknown[]): Schema => ({ anyOf: members });
export const allOf = (...members: readonly unknown[]): Schema => ({ allOf: members });
export const json = (schema: unknown): Schema => ({ content: { "application/json": { schema } } });
export const ok = (schema: unknown): Schema => ({ 200: { description: "ok", ...json(schema) } });

/** `object({ a: text, "b!": text })`: what is marked is required. */
export function object(properties: Readonly<Record<string, unknown>>, more: Schema = {}): Schema {
  const required = Object.keys(properties).flatMap((name) => (name.endsWith("!") ? [name.slice(0, -1)] : []));
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name.endsWith("!") ? name.slice(0, -1) : name, schema]),
    ),
    ...(required.length > 0 && { required }),
    ...more,
  };
}

export const components: Readonly<Record<string, Schema>> = {
  Cat: object({ "kind!": text, lives: integer }),
  Dog: object({ "kind!": text, barks: flag }),
  Named: object({ "name!": text }),
  Size: { type: "string", enum: ["large", "small"] },
};

/** One operation on `/things/`, in a whole document. `more` is beside `paths` and `components`. */
export function documentWith(
  method: "get" | "post",
  operation: Schema,
  { schemas = components, version = "3.0", parts = {}, more = {}, item = {} }: DocumentParts = {},
): object {
  return {
    openapi: version === "3.0" ? "3.0.3" : "3.1.0",
    info: { title: "Things", version: "1" },
    ...more,
    paths: {
      "/things/": {
        ...item,
        [method]: { operationId: "doThing", responses: ok(object({ done: flag })), ...operation },
      },
    },
    components: { ...parts, schemas },
  };
}

export interface DocumentParts {
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly version?: "3.0" | "3.1";
  readonly parts?: Schema;
  readonly more?: Schema;
  readonly item?: Schema;
}

/** A document that has the schema at one place: a property of a body or of an answer, or a parameter. */
export function documentOf(place: Place, schema: unknown, parts: DocumentParts = {}): object {
  const holder = object({ x: schema, other: text });
  switch (place) {
    case "body":
      return documentWith("post", { requestBody: { required: true, ...json(holder) } }, parts);
    case "parameter":
      return documentWith("get", { parameters: [{ name: "q", in: "query", schema }] }, parts);
    case "answer":
      return documentWith("get", { responses: ok(holder) }, parts);
    default:
      return place satisfies never;
  }
}
