import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { AccountModel, Entity, Field } from "../../../generator/model/account-model.js";
import { ProblemError } from "../../../generator/problem/problem.js";
import { interpret } from "../../../generator/providers/freecrm/interpret.js";
import type { Interpreted } from "../../../generator/providers/provider.js";
import { bundledSchema } from "../../../generator/snapshot/bundled-schema.js";

const openapi = readFileSync(bundledSchema("freecrm/openapi.yaml"), "utf8");
const templates: unknown = JSON.parse(readFileSync(new URL("fixtures/templates.json", import.meta.url), "utf8"));

function read(given: unknown = templates, text = openapi, update: "post" | "patch" = "post"): Interpreted {
  const metadata = {
    formatVersion: 1,
    provider: "freecrm",
    url: "https://api.example.com/api/1",
    seenAs: { user: "unknown" },
    templates: given,
  };
  const files = new Map([
    ["metadata.json", JSON.stringify(metadata)],
    ["openapi.yaml", text],
  ]);
  return interpret({ account: "acme", files }, { update });
}

function entity({ entities }: AccountModel, key: string): Entity {
  const found = entities.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key} among ${entities.map((one) => one.key).join(", ")}`);
  return found;
}

function field(model: AccountModel, path: string): Field {
  const [of = "", key] = path.split("/");
  const found = entity(model, of).fields.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

const { model, problems } = read();

test("entities, with their paths and methods", () => {
  const rows = model.entities.map((one) =>
    [one.key, one.label, one.labelPlural, one.paths?.item ?? "-", one.hasRows, one.custom, one.methods.join(" ")].join(
      " | ",
    ),
  );
  const all = "list iterate first count get create update delete";
  expect(rows).toEqual([
    "call | Call | Calls | /calls/{id}/ | true | false | list iterate first count get export",
    `case | Case | Cases | /cases/{id}/ | true | false | ${all} export`,
    `company | Company | Companies | /companies/{id}/ | true | false | ${all} findByName export`,
    `contact | Contact | Contacts | /contacts/{id}/ | true | false | ${all} export`,
    `deal | Deal | Deals | /deals/{id}/ | true | false | ${all} summary aggregate export`,
    `deal#deal-partner | Deal (パートナー) | Deals (パートナー) | /deals/{id}/ | true | true | ${all} summary aggregate export`,
    "document | Document | Documents | /documents/{id}/ | true | false | list iterate first count get export",
    "event | Event | Events | /events/{id}/ | true | false | list iterate first count get export",
    "product | Product | Products | - | false | false | list iterate first count export",
    `task | Task | Tasks | /tasks/{id}/ | true | false | ${all} complete export`,
  ]);
});

