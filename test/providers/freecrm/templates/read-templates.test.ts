import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTemplates } from "../../../../generator/providers/freecrm/templates/read-templates.js";
import type { TemplateField } from "../../../../generator/providers/freecrm/templates/template-models.js";

function contactFields(answer: unknown): readonly TemplateField[] {
  return readTemplates(answer, "acme").models.find(({ model }) => model === "contact")?.standard?.fields ?? [];
}

function oneField(definition: unknown): Partial<TemplateField> | undefined {
  return contactFields({ contact: [definition] })[0];
}

const fields = [
  { name: "first_name", label: "Vorname", type: "text", required: true, max_length: 80 },
  { name: "status", label: "状態", type: "select", options: ["New", "Old"] },
];
const set = { default: "t1", templates: { t1: { id: "t1", name: "Standard", fields } }, total: 1 };

describe("both known shapes, in and out of the envelope, give the same fields", () => {
  test.each([
    { name: "the article's", given: { contact: fields } },
    {
      name: "the article's, enveloped",
      given: { response: { success: true, version: "1", contact: fields }, process_time: 0.1 },
    },
    { name: "the article's, under result", given: { response: { success: true, result: { contact: fields } } } },
    { name: "the article's, flat envelope", given: { success: true, process_time: 0.1, results: { contact: fields } } },
    { name: "the observed", given: { contact: set, custom: {} } },
    {
      name: "the observed, enveloped",
      given: { response: { success: true, contact: set, custom: {} }, process_time: 1 },
    },
    { name: "templates as a list", given: { contact: { ...set, templates: [{ id: "t1", fields }] } } },
    { name: "fields by name", given: { contact: { default: "t1", templates: { t1: { fields: byName() } } } } },
    {
      name: "in sections",
      given: {
        contact: {
          default: "t1",
          templates: {
            t1: {
              sections: [
                { label: "Main", fields: [fields[0]] },
                { title: "More", rows: [[fields[1]]] },
              ],
            },
          },
        },
      },
    },
    { name: "in named groups", given: { contact: [{ name: "main", label: "Main", type: "group", fields }] } },
    {
      name: "in an unfamiliar layout",
      given: { contact: { default: "t1", templates: { t1: { form: { left: [fields[0]], right: [fields[1]] } } } } },
    },
  ])("$name", ({ given }) => {
    const found = contactFields(given);
    expect(
      found.map(({ key, label, required, limits, options }) => ({ key, label, required, limits, options })),
    ).toEqual([
      { key: "first_name", label: "Vorname", required: true, limits: { maxLength: 80 }, options: [] },
      {
        key: "status",
        label: "状態",
        required: null,
        limits: {},
        options: [
          { id: "New", label: "New" },
          { id: "Old", label: "Old" },
        ],
      },
    ]);
  });

  function byName(): unknown {
    return Object.fromEntries(fields.map(({ name, ...rest }) => [name, rest]));
  }
});

describe("spellings", () => {
  test.each([
    { given: { key: "a", title: "A", field_type: "text" }, want: { key: "a", label: "A", types: ["text"] } },
    { given: { field_name: "a", title: "A", data_type: "text" }, want: { key: "a", label: "A", types: ["text"] } },
    { given: { name: "a", label: "A", widget: "textarea" }, want: { types: ["textarea"] } },
    { given: { name: "a", type: { name: "select" } }, want: { types: ["select"], label: null } },
    {
      given: { name: "a", type: "text", constraints: { required: true, maxLength: 5 } },
      want: { required: true, limits: { maxLength: 5 } },
    },
    {
      given: { name: "a", type: "text", constraints: ["required", { type: "max_length", value: 5 }] },
      want: { required: true, limits: { maxLength: 5 } },
    },
    { given: { name: "a", type: "text", max: 9 }, want: { limits: { maxLength: 9 } } },
    { given: { name: "a", type: "number", min: 0, max: "100" }, want: { limits: { minimum: 0, maximum: 100 } } },
    { given: { name: "a", type: "number", constraints: { minimum: -1 } }, want: { limits: { minimum: -1 } } },
    { given: { name: "a", type: "text", required: 1 }, want: { required: true } },
    { given: { name: "a", type: "text", mandatory: "no" }, want: { required: false } },
    { given: { name: "a", type: "text", required: false, constraints: { required: true } }, want: { required: false } },
    { given: { name: "a", type: "text", readonly: true }, want: { readOnly: true } },
    { given: { name: "a", type: "text", editable: false }, want: { readOnly: true } },
    { given: { name: "a", type: "text", active: false }, want: { active: false } },
    { given: { name: "a", type: "text", default: 5, unique: true }, want: { defaultValue: "5", unique: true } },
    {
      given: { name: "a", type: "relation", target: "company", multiple: true },
      want: { target: "company", multiple: true },
    },
    { given: { id: 7, name: "a", type: "text" }, want: { id: "7" } },
    {
      given: { name: "a", type: "address", fields: [{ name: "city", type: "text" }] },
      want: { key: "a", types: ["address"] },
    },
    {
      given: {
        name: "a",
        type: "select",
        options: [
          { id: 1, label: "One" },
          { value: "2", name: "Two" },
          { key: "3", title: "Three" },
        ],
      },
      want: {
        options: [
          { id: "1", label: "One" },
          { id: "2", label: "Two" },
          { id: "3", label: "Three" },
        ],
      },
    },
    {
      given: { name: "a", type: "select", choices: { x: "X", y: { label: "Y" } } },
      want: {
        options: [
          { id: "x", label: "X" },
          { id: "y", label: "Y" },
        ],
      },
    },
    {
      given: { name: "a", type: "select", values: [1, 2] },
      want: {
        options: [
          { id: "1", label: "1" },
          { id: "2", label: "2" },
        ],
      },
    },
    {
      given: { name: "a", type: "select", constraints: { options: ["x"] } },
      want: { options: [{ id: "x", label: "x" }] },
    },
    {
      given: { name: "a", type: "select", options: [{ label: "Group", options: ["x", "y"] }] },
      want: {
        options: [
          { id: "x", label: "x" },
          { id: "y", label: "y" },
        ],
      },
    },
    { given: { name: "__proto__", type: "text", label: "Proto" }, want: { key: "__proto__", label: "Proto" } },
  ])("$given", ({ given, want }) => {
    expect(oneField(given)).toMatchObject(want);
  });
});

