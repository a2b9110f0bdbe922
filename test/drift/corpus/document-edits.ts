import type { Mark, Place } from "./corpus-row.js";
import {
  components,
  documentWith,
  integer,
  json,
  listOf,
  object,
  ok,
  ref,
  text,
  type DocumentParts,
  type Schema,
} from "./corpus-documents.js";

/** An edit of an operation or of a whole document, and what is to be told of it and of the way back. */
export interface DocumentEdit {
  readonly subject: string;
  readonly what: string;
  readonly place: Place;
  readonly before: object;
  readonly after: object;
  readonly there: Mark;
  readonly back: Mark;
  readonly most?: number;
}

const thing = object({ "n!": integer });
const response = (schema?: Schema): Schema => ({ description: "ok", ...(schema && json(schema)) });
const named = (media: string, schema: unknown): Schema => ({ [media]: { schema } });
const query = (name: string, schema: Schema, more: Schema = {}): Schema => ({ name, in: "query", schema, ...more });
const q = query("q", text);
const schemes = {
  securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" }, sign: { type: "oauth2", flows: {} } },
};

const bodies = edits("body", "request body", (body: Schema | null) =>
  documentWith("post", body === null ? {} : { requestBody: body }),
)([
  ["required, or optional", { required: true, ...json(thing) }, json(thing), "S", "B!"],
  ["none, or an optional one", null, json(thing), "S", "B!"],
  ["none, or a required one", null, { required: true, ...json(thing) }, "B!", "B!"],
  [
    "one media type more",
    { required: true, ...json(thing) },
    { required: true, content: { ...named("application/json", thing), ...named("application/xml", text) } },
    "S",
    "B!",
  ],
  [
    "another media type, the same schema",
    { required: true, ...json(thing) },
    { required: true, content: named("application/vnd.api+json", thing) },
    "B",
    "B",
  ],
  [
    "a charset in the media type",
    { required: true, ...json(thing) },
    { required: true, content: named("application/json; charset=utf-8", thing) },
    "-",
    "-",
  ],
  [
    "media type in capitals, which the types take for bytes",
    { required: true, ...json(thing) },
    { required: true, content: named("Application/JSON", thing) },
    "B!",
    "B!",
  ],
  ["another type", { required: true, ...json(thing) }, { required: true, ...json(listOf(thing)) }, "B!", "B!"],
  ["wider as a whole", { required: true, ...json(thing) }, { required: true, ...json({}) }, "S", "B!"],
  [
    "a form's field is required, or not",
    { required: true, content: named("multipart/form-data", object({ "a!": text })) },
    { required: true, content: named("multipart/form-data", object({ a: text })) },
    "S",
    "B",
  ],
  [
    "a description",
    { required: true, ...json(thing) },
    { description: "It", required: true, ...json(thing) },
    "-",
    "-",
  ],
]);

const answers = edits("answer", "answers", (responses: Schema) => documentWith("get", { responses }))([
  ["404 is documented", ok(thing), { ...ok(thing), 404: response() }, "S", "D"],
  ["404 is documented, with a body", ok(thing), { ...ok(thing), 404: response(thing) }, "S", "D"],
  ["404 has another body", { ...ok(thing), 404: response(thing) }, { ...ok(thing), 404: response(text) }, "D", "D"],
  ["default is documented", ok(thing), { ...ok(thing), default: response() }, "S", "D"],
  ["200 becomes 204", ok(thing), { 204: response() }, "B!", "B!"],
  ["200 becomes 201", ok(thing), { 201: response(thing) }, "D", "D"],
  ["a 201 that is alike", ok(thing), { ...ok(thing), 201: response(thing) }, "D", "D"],
  ["a 201 that is another one", ok(thing), { ...ok(thing), 201: response(object({ "href!": text })) }, "B!", "D"],
  ["a 204, too", ok(thing), { ...ok(thing), 204: response() }, "B!", "D"],
  ["all successes are gone", ok(thing), { 400: response() }, "B!", "D"],
  ["a body, or none", ok(thing), { 200: response() }, "B!", "B!"],
  [
    "one media type more, alike",
    ok(thing),
    {
      200: {
        description: "ok",
        content: { ...named("application/json", thing), ...named("application/hal+json", thing) },
      },
    },
    "D",
    "D",
  ],
  [
    "one media type more, another one",
    ok(thing),
    { 200: { description: "ok", content: { ...named("application/json", thing), ...named("text/csv", text) } } },
    "B!",
    "D",
  ],
  [
    "a charset in the media type",
    ok(thing),
    { 200: { description: "ok", content: named("application/json;charset=UTF-8", thing) } },
    "-",
    "-",
  ],
  ["another type", ok(thing), ok(text), "B!", "B!"],
  ["wider as a whole", ok(thing), ok({}), "B!", "S"],
  [
    "text, or a file",
    { 200: { description: "ok", content: named("text/csv", text) } },
    { 200: { description: "ok", content: named("application/pdf", text) } },
    "B!",
    "B!",
  ],
  [
    "a file's schema",
    { 200: { description: "ok", content: named("application/pdf", text) } },
    { 200: { description: "ok", content: named("application/pdf", { type: "string", format: "binary" }) } },
    "-",
    "-",
  ],
  [
    "headers and links",
    ok(thing),
    { 200: { ...response(thing), headers: { "X-Left": { schema: integer } }, links: {} } },
    "-",
    "-",
  ],
]);