test.each([
  {
    path: "contact/id",
    want: { label: "ID", type: { kind: "id" }, creatable: false, updatable: false, filterable: true },
  },
  {
    path: "contact/first_name",
    want: {
      id: "contact.first_name",
      label: "Vorname",
      type: { kind: "text" },
      required: true,
      custom: false,
      limits: { maxLength: 80 },
    },
  },
  { path: "contact/name", want: { label: null, creatable: false, updatable: false } },
  { path: "company/name", want: { label: "Name", required: true, creatable: true, updatable: true } },
  { path: "contact/full_name", want: { creatable: false } },
  {
    path: "contact/created_at",
    want: { label: "Angelegt am", type: { kind: "dateTime" }, creatable: false, custom: false },
  },
  {
    path: "contact/created_by",
    want: { type: { kind: "reference", to: null, multiple: false }, creatable: false, label: null },
  },
  {
    path: "contact/company",
    want: { label: "Firma", type: { kind: "reference", to: "company", multiple: false }, creatable: true },
  },
  { path: "contact/supervisor", want: { custom: true, type: { kind: "reference", to: "contact", multiple: false } } },
  {
    path: "contact/deals",
    want: {
      type: { kind: "reference", to: "deal", multiple: true },
      fullOnly: true,
      creatable: false,
      updatable: false,
      filterable: false,
    },
  },
  { path: "contact/notes", want: { type: { kind: "reference", to: null, multiple: true }, fullOnly: true } },
  { path: "contact/tags", want: { label: "Schlagwörter", type: { kind: "list" }, creatable: true } },
  {
    path: "contact/flags",
    want: {
      type: { kind: "structure", read: { schema: "Contact", property: "flags" }, write: null },
      creatable: false,
      filterable: false,
    },
  },
  {
    path: "contact/channels",
    want: {
      type: {
        kind: "structure",
        read: { schema: "Contact", property: "channels" },
        write: { schema: "ContactInput", property: "channels" },
      },
    },
  },
  {
    path: "contact/phone",
    want: {
      label: "Telefon",
      readable: true,
      type: {
        kind: "structure",
        read: { schema: "Contact", property: "channels" },
        write: { schema: "ContactInput", property: "phone" },
      },
    },
  },
  {
    path: "contact/social_channels",
    want: {
      custom: true,
      type: {
        kind: "structure",
        read: { schema: "Contact", property: "channels" },
        write: { schema: "Contact", property: "channels" },
      },
    },
  },
  {
    path: "contact/address",
    want: {
      custom: true,
      type: {
        kind: "structure",
        read: { schema: "Contact", property: "addresses" },
        write: { schema: "Contact", property: "addresses" },
      },
    },
  },
  { path: "contact/do_not_call", want: { label: "Nicht anrufen", type: { kind: "boolean" } } },
  {
    path: "contact/status",
    want: {
      custom: true,
      type: { kind: "choice", list: "contact.status", multiple: false, open: false },
      vendorType: "select",
    },
  },
  { path: "contact/birthday", want: { custom: true, type: { kind: "json" }, vendorType: "date-parts" } },
  { path: "contact/signup", want: { type: { kind: "unknown", vendorType: "none" }, filterable: false } },
  { path: "contact/timezone", want: { label: "Zeitzone", type: { kind: "text" } } },
  { path: "contact/image", want: { label: "Bild", type: { kind: "text" } } },
  { path: "contact/rating", want: { label: null, type: { kind: "number" }, vendorType: "integer" } },
  { path: "company/url", want: { label: "Website", type: { kind: "url" } } },
  { path: "deal/amount", want: { label: "金額", type: { kind: "number" } } },
  { path: "deal/close_date", want: { label: "完了予定日", type: { kind: "date" }, fullOnly: false } },
  { path: "deal/assigned_to", want: { type: { kind: "reference", to: null, multiple: true }, creatable: true } },
  {
    path: "deal/contacts",
    want: { type: { kind: "reference", to: "contact", multiple: true }, creatable: true, fullOnly: false },
  },
  {
    path: "deal/deal_products",
    want: {
      creatable: false,
      type: { kind: "structure", read: { schema: "Deal", property: "deal_products" }, write: null },
    },
  },
  { path: "deal/summary", want: { creatable: false, fullOnly: true } },
  { path: "deal/probability", want: { limits: { minimum: 0, maximum: 100 }, label: "確度（％）" } },
  {
    path: "deal/stage",
    want: { id: "deal.stage", type: { kind: "choice", list: "deal.stage", multiple: false, open: false } },
  },
  {
    path: "deal#deal-partner/stage",
    want: {
      id: "deal.deal-partner.stage",
      type: { kind: "choice", list: "deal#deal-partner.stage", multiple: false, open: false },
    },
  },
  { path: "deal#deal-partner/amount", want: { id: "deal.deal-partner.amount", label: null, custom: false } },
  {
    path: "task/completion",
    want: { label: "Completion", type: { kind: "number" }, limits: { minimum: 0, maximum: 100 }, readable: true },
  },
  { path: "task/due_date", want: { type: { kind: "date" } } },
  { path: "event/participants", want: { type: { kind: "reference", to: null, multiple: true }, creatable: true } },
])("$path", ({ path, want }) => {
  expect(field(model, path)).toMatchObject(want);
});

test("what only the input schema has can be written and not read", () => {
  const bare = read({ contact: [{ name: "x", type: "text" }] }).model;
  expect(field(bare, "contact/email")).toMatchObject({
    readable: false,
    creatable: true,
    updatable: true,
    filterable: false,
  });
});

