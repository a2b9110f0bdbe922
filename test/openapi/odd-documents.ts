type Json = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const integer = { type: "integer" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Json, more: Json = {}) => ({ type: "object", properties, ...more });

/** A document with one operation, `GET` or `POST /things/`, and components. */
export interface OddDocument {
  readonly name: string;
  readonly document: Json;
}

/** Schemas that generators of types stumble over; `components` are those that they refer to. */
const schemas: Readonly<Record<string, { readonly schema: Json; readonly components?: Json; readonly only?: "3.1" }>> =
  {
    "any JSON": {
      schema: ref("Json"),
      components: {
        Json: {
          anyOf: [
            text,
            { type: "number" },
            { type: "array", items: ref("Json") },
            { type: "object", additionalProperties: ref("Json") },
          ],
        },
      },
    },
    "a list of lists of itself": { schema: ref("Nest"), components: { Nest: { type: "array", items: ref("Nest") } } },
    "two lists of each other": {
      schema: ref("Left"),
      components: {
        Left: { oneOf: [text, { type: "array", items: ref("Right") }] },
        Right: { oneOf: [integer, { type: "array", items: ref("Left") }] },
      },
    },
    "a tree": {
      schema: ref("Tree"),
      components: { Tree: object({ name: text, children: { type: "array", items: ref("Tree") } }) },
    },
    "an alias of itself": { schema: ref("Again"), components: { Again: ref("Again") } },
    "two aliases of each other": { schema: ref("Here"), components: { Here: ref("There"), There: ref("Here") } },
    "all of itself and more": {
      schema: ref("More"),
      components: { More: { allOf: [ref("More"), object({ a: text })] } },
    },
    "one of itself": { schema: ref("One"), components: { One: { oneOf: [ref("One"), text] } } },
    "a chain of references": {
      schema: ref("A"),
      components: { A: ref("B"), B: ref("C"), C: object({ n: integer }, { required: ["n"] }) },
    },
    "a reference into a component": {
      schema: { $ref: "#/components/schemas/Deep/properties/inner" },
      components: { Deep: object({ inner: object({ n: integer }) }) },
    },
    "a reference into a list": {
      schema: { $ref: "#/components/schemas/Pair/oneOf/1" },
      components: { Pair: { oneOf: [text, integer] } },
    },
    "nullable as a whole": { schema: { ...object({ n: integer }), nullable: true } },
    "a nullable component": {
      schema: ref("Maybe"),
      components: { Maybe: { ...object({ n: integer }), nullable: true } },
    },
    "null among its types": { schema: { type: ["object", "null"], properties: { n: integer } }, only: "3.1" },
    "a list of types": { schema: { type: ["string", "integer", "boolean"] }, only: "3.1" },
    "a constant": { schema: { const: "person" }, only: "3.1" },
    "one of constants": { schema: { oneOf: [{ const: "low" }, { const: 2 }, { const: null }] }, only: "3.1" },
    "a mixed enumeration": { schema: { enum: ["auto", 1, true, null] } },
    "an empty enumeration": { schema: { type: "string", enum: [""] } },
    "an enumeration with quotes": {
      schema: { type: "string", enum: ["it's", 'say "so"', "back\\slash", "line\nbreak", "*/", "${x}", "`"] },
    },
    "a free object": { schema: { type: "object" } },
    "an object without a type": { schema: { properties: { n: integer } } },
    "an object with other keys": { schema: object({ n: integer }, { additionalProperties: text }) },
    "an object without other keys": { schema: object({ n: integer }, { additionalProperties: false }) },
    "nothing at all": { schema: {} },
    true: { schema: object({ any: true }), only: "3.1" },
    "members with odd names": {
      schema: object({
        "with-dash": text,
        "1st": text,
        "": text,
        "it's": text,
        constructor: text,
        toString: text,
        ...Object.fromEntries(["then", "catch"].map((name) => [name, text])),
        new: text,
        $ref: text,
      }),
    },
    "a member called $ref in an example": {
      schema: {
        ...object({ members: { type: "array", items: object({ $ref: text }) } }),
        example: { members: [{ $ref: "https://crm.example/1" }] },
      },
    },
    "a default with a reference": { schema: { ...object({ a: text }), default: { $ref: "./elsewhere.json" } } },
    "an extension with a reference": { schema: { ...object({ a: text }), "x-sample": { $ref: "./elsewhere.json" } } },
    "only read and only written": {
      schema: ref("Note"),
      components: {
        Note: object(
          { made: { ...text, readOnly: true }, secret: { ...text, writeOnly: true }, text, parent: ref("Note") },
          { required: ["made", "secret", "text"] },
        ),
      },
    },
    "only read, deep down": {
      schema: object({
        inner: { type: "array", items: object({ made: { ...text, readOnly: true } }, { required: ["made"] }) },
      }),
    },
    "a discriminator by names": {
      schema: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "#/components/schemas/Dog" } },
      },
      components: {
        Cat: object({ kind: text }, { required: ["kind"] }),
        Dog: object({ kind: text, bark: { type: "boolean" } }, { required: ["kind"] }),
      },
    },
    "a discriminator of one that is gone": {
      schema: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind", mapping: { cat: "Cat", bird: "Bird" } } },
      components: { Cat: object({ kind: text }, { required: ["kind"] }) },
    },
    "a tuple": { schema: { type: "array", prefixItems: [text, integer], items: false }, only: "3.1" },
    "a list without items": { schema: { type: "array" } },
    "a list of one of several": { schema: { type: "array", items: { oneOf: [text, { type: "array", items: text }] } } },
    "components that differ by case": {
      schema: object({ a: ref("thing"), b: ref("Thing"), c: ref("THING") }),
      components: { thing: text, Thing: integer, THING: object({ n: integer }) },
    },
    "components with odd names": {
      schema: object({ a: ref("a.b-c_d"), b: ref("1") }),
      components: { "a.b-c_d": text, "1": integer },
    },
    "a component like one of ours": {
      schema: ref("Note.write"),
      components: {
        "Note.write": object({ made: { ...text, readOnly: true } }),
        Note: object({ made: { ...text, readOnly: true } }),
      },
    },
    "a comment that ends": { schema: { ...text, description: "ends */ here", title: "*/ export const evil = 1; /*" } },
  };