const parameters = edits("parameter", "parameters", (given: readonly Schema[]) =>
  documentWith("get", { parameters: given }),
)([
  ["an optional one", [], [q], "S", "B!"],
  ["a required one", [], [{ ...q, required: true }], "B!", "B!"],
  ["optional, or required", [q], [{ ...q, required: true }], "B!", "S"],
  ["another name", [q], [query("p", text)], "B!", "B!"],
  ["an optional header", [], [{ ...q, in: "header" }], "S", "D"],
  ["a required header", [], [{ ...q, in: "header", required: true }], "B", "D"],
  ["a cookie that is required", [{ ...q, in: "cookie" }], [{ ...q, in: "cookie", required: true }], "B", "S"],
  [
    "a header that the specification passes over",
    [],
    [{ ...q, name: "Accept", in: "header", required: true }],
    "-",
    "-",
  ],
  ["exploded, or not", [query("q", listOf(text))], [query("q", listOf(text), { explode: false })], "B", "B"],
  [
    "another style",
    [query("q", listOf(text), { explode: false })],
    [query("q", listOf(text), { explode: false, style: "pipeDelimited" })],
    "B",
    "B",
  ],
  [
    "style and explode as they are by default",
    [query("q", listOf(text))],
    [query("q", listOf(text), { style: "form", explode: true })],
    "-",
    "-",
  ],
  ["explode of a text", [q], [query("q", text, { explode: false })], "-", "-"],
  ["allowReserved", [q], [query("q", text, { allowReserved: true })], "-", "-"],
  ["deprecated", [q], [query("q", text, { deprecated: true })], "D", "S"],
  ["a default", [q], [query("q", { ...text, default: "a" })], "D", "D"],
  ["as JSON", [q], [{ name: "q", in: "query", content: { "application/json": { schema: text } } }], "B", "B"],
  ["order of parameters", [q, query("p", text)], [query("p", text), q], "-", "-"],
  ["a description", [q], [query("q", text, { description: "It", example: "a" })], "-", "-"],
]);

const pets = ok(object({ a: ref("Cat"), b: listOf(ref("Cat")) }));
const renamed = ok(object({ a: ref("Tom"), b: listOf(ref("Tom")) }));
const { Cat, ...others } = components;
const tree = (name: string): Schema => object({ "a!": text, below: listOf(ref(name)) });

const documents: readonly DocumentEdit[] = [
  parts(
    "parameter",
    "documents",
    "a parameter by reference",
    "-",
    "-",
    { parameters: [q] },
    { parameters: [{ $ref: "#/components/parameters/Q" }] },
    {},
    { parts: { parameters: { Q: q } } },
  ),
  parts(
    "parameter",
    "documents",
    "a parameter of the path",
    "-",
    "-",
    { parameters: [q] },
    {},
    {},
    { item: { parameters: [q] } },
  ),
  parts(
    "body",
    "documents",
    "a body by reference",
    "-",
    "-",
    { requestBody: json(thing) },
    { requestBody: { $ref: "#/components/requestBodies/B" } },
    {},
    { parts: { requestBodies: { B: json(thing) } } },
  ),
  parts(
    "answer",
    "documents",
    "an answer by reference",
    "-",
    "-",
    { responses: ok(thing) },
    { responses: { 200: { $ref: "#/components/responses/R" } } },
    {},
    { parts: { responses: { R: response(thing) } } },
  ),
  parts(
    "answer",
    "documents",
    "a component is renamed",
    "D",
    "D",
    { responses: pets },
    { responses: renamed },
    { schemas: { ...others, Cat } },
    { schemas: { ...others, Tom: Cat } },
    1,
  ),
  parts(
    "answer",
    "documents",
    "a component that names itself is renamed",
    "D",
    "D",
    { responses: ok(ref("Tree")) },
    { responses: ok(ref("Wood")) },
    { schemas: { Tree: tree("Tree") } },
    { schemas: { Wood: tree("Wood") } },
    1,
  ),
  ...componentRows(),
  parts(
    "answer",
    "documents",
    "a component that nothing uses",
    "S",
    "D",
    {},
    {},
    {},
    { schemas: { ...components, Spare: text } },
  ),
  parts(
    "answer",
    "documents",
    "summary, tags, servers",
    "-",
    "-",
    {},
    { summary: "It", tags: ["a"], description: "It" },
    {},
    { more: { servers: [{ url: "https://example.com" }], tags: [{ name: "a" }] } },
  ),
  parts("answer", "documents", "the operation is deprecated", "D", "S", {}, { deprecated: true }),
  parts("answer", "documents", "the operation has another id", "B!", "B!", {}, { operationId: "doOther" }),
  parts("answer", "documents", "the same id in other letters", "-", "-", {}, { operationId: "do_thing" }),
  parts(
    "answer",
    "security",
    "credentials are asked for",
    "D",
    "S",
    {},
    { security: [{ key: [] }] },
    { parts: schemes },
    { parts: schemes },
  ),
  parts(
    "answer",
    "security",
    "for the whole document",
    "D",
    "S",
    {},
    {},
    { parts: schemes },
    { parts: schemes, more: { security: [{ key: [] }] } },
  ),
  parts(
    "answer",
    "security",
    "one scope more",
    "D",
    "S",
    { security: [{ sign: ["a"] }] },
    { security: [{ sign: ["a", "b"] }] },
    { parts: schemes },
    { parts: schemes },
  ),
  parts(
    "answer",
    "security",
    "or another scheme",
    "S",
    "D",
    { security: [{ key: [] }] },
    { security: [{ key: [] }, { sign: [] }] },
    { parts: schemes },
    { parts: schemes },
  ),
];