describe("several templates of one model", () => {
  const template = (name: string) => ({ name, fields: [{ name: "x", label: name, type: "text" }] });

  test.each([
    {
      name: "default by id",
      given: { default: "b", templates: { a: template("A"), b: template("B") }, total: 2 },
      want: "b",
      codes: [],
    },
    {
      name: "default by name",
      given: { default: "B", templates: { a: template("A"), b: template("B") } },
      want: "b",
      codes: [],
    },
    {
      name: "default not there",
      given: { default: "z", templates: { b: template("B"), a: template("A") } },
      want: "a",
      codes: ["freecrm.default-template"],
    },
    { name: "no default, one template", given: { templates: { a: template("A") } }, want: "a", codes: [] },
    {
      name: "counts more than it holds",
      given: { default: "a", templates: { a: template("A") }, total: 3 },
      want: "a",
      codes: ["freecrm.templates-incomplete"],
    },
  ])("$name", ({ given, want, codes }) => {
    const { models, problems } = readTemplates({ deal: given }, "acme");
    expect(models[0]?.standard?.id).toBe(want);
    expect(models[0]?.further.map(({ id }) => id)).toEqual(
      Object.keys(given.templates)
        .filter((id) => id !== want)
        .toSorted(),
    );
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(codes.map((code) => `warning ${code}`));
  });
});

describe("what is not understood is told with its place", () => {
  test.each([
    { given: { contact: ["first_name"] }, want: ["contact[0] is not understood."] },
    { given: { contact: [{ label: "Signup", type: "text" }] }, want: ["contact[0] is not understood."] },
    {
      given: {
        contact: { default: "t", templates: { t: { sections: [{ fields: [{ name: "a", type: "text" }, 5] }] } } },
      },
      want: ["contact.templates.t.sections[0].fields[1] is not understood."],
    },
    {
      given: {
        contact: [
          { name: "a", type: "text" },
          { name: "a", type: "number" },
        ],
      },
      want: ['contact defines "a" twice.'],
    },
    {
      given: {
        contact: [
          {
            name: "a",
            type: "select",
            options: [
              { id: 1, label: "X" },
              { id: 1, label: "Y" },
            ],
          },
        ],
      },
      want: ['contact: "a" has the option "1" twice, as "X" (1) and as "Y" (1).'],
    },
    { given: { custom: { ship: [5] } }, want: ["custom.ship[0] is not understood."] },
  ])("$want", ({ given, want }) => {
    expect(readTemplates(given, "acme").problems.map(({ message }) => message)).toEqual(want);
  });
});

test("a nameless person or a list of rights is no field", () => {
  const template = { id: "t", created_by: { id: "u", name: "Ann" }, rights: [{ name: "read", label: "Read" }], fields };
  expect(contactFields({ contact: { default: "t", templates: { t: template } } }).map(({ key }) => key)).toEqual([
    "first_name",
    "status",
  ]);
});

test("the server's order changes nothing", () => {
  const shuffled = fc.shuffledSubarray(fields, { minLength: fields.length });
  fc.assert(
    fc.property(shuffled, fc.boolean(), (list, flip) => {
      const answer = flip ? { deal: list, contact: list } : { contact: list, deal: list };
      expect(readTemplates(answer, "acme")).toEqual(readTemplates({ contact: fields, deal: fields }, "acme"));
    }),
  );
});

test("any JSON at all is read without an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(Array.isArray(readTemplates({ contact: value, custom: value }, "acme").models)).toBe(true);
    }),
  );
});
