import { describe, expect, test } from "vitest";
import type { AccountModel, Entity, Field } from "../../../generator/model/model.js";
import { type Problem, ProblemError } from "../../../generator/problem/problem.js";
import { bundledSdl } from "../../../generator/providers/freeagent/graphql-documents.js";
import { interpret } from "../../../generator/providers/freeagent/interpret.js";
import type { InterpretSettings } from "../../../generator/providers/provider.js";
import { app, field, snapshotOf } from "./metadata-fixtures.js";
import { vendorExamples } from "./vendor-examples.js";

const settings: InterpretSettings = { lines: {}, update: "post", documents: [] };

/** The apps and fields that the vendor's page prints, and one choice list. */
function printed(): Parameters<typeof snapshotOf>[0] {
  const data = (name: string): Readonly<Record<string, unknown>> =>
    vendorExamples().find((example) => example.name === name)?.response?.data ?? {};
  const apps: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
    JSON.stringify(data("getEntities")["getEntities"]),
  );
  const fields = JSON.parse(JSON.stringify(data("getFields")["getFields"]));
  return apps.map((one) => ({ ...one, fields: one["name"] === "contact" ? fields : [] }));
}

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  throw new Error("It did not fail.");
}

function entityOf(model: AccountModel, key: string): Entity {
  const found = model.entities.find((entity) => entity.key === key);
  if (found === undefined) throw new Error(`There is no ${key}.`);
  return found;
}