test("choice lists keep the options' order, ids and labels", () => {
  const lists = new Map(model.lists.map(({ id, choices }) => [id, choices]));
  expect(lists.get("contact.status")).toEqual([
    { id: "New", label: "New" },
    { id: "Active", label: "Active" },
  ]);
  expect(lists.get("company.priority")).toEqual([
    { id: "priority-0", label: "Normal" },
    { id: "priority-1", label: "High" },
  ]);
  expect(lists.get("deal#deal-partner.stage")).toEqual([{ id: "Signed", label: "Signed" }]);
});

test("what is unknown is told", () => {
  const told = problems.map(({ code, message }) => `${code}: ${message}`);
  expect(told).toContain(
    'freecrm.unknown-type: contact.signup ("Anmeldung") has the unknown type "none"; it is typed unknown.',
  );
  expect(told).toContain(
    'freecrm.choice-without-options: contact.timezone ("Zeitzone") is a choice without options; it is typed as text.',
  );
  expect(told).toContain(
    'freecrm.model-without-path: "vessel" has 1 fields in the templates, and no path in the OpenAPI document.',
  );
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
});

test("ids: the vendor's own where it is unique by its nature, else model and number", () => {
  const uuid = "4b1c8a52-9d1f-4c57-8f0e-2f6f3c9d1a10";
  const made = read({
    contact: [
      { id: uuid, name: "a", type: "text" },
      { id: 3, name: "b", type: "text" },
    ],
    deal: [{ id: 3, name: "b", type: "text" }],
  }).model;
  expect([field(made, "contact/a").id, field(made, "contact/b").id, field(made, "deal/b").id]).toEqual([
    uuid,
    "contact.3",
    "deal.3",
  ]);
});

test("all ids are different, and the order of the templates means nothing", () => {
  const ids = model.entities.flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const reversed = JSON.parse(JSON.stringify(templates), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  );
  expect(read(reversed).model).toEqual(model);
});

describe("the template and the document, merged", () => {
  test.each([
    { given: { name: "amount", type: "currency" }, want: { type: { kind: "money" }, label: null } },
    { given: { name: "amount", type: "text" }, want: { type: { kind: "number" } } },
    { given: { name: "close_date", type: "datetime" }, want: { type: { kind: "date" } } },
    { given: { name: "closed", type: "select", options: ["a"] }, want: { type: { kind: "boolean" } } },
    {
      given: { name: "description", type: "select", options: ["a"] },
      want: { type: { kind: "choice", list: "deal.description", multiple: false, open: false } },
    },
    { given: { name: "description", type: "hologram" }, want: { type: { kind: "text" }, vendorType: "hologram" } },
    {
      given: { name: "title", type: "text", required: false, max_length: 12 },
      want: { required: false, limits: { maxLength: 12 } },
    },
    { given: { name: "title", type: "text" }, want: { required: true, limits: { maxLength: 350 } } },
    { given: { name: "id", type: "text", required: true }, want: { creatable: false, required: false } },
    {
      given: { name: "x", type: "multiselect", options: ["a"] },
      want: { custom: true, type: { kind: "choice", list: "deal.x", multiple: true, open: false } },
    },
    { given: { name: "x", type: "contacts" }, want: { type: { kind: "reference", to: "contact", multiple: true } } },
    {
      given: { name: "company_id", type: "relation" },
      want: { type: { kind: "reference", to: "company", multiple: false } },
    },
    {
      given: { name: "x", type: "relation", target: "spaceship" },
      want: { type: { kind: "reference", to: null, multiple: false } },
    },
    { given: { name: "x", type: "text", read_only: true }, want: { creatable: false, updatable: false } },
    { given: { name: "x", type: "text", active: false }, want: { active: false } },
    {
      given: { name: "x", type: "checkbox", default: "true" },
      want: { type: { kind: "boolean" }, defaultValue: "true" },
    },
  ])("$given", ({ given, want }) => {
    expect(field(read({ deal: [given] }).model, `deal/${given.name}`)).toMatchObject(want);
  });
});

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
