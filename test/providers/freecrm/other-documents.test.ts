import { describe, expect, test } from "vitest";
import { ProblemError } from "../../../generator/problem/problem.js";
import { interpret } from "../../../generator/providers/freecrm/interpret/interpret.js";
import { entity, read, templates } from "./interpreted.js";

describe("another document", () => {
  const other = `
openapi: 3.1.0
info: {title: Other, version: "2"}
paths:
  /contacts:
    get:
      parameters: [{name: export, in: query, schema: {type: boolean}}]
      responses:
        "200": {content: {application/json: {schema: {type: object, properties: {results: {type: array, items: {$ref: "#/components/schemas/PersonRow"}}}}}}}
    post:
      requestBody: {$ref: "#/components/requestBodies/NewPerson"}
      responses: {"201": {description: made}}
  /contacts/{contact_id}:
    get:
      responses:
        2XX: {$ref: "#/components/responses/OnePerson"}
    patch:
      requestBody: {content: {"application/json": {schema: {$ref: "#/components/schemas/PersonIn"}}}}
  /contacts/{contact_id}/complete:
    post: {}
  /vessels/:
    get: {responses: {"200": {content: {application/json: {schema: {type: object, properties: {results: {type: array, items: {type: object, properties: {id: {type: string}, imo: {type: string}}}}}}}}}}}
components:
  requestBodies:
    NewPerson: {content: {"application/json": {schema: {$ref: "#/components/schemas/PersonIn"}}}}
  responses:
    OnePerson: {content: {"application/json": {schema: {type: object, properties: {response: {type: object, properties: {result: {$ref: "#/components/schemas/PersonFull"}}}}}}}}
  schemas:
    Ref: {type: object, properties: {id: {type: string}, title: {type: string}}}
    Way: {type: object, properties: {kind: {type: string}, text: {type: string}}}
    PersonRow:
      type: object
      properties:
        id: {type: string, readOnly: true}
        mood: {type: [string, "null"], enum: [good, bad]}
        company: {anyOf: [{$ref: "#/components/schemas/Ref"}, {type: "null"}]}
        made: {type: string, readOnly: true}
        ways: {type: array, items: {$ref: "#/components/schemas/Way"}}
        inline: {type: object, properties: {a: {type: string}}}
    PersonFull:
      allOf: [{$ref: "#/components/schemas/PersonRow"}, {type: object, properties: {tasks: {type: array, items: {$ref: "#/components/schemas/Ref"}}}}]
    PersonIn:
      type: object
      required: [mood]
      properties: {mood: {type: string, enum: [good, bad]}, ways: {type: array, items: {$ref: "#/components/schemas/Way"}}}
`;

  test("with other names, without slashes, and custom types with paths", () => {
    const found = read({ custom: { vessel: [{ name: "flag", label: "Flag", type: "text" }] } }, other, "patch");
    expect(
      found.model.entities.map(({ key, custom, paths, methods }) => [
        key,
        custom,
        paths?.collection,
        paths?.item,
        methods.join(" "),
      ]),
    ).toEqual([
      ["contact", false, "/contacts", "/contacts/{id}", "list iterate first count get create update complete export"],
      ["vessel", true, "/vessels/", null, "list iterate first count"],
    ]);
    expect(entity(found.model, "vessel").fields.map(({ key }) => key)).toEqual(["flag", "id", "imo"]);
    expect(
      entity(found.model, "contact").fields.map(({ key, type, required, fullOnly, creatable }) => [
        key,
        type,
        required,
        fullOnly,
        creatable,
      ]),
    ).toEqual([
      ["company", { kind: "reference", to: null, multiple: false }, false, false, true],
      ["id", { kind: "id" }, false, false, false],
      [
        "inline",
        {
          kind: "structure",
          read: { schema: "PersonFull", property: "inline" },
          write: { schema: "PersonFull", property: "inline" },
        },
        false,
        false,
        true,
      ],
      ["made", { kind: "text" }, false, false, false],
      ["mood", { kind: "choice", list: "contact.mood", multiple: false, open: false }, true, false, true],
      ["tasks", { kind: "reference", to: null, multiple: true }, false, true, false],
      [
        "ways",
        {
          kind: "structure",
          read: { schema: "PersonFull", property: "ways" },
          write: { schema: "PersonIn", property: "ways" },
        },
        false,
        false,
        true,
      ],
    ]);
  });

  test("of something else is refused", () => {
    expect(() => read(templates, "openapi: 3.0.0\npaths: {/pets: {get: {}}}\n")).toThrow(
      "The OpenAPI document of acme lists no records.",
    );
  });
});

test.each([
  { name: "no metadata", files: {}, want: "metadata.json of the snapshot of acme is missing." },
  { name: "no JSON", files: { "metadata.json": "{" }, want: "metadata.json of the snapshot of acme is not JSON." },
  {
    name: "another version",
    files: { "metadata.json": '{"formatVersion":2}' },
    want: "metadata.json of the snapshot of acme has format version 2, and 1 is known.",
  },
  {
    name: "another provider",
    files: { "metadata.json": '{"formatVersion":1,"provider":"x"}' },
    want: "metadata.json of the snapshot of acme is not of the provider freecrm.",
  },
  {
    name: "no templates",
    files: { "metadata.json": '{"formatVersion":1,"provider":"freecrm","url":"https://x"}' },
    want: "metadata.json of the snapshot of acme has no `url` or no `templates`.",
  },
  {
    name: "no document",
    files: { "metadata.json": '{"formatVersion":1,"provider":"freecrm","url":"https://x","templates":{}}' },
    want: "openapi.yaml of the snapshot of acme is missing.",
  },
])("a snapshot with $name is refused", ({ files, want }) => {
  const work = () => interpret({ account: "acme", files: new Map(Object.entries(files)) }, { update: "post" });
  expect(work).toThrow(ProblemError);
  expect(work).toThrow(want);
});
