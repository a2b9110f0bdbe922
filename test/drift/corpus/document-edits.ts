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
import type { DocumentEdit } from "./document-edit.js";

const thing = object({ "n!": integer });
const response = (schema?: Schema): Schema => ({ description: "ok", ...(schema && json(schema)) });
const q: Schema = { name: "q", in: "query", schema: text };
const schemes = {
  securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" }, sign: { type: "oauth2", flows: {} } },
};
const pets = ok(object({ a: ref("Cat"), b: listOf(ref("Cat")) }));
const renamed = ok(object({ a: ref("Tom"), b: listOf(ref("Tom")) }));
const { Cat, ...others } = components;
const tree = (name: string): Schema => object({ "a!": text, below: listOf(ref(name)) });

/** How a document is put together, and what is in its components. */
export const documentEdits: readonly DocumentEdit[] = [
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
    ["a default", object({ a: text }), object({ a: withDefault }), ["D", "S"], ["D", "S"]],
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
      "a default beside a reference",
      object({ a: ref("Size") }),
      object({ a: { ...ref("Size"), default: "small" } }),
      ["D", "S"],
      ["D", "S"],
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
    subject,
    what,
    place,
    there,
    back,
    ...(most !== undefined && { most }),
    before: documentWith(method, before, old),
    after: documentWith(method, after, now),
  };
}
