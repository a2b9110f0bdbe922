import type { Mark, Place } from "./corpus-row.js";
import type { DocumentEdit } from "./document-edit.js";
import { documentWith, integer, json, listOf, object, ok, text, type Schema } from "./corpus-documents.js";

const thing = object({ "n!": integer });
const response = (schema?: Schema): Schema => ({ description: "ok", ...(schema && json(schema)) });
const named = (media: string, schema: unknown): Schema => ({ [media]: { schema } });
const query = (name: string, schema: Schema, more: Schema = {}): Schema => ({ name, in: "query", schema, ...more });
const q = query("q", text);
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
  ["an optional header", [], [{ ...q, in: "header" }], "S", "B!"],
  ["a required header", [], [{ ...q, in: "header", required: true }], "B!", "B!"],
  ["a cookie that is required", [{ ...q, in: "cookie" }], [{ ...q, in: "cookie", required: true }], "B!", "S"],
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

export const operationEdits: readonly DocumentEdit[] = [...bodies, ...answers, ...parameters];

function edits<T>(place: Place, subject: string, documentOf: (given: T) => object) {
  return (lines: readonly (readonly [string, T, T, Mark, Mark])[]): readonly DocumentEdit[] =>
    lines.map(([what, before, after, there, back]) => ({
      subject,
      what,
      place,
      there,
      back,
      before: documentOf(before),
      after: documentOf(after),
    }));
}