const json = (schema: unknown) => ({ "application/json": { schema } });

/** Where a schema may stand. */
const places: Readonly<Record<string, (schema: Json) => Json>> = {
  "in an answer": (schema) => ({ get: { responses: { 200: { description: "ok", content: json(schema) } } } }),
  "in a body": (schema) => ({
    post: { requestBody: { required: true, content: json(schema) }, responses: { 204: { description: "ok" } } },
  }),
  "in a parameter": (schema) => ({
    get: {
      parameters: [{ name: "q", in: "query", schema }],
      responses: { default: { description: "ok", content: json(schema) } },
    },
  }),
  "in a part of a form": (schema) => ({
    post: {
      requestBody: { content: { "multipart/form-data": { schema: object({ part: schema }) } } },
      responses: { "2xx": { description: "ok", content: json(schema) } },
    },
  }),
};

/** Every schema at every place, in each version that has it. */
export const oddDocuments: readonly OddDocument[] = Object.entries(schemas).flatMap(
  ([what, { schema, components = {}, only }]) =>
    Object.entries(places).flatMap(([where, item]) =>
      (only === undefined ? ["3.0.3", "3.1.0"] : ["3.1.0"]).map((openapi) => ({
        name: `${what}, ${where}, ${openapi}`,
        document: {
          openapi,
          info: { title: "A CRM", version: "1" },
          paths: { "/things/": item(schema) },
          components: { schemas: components },
        },
      })),
    ),
);
