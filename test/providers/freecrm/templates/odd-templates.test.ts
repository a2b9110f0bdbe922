import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTemplates } from "../../../../generator/providers/freecrm/templates/read-templates.js";

/** What a template is about, whatever form it comes in. */
interface Truth {
  readonly key: string;
  readonly label: string;
  readonly type: string;
  readonly options: readonly (readonly [value: string | number | boolean, label: string])[];
}

const key = fc.stringMatching(/^[a-z]{2,6}(_[a-z]{2,5}){1,2}$/);
const label = fc.stringMatching(/^[A-Z][a-zé]{1,7} [A-Z][a-z]{1,7}$/);
const options = fc.uniqueArray(
  fc.tuple(fc.oneof(fc.stringMatching(/^[a-z]{3,8}$/), fc.integer(), fc.boolean()), label),
  {
    selector: ([value]) => String(value),
    minLength: 1,
    maxLength: 4,
  },
);
const truth: fc.Arbitrary<readonly Truth[]> = fc.uniqueArray(
  fc
    .record({ key, label, type: fc.constantFrom("text", "number", "date", "select"), options })
    .map((one) => ({ ...one, options: one.type === "select" ? one.options : [] })),
  { selector: (one) => one.key, minLength: 1, maxLength: 6 },
);

/** The ways of an option; each has value and label. */
const optionForms: readonly ((value: unknown, label: string) => object)[] = [
  (value, text) => ({ value, label: text }),
  (value, text) => ({ id: value, name: text }),
  (value, text) => ({ key: value, value: text }),
  (value, text) => ({ code: value, text }),
  (value, text) => ({ id: value, label: { de: `${text} (de)`, en: text } }),
];
/** The ways of a definition in a list. */
const definitionForms: readonly ((one: Truth) => object)[] = [
  ({ key: name, label: text }) => ({ name, label: text }),
  ({ key: own, label: name }) => ({ key: own, name }),
  ({ key: slug, label: title }) => ({ slug, title }),
  ({ key: field_name, label: text }) => ({ field_name, label: { en: text, de: `${text} (de)` } }),
  ({ key: name, label: text }) => ({ name, label: [{ lang: "en", text }] }),
];
/** The ways of keeping definitions. */
const containerForms: readonly ((fields: readonly object[], byKey: Readonly<Record<string, object>>) => unknown)[] = [
  (fields) => fields,
  (fields) => ({ fields }),
  (fields) => ({ fields: fields.slice(0, 1), custom_fields: fields.slice(1) }),
  (fields) => ({ sections: [{ title: "A", fields: fields.slice(0, 2) }], groups: [{ rows: [fields.slice(2)] }] }),
  (fields) => ({ tabs: [{ label: "T", sections: [{ label: "S", columns: [{ cells: fields }] }] }] }),
  (fields) => ({ fields: JSON.stringify(fields) }),
  (_, byKey) => ({ fields: byKey }),
  (_, byKey) => ({ type: "object", properties: byKey }),
  (fields) => ({ layout: { main: { elements: fields } } }),
  (fields) => ({ whatever_it_is: { inner: fields } }),
];
const frames: readonly ((inside: unknown) => unknown)[] = [
  (contact) => ({ contact }),
  (contact) => ({ response: { success: true, contact } }),
  (inside) => ({ contact: { default: "t1", total: 1, templates: { t1: inside } } }),
  (inside) => ({ contact: { templates: [{ id: "t1", fields: inside }], default: "t1" } }),
];

const index = (list: readonly unknown[]) => fc.nat(list.length - 1);

test("whatever the form, each field is there with its label, its options and their values, or is named in a warning", () => {
  fc.assert(
    fc.property(
      truth,
      index(optionForms),
      index(definitionForms),
      index(containerForms),
      index(frames),
      (fields, option, definition, container, frame) => {
        const made = fields.map((one) => {
          const choices = one.options.map(([value, text]) => optionForms[option]?.(value, text));
          const rest = { type: one.type, ...(choices.length > 0 && { options: choices }) };
          return { one, rest, whole: { ...definitionForms[definition]?.(one), ...rest } };
        });
        const byKey = Object.fromEntries(made.map(({ one, rest }) => [one.key, { title: one.label, ...rest }]));
        const inside = containerForms[container]?.(
          made.map(({ whole }) => whole),
          byKey,
        );
        const { models, problems } = readTemplates(frames[frame]?.(inside), "a");
        const read = models.find(({ model }) => model === "contact")?.standard?.fields ?? [];
        const told = problems.map(({ message }) => message).join("\n");
        for (const one of fields) {
          const found = read.find((field) => field.key === one.key);
          if (found === undefined && told.includes(one.key)) continue;
          expect(found).toMatchObject({ label: one.label, types: [one.type] });
          const sent = found?.options.map((choice) => [choice.value ?? choice.id, choice.label]);
          expect(sent).toEqual(one.options.map(([value, text]) => [value, text]));
        }
        expect(read).toHaveLength(fields.length);
      },
    ),
    { numRuns: 1000 },
  );
});

function fieldsOf(inside: unknown) {
  const { models, problems } = readTemplates({ contact: inside }, "a");
  return { fields: models[0]?.standard?.fields ?? [], told: problems.map(({ message }) => message) };
}

describe("what could be meant in two ways", () => {
  test("is told: a key and a name that are both system names", () => {
    const { fields, told } = fieldsOf([{ key: "custom_1", name: "job_title", type: "text" }]);
    expect(fields).toMatchObject([{ key: "custom_1", label: "job_title" }]);
    expect(told).toEqual(['contact: "custom_1" is read and written as "custom_1", though "job_title" could be meant.']);
  });

  test("is told: an option with an id and another value", () => {
    const { told } = fieldsOf([{ name: "mood", type: "select", options: [{ id: 5, value: "new", label: "New" }] }]);
    expect(told).toEqual(['contact: "mood" has an option with both id 5 and value "new"; id is what is sent.']);
  });

  test.each([
    ["a number", 7],
    ["a text without a type", "job_title"],
    ["an empty object", {}],
  ])("is told with its place: %s among fields", (_, odd) => {
    const { told } = fieldsOf({ fields: [{ name: "mood", type: "text" }, odd] });
    expect(told).toEqual(["contact.fields[1] is not understood."]);
  });
});

test.each<readonly [what: string, options: unknown, want: readonly (readonly [unknown, string])[]]>([
  [
    "true and false",
    [
      { value: true, label: "Yes" },
      { value: false, label: "No" },
    ],
    [
      [true, "Yes"],
      [false, "No"],
    ],
  ],
  [
    "nothing and an empty text",
    [
      { value: null, label: "Any" },
      { value: "", label: "None" },
    ],
    [
      [null, "Any"],
      ["", "None"],
    ],
  ],
  [
    "plain values",
    ["a", 1, true],
    [
      ["a", "a"],
      [1, "1"],
      [true, "true"],
    ],
  ],
  [
    "a map",
    { new: "New", hold: "On Hold" },
    [
      ["new", "New"],
      ["hold", "On Hold"],
    ],
  ],
  ["groups", [{ label: "G", options: [{ id: 1, text: "One" }] }], [[1, "One"]]],
  ["deleted ones", [{ id: "old", label: "Old", deleted: true }], [["old", "Old"]]],
])("options that are %s go out as they are", (_, given, want) => {
  const { fields } = fieldsOf([{ name: "mood", type: "select", options: given }]);
  expect(fields[0]?.options.map(({ id, label: text, value }) => [value === undefined ? id : value, text])).toEqual(
    want,
  );
});