export const documentEdits: readonly DocumentEdit[] = [...bodies, ...answers, ...parameters, ...documents];

/** What is in a component, where it is sent and where it is answered. */
function componentRows(): readonly DocumentEdit[] {
  const withDefault = { ...text, default: "a" };
  const tuna = object({ x: ref("Fish"), y: text });
  const lines: readonly (readonly [string, Schema, Schema, readonly [Mark, Mark], readonly [Mark, Mark]])[] = [
    ["a property more", object({ a: text }), object({ a: text, b: text }), ["S", "S"], ["B!", "B!"]],
    ["a required property more", object({ a: text }), object({ a: text, "b!": text }), ["B!", "S"], ["B!", "B!"]],
    [
      "a property may be null",
      object({ a: text }),
      object({ a: { ...text, nullable: true } }),
      ["S", "B!"],
      ["B!", "S"],
    ],
    [
      "a default, which the types have as given",
      object({ a: text }),
      object({ a: withDefault }),
      ["B!", "S"],
      ["D", "B!"],
    ],
    [
      "a value more",
      object({ a: { type: "string", enum: ["a"] } }),
      object({ a: { type: "string", enum: ["a", "b"] } }),
      ["S", "B!"],
      ["B!", "D"],
    ],
    [
      "in itself, a property more",
      object({ x: ref("Fish") }),
      object({ x: ref("Fish"), y: text }),
      ["S", "S"],
      ["B!", "B!"],
    ],
    [
      "a required one in itself",
      object({ x: ref("Fish"), y: text }),
      { ...object({ x: ref("Fish"), "y!": text }) },
      ["B!", "S"],
      ["S", "B!"],
    ],
    [
      "a component that it is made of is in place",
      { allOf: [ref("Cat"), object({ b: text })] },
      object({ "kind!": text, lives: integer, b: text }),
      ["-", "-"],
      ["-", "-"],
    ],
    ["it is another component, alike", ref("Tuna"), tuna, ["-", "-"], ["-", "-"]],
  ];
  return lines.flatMap(([what, was, is, there, back]) =>
    (["body", "answer"] as const).map((place, flow) => {
      const operation =
        place === "body" ? { requestBody: { required: true, ...json(ref("Fish")) } } : { responses: ok(ref("Fish")) };
      const [old, now] = [was, is].map((Fish) => ({ schemas: { ...components, Tuna: tuna, Fish } }));
      return parts(place, "components", what, there[flow] ?? "-", back[flow] ?? "-", operation, operation, old, now);
    }),
  );
}

function edits<T>(place: Place, subject: string, documentOf: (given: T) => object) {
  return (lines: readonly (readonly [string, T, T, Mark, Mark])[]): readonly DocumentEdit[] =>
    lines.map(([what, before, after, there, back]) => ({
      ...{ subject, what, place, there, back },
      before: documentOf(before),
      after: documentOf(after),
    }));
}

function parts(
  place: Place,
  subject: string,
  what: string,
  there: Mark,
  back: Mark,
  before: Schema,
  after: Schema,
  old: DocumentParts = {},
  now: DocumentParts = {},
  most?: number,
): DocumentEdit {
  const method = place === "body" ? "post" : "get";
  return {
    ...{ subject, what, place, there, back, ...(most !== undefined && { most }) },
    before: documentWith(method, before, old),
    after: documentWith(method, after, now),
  };
}