function fieldOf(model: AccountModel, entity: string, key: string): Field {
  const found = entityOf(model, entity).fields.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no ${entity}.${key}.`);
  return found;
}

describe("the vendor's printed metadata", () => {
  const choices = [
    { id: "d762cef2", name: "Ghosted (no interactions)", order: 1 },
    { id: "82c49dd8", name: "Project On Hold", order: 1 },
  ];
  const { model, problems } = interpret(
    snapshotOf(printed(), { "6b772527-1dee-4cdd-8ba7-f48f79199830": choices }),
    settings,
  );

  test("entities", () => {
    expect(
      model.entities.map(({ id, key, label, labelPlural, custom }) => [id, key, label, labelPlural, custom]),
    ).toEqual([
      ["ac12096d-027b-57f5-b389-93c1920222a3", "contact", "Contact", "Contacts", false],
      ["d72a990d-7bfa-55e7-9651-0b2b3889c311", "logo", "Account", "Accounts", false],
      ["f546b246-18c3-4494-b870-6f299f2253f5", "documentation", "Documentation", "Documentation", true],
    ]);
    expect(model.entities[0]).toMatchObject({ paths: null, hasRows: false, lines: [] });
    expect(model.entities[0]?.methods).toContain("upsertWithLines");
  });

  test.each([
    ["work_email", { label: "Work Email", type: { kind: "email" }, custom: false, creatable: true, updatable: true }],
    ["seq_id", { label: "ID", type: { kind: "id" }, custom: false, creatable: false, updatable: false }],
    ["contact_field57", { type: { kind: "url" }, custom: true, creatable: false, vendorType: "thumbnail" }],
    ["created_at", { type: { kind: "dateTime" }, creatable: false, filterable: true }],
    [
      "contact_field4",
      {
        type: { kind: "choice", list: "6b772527-1dee-4cdd-8ba7-f48f79199830", multiple: false, open: false },
        custom: true,
      },
    ],
    // The far field is not among those printed.
    [
      "contact_field68",
      {
        type: {
          kind: "mirror",
          of: { entity: "d72a990d-7bfa-55e7-9651-0b2b3889c311", field: "0b5e4659-166a-4e46-aae8-fc69e1fba366" },
          type: { kind: "unknown", vendorType: "reference_join" },
        },
        creatable: false,
        updatable: false,
      },
    ],
  ])("contact.%s", (key, want) => {
    expect(fieldOf(model, "contact", key)).toMatchObject(want);
  });

  test("lists, API and problems", () => {
    expect(model.lists).toEqual([
      { id: "6b772527-1dee-4cdd-8ba7-f48f79199830", choices: choices.map(({ id, name }) => ({ id, label: name })) },
    ]);
    expect(model.api).toMatchObject({
      kind: "graphql",
      url: "https://crm.example.com",
      bundled: true,
      userDocuments: [],
    });
    expect(model.api.kind === "graphql" && model.api.documents).toHaveLength(29);
    expect(problems).toMatchObject([
      {
        code: "freeagent.unresolved-mirror",
        severity: "warning",
        place: { entity: "contact", field: "contact_field68" },
      },
    ]);
  });
});

describe("mirrors", () => {
  const mirror = (id: string, of: string, entity: string): Readonly<Record<string, unknown>> =>
    field(id, id, "reference_join", { reference_field_id: of, reference_fa_entity_id: entity });
  const { model, problems } = interpret(
    snapshotOf([
      app("e1", "a"),
      {
        ...app("e2", "b"),
        fields: [
          mirror("shows_number", "far", "e3"),
          mirror("shows_mirror", "also_far", "e3"),
          mirror("itself", "itself", "e2"),
          mirror("round", "trip", "e3"),
          mirror("nowhere", "x", "e9"),
          field("no_target", "no_target", "reference_join"),
        ],
      },
      {
        ...app("e3", "c"),
        fields: [field("far", "far", "currency"), mirror("also_far", "far", "e3"), mirror("trip", "round", "e2")],
      },
    ]),
    settings,
  );

  test.each([
    ["shows_number", { kind: "money" }],
    ["shows_mirror", { kind: "money" }],
    ["itself", { kind: "unknown" }],
    ["round", { kind: "unknown" }],
    ["nowhere", { kind: "unknown" }],
  ])("%s has the far field's type", (key, want) => {
    expect(fieldOf(model, "b", key).type).toMatchObject({ kind: "mirror", type: want });
  });

  test("what shows nothing known is reported once a field", () => {
    expect(problems.map(({ code, place }) => [code, place?.kind === "account" && place.field])).toEqual([
      ["freeagent.unresolved-mirror", "itself"],
      ["freeagent.unresolved-mirror", "round"],
      ["freeagent.unresolved-mirror", "nowhere"],
      ["freeagent.unknown-type", "no_target"],
      ["freeagent.unresolved-mirror", "trip"],
    ]);
  });
});

describe("lines", () => {
  const parent = (members: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> =>
    field("p", "parent_entity_reference_id", "reference", members);
  const quote = app("e1", "quote");
  const lineOf = (...fields: readonly Readonly<Record<string, unknown>>[]) =>
    snapshotOf([quote, { ...app("e2", "quote_item"), fields }, app("e3", "order")]);

  test.each([
    ["the field names the parent", { reference_fa_entity_name: "quote" }, {}, ["quote_item"], []],
    ["the field has the parent's id", { reference_fa_entity_id: "e1" }, {}, ["quote_item"], []],
    ["the name tells", {}, {}, ["quote_item"], ["freeagent.guessed-line"]],
    ["the settings tell", {}, { quote_item: "quote" }, ["quote_item"], []],
    ["the settings beat the metadata", { reference_fa_entity_name: "quote" }, { quote_item: "order" }, [], []],
  ] as const)("%s", (_, members, lines, want, codes) => {
    const { model, problems } = interpret(lineOf(parent(members)), { ...settings, lines });
    expect(entityOf(model, "quote").lines).toEqual(want);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(fieldOf(model, "quote_item", "parent_entity_reference_id")).toMatchObject({
      creatable: true,
      updatable: true,
    });
  });

  test("no parent to be found is reported", () => {
    const { problems } = interpret(snapshotOf([{ ...app("e2", "item"), fields: [parent()] }]), settings);
    expect(problems).toMatchObject([
      { code: "freeagent.guessed-line", hint: expect.stringContaining("item: its_parent") },
    ]);
  });

  test("settings that name no app are an error with a suggestion", () => {
    const problems = problemsOf(() => interpret(lineOf(), { ...settings, lines: { quote_itm: "qoute" } }));
    expect(problems).toMatchObject([
      { code: "freeagent.unknown-line", severity: "error", hint: expect.stringContaining("quote_item") },
      { code: "freeagent.unknown-line", severity: "error", hint: expect.stringContaining("quote") },
    ]);
  });
});

describe("what is odd in an account", () => {
  test("deactivated fields are read, not written; a field called id is the record's own", () => {
    const fields = [field("f1", "x", "text", { active: false }), field("f2", "id", "text")];
    const { model } = interpret(snapshotOf([{ ...app("e1", "contact"), fields }]), settings);
    expect(entityOf(model, "contact").fields).toMatchObject([
      { key: "x", active: false, readable: true, creatable: false, updatable: false },
    ]);
  });

  test.each([
    ["contact", "contact_field14", true],
    ["contact", "contact_field", false],
    ["contact", "contact_field1x", false],
    ["contact", "deal_field1", false],
    ["custom_app_31", "custom_app_31_field2", true],
    ["contact", "segment", false],
  ])("%s.%s custom: %s", (entity, name, want) => {
    const { model } = interpret(snapshotOf([{ ...app("e1", entity), fields: [field("f1", name, "text")] }]), settings);
    expect(fieldOf(model, entity, name).custom).toBe(want);
  });

  test.each([
    ["contact", false],
    ["logo", false],
    ["deal", false],
    ["task", false],
    ["agent", false],
    ["ticket", true],
    ["custom_app_52", true],
    ["constructor", true],
  ])("app %s custom: %s", (name, want) => {
    expect(entityOf(interpret(snapshotOf([app("e1", name)]), settings).model, name).custom).toBe(want);
  });

  test("an unknown type is typed unknown and reported", () => {
    const fields = [field("f1", "place", "geo_point"), field("f2", "nothing", null)];
    const { model, problems } = interpret(snapshotOf([{ ...app("e1", "contact"), fields }]), settings);
    expect(fieldOf(model, "contact", "place")).toMatchObject({
      type: { kind: "unknown", vendorType: "geo_point" },
      filterable: false,
    });
    expect(problems).toMatchObject([
      { code: "freeagent.unknown-type", message: expect.stringMatching(/contact\.place.*geo_point/) },
      { code: "freeagent.unknown-type", message: expect.stringMatching(/contact\.nothing/) },
    ]);
  });

  test("a list that is not in the snapshot reads as any text", () => {
    const fields = [field("f1", "x", "reference", { catalog_type_id: "gone" })];
    const { model, problems } = interpret(snapshotOf([{ ...app("e1", "contact"), fields }]), settings);
    expect(model.lists).toEqual([{ id: "gone", choices: [] }]);
    expect(problems).toMatchObject([{ code: "freeagent.missing-list", severity: "warning" }]);
  });

  test("one id twice is an error, one system name twice a warning", () => {
    const twice = [app("e1", "contact"), app("e1", "deal")];
    expect(problemsOf(() => interpret(snapshotOf(twice), settings))).toMatchObject([{ code: "model.duplicate-id" }]);
    const fields = [field("f1", "x", "text"), field("f2", "x", "number")];
    const { model, problems } = interpret(snapshotOf([{ ...app("e1", "contact"), fields }]), settings);
    expect(entityOf(model, "contact").fields.map(({ id }) => id)).toEqual(["f1"]);
    expect(problems).toMatchObject([{ code: "freeagent.duplicate-name", severity: "warning" }]);
  });

  test.each([
    ["no JSON", "{", "snapshot.invalid", "is not JSON"],
    ["another version", '{ "formatVersion": 2 }', "snapshot.version", "2"],
    ["no entities", '{ "formatVersion": 1 }', "snapshot.invalid", "entities: expected a list, found nothing"],
    [
      "a field without an id",
      '{ "formatVersion": 1, "url": "u", "batch": 1, "seenAs": { "client": "token" }, "lists": {}, "entities": [{ "entity_id": "e", "name": "n", "fields": [{ "id": null, "name": "x" }] }] }',
      "snapshot.invalid",
      "entities[0].fields[0]: Expected text as its id, found null",
    ],
  ])("metadata.json with %s", (_, text, code, message) => {
    const snapshot = { account: "acme", files: new Map([["metadata.json", text]]) };
    expect(problemsOf(() => interpret(snapshot, settings))).toContainEqual(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});

describe("a live schema", () => {
  test("replaces the bundled one; operations that it does not take are left out and reported", () => {
    const sdl = bundledSdl().replace("getLead(id: String!): Contact", "getLead2(id: String!): Contact");
    const { model, problems } = interpret(snapshotOf([app("e1", "contact")], {}, { "schema.graphql": sdl }), settings);
    expect(model.api).toMatchObject({ kind: "graphql", bundled: false, schema: sdl });
    expect(model.api.kind === "graphql" && model.api.documents.map(({ file }) => file)).not.toContain(
      "schemas/freeagent/operations/getLead.graphql",
    );
    expect(problems).toMatchObject([{ code: "freeagent.live-schema", severity: "warning" }]);
  });

  test("that is no schema is an error", () => {
    const snapshot = snapshotOf([app("e1", "contact")], {}, { "schema.graphql": "type {" });
    expect(problemsOf(() => interpret(snapshot, settings))).toMatchObject([{ code: "snapshot.invalid" }]);
  });
});
