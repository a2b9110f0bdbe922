import { expect, test } from "vitest";
import { field, read, templates } from "./interpreted.js";

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
