import { describe, expect, test } from "vitest";
import { collection } from "../../../../generator/providers/freeagent/runtime/index.js";
import { contactEntity, type ContactTypes } from "./entities.js";
import { fakeCrm } from "./fake-crm.js";

type Name = keyof typeof contactEntity.fields;

/** What a listing has of the field, where the cell has these members besides. */
async function read(name: Name, members: object, type = "text"): Promise<unknown> {
  const cells = { [contactEntity.fields[name].key]: { id: "field-1", type, ...members } };
  const row = { id: "r1", field_values: cells };
  const crm = fakeCrm(() => ({ data: { listEntityValues: { count: 1, entity_values: [row] } } }));
  const page = await collection<ContactTypes>(crm.client, contactEntity).list();
  return Reflect.get(page.records[0] ?? {}, name);
}

const [id1, id2] = ["0b0e0000-0000-4000-8000-000000000001", "0b0e0000-0000-4000-8000-000000000002"];
const people = [
  { id: "p1", name: "Nora" },
  { id: "p2", full_name: "Owen", name: undefined },
];
const [nora, owen] = [
  { id: "p1", name: "Nora" },
  { id: "p2", name: "Owen" },
];
const nameless = [
  { id: "p1", name: null },
  { id: "p2", name: null },
];

describe("what is shown stands for a value that is not there", () => {
  test.each<[Name, object, unknown]>([
    ["segment", { display_value: "SMB" }, "SMB"],
    ["segment", { value: null, display_value: "SMB" }, "SMB"],
    ["segment", { value: " ", display_value: "Added since" }, "Added since"],
    ["segment", { display_value: ["SMB"] }, "SMB"],
    ["segment", { metadata: { id: "c-smb" } }, "SMB"],
    ["segment", { display_value: "SMB", metadata: { id: "list-1", name: "Segments" } }, "SMB"],
    ["segment", { value: true, display_value: "SMB" }, "SMB"],
    ["segment", { display_value: "" }, null],
    ["languages", { display_value: ["German", "Added"] }, ["German", "Added"]],
    ["languages", { display_value: "German, French" }, ["German", "French"]],
    ["languages", { value: [], display_value: "None" }, []],
    ["emails", { display_value: "a@example.com; b@example.com" }, ["a@example.com", "b@example.com"]],
    ["score", { display_value: "12.50" }, 12.5],
    ["active", { display_value: "No" }, false],
    ["birthday", { value: null, display_value: "2020-10-06" }, "2020-10-06"],
    ["workEmail", { value: { address: 1 }, display_value: "a@example.com" }, "a@example.com"],
    ["account", { metadata: { id: "a1", name: "Quill" } }, { id: "a1", name: "Quill" }],
    ["account", { value: {}, metadata: [{ id: "a1" }], display_value: "Quill" }, { id: "a1", name: "Quill" }],
    ["account", { display_value: { id: "a1", name: "Quill" } }, { id: "a1", name: "Quill" }],
    ["account", { value: "", display_value: " " }, null],
    ["watchers", { metadata: people }, [nora, owen]],
    ["watchers", { value: null, display_value: null }, []],
  ])("%s of %j", async (name, members, want) => expect(await read(name, members)).toEqual(want));

  test.each<[Name, object]>([
    ["account", { display_value: "Quill" }],
    ["watchers", { display_value: ["Nora", "Owen"] }],
    ["score", { display_value: "a lot" }],
  ])("%s of %j does not say which", async (name, members) => {
    await expect(read(name, members)).rejects.toMatchObject({
      code: "decode",
      message: expect.stringContaining(`Contact.${name} of "r1"`),
    });
  });
});

describe("several values", () => {
  test.each<[Name, unknown, unknown]>([
    ["languages", "c-de,c-fr", ["German", "French"]],
    ["languages", `c-de, ${id1}`, ["German", id1]],
    ["languages", "German,French", ["German", "French"]],
    ["languages", "Old, but not known", ["Old, but not known"]],
    ["languages", '["c-de","c-fr"]', ["German", "French"]],
    ["languages", "{c-de,c-fr}", ["German", "French"]],
    ["languages", '{"c-de","Low, German"}', ["German", "Low, German"]],
    ["languages", '{"say \\"so\\"",c-de}', ['say "so"', "German"]],
    ["languages", '{"never closed', ['{"never closed']],
    ["languages", "{}", []],
    ["languages", "[]", []],
    ["languages", '{"id":"c-de"}', ["German"]],
    ["languages", [{ id: "c-de" }, { value: "c-fr" }, { label: "German" }], ["German", "French", "German"]],
    ["languages", ["c-de", null, ""], ["German"]],
    ["watchers", "p1,p2", nameless],
    [
      "watchers",
      `${id1}, ${id2}`,
      [
        { id: id1, name: null },
        { id: id2, name: null },
      ],
    ],
    ["watchers", "{p1,p2}", nameless],
    ["watchers", people, [nora, owen]],
    ["watchers", JSON.stringify(people), [nora, owen]],
    ["emails", "a@example.com, b@example.com;", ["a@example.com", "b@example.com"]],
    ["emails", '"Ellery, Nora" <a@example.com>, b@example.com', ['"Ellery, Nora" <a@example.com>', "b@example.com"]],
    ["emails", "{a@example.com,b@example.com}", ["a@example.com", "b@example.com"]],
    ["emails", '["a@example.com"]', ["a@example.com"]],
    ["emails", [{ email: "a@example.com", primary: true }, "b@example.com"], ["a@example.com", "b@example.com"]],
    ["segment", '{"id":"c-smb"}', "SMB"],
    ["segment", "Small, but growing", "Small, but growing"],
    ["segment", "{new}", "{new}"],
    ["segment", [], null],
  ])("%s: %j", async (name, value, want) => expect(await read(name, { value })).toEqual(want));

  test.each<[Name, unknown, string]>([
    ["segment", ["c-smb", "c-ent"], "contact.contact_field14: { multiple: true }"],
    ["segment", "c-smb,c-ent", "contact.contact_field14: { multiple: true }"],
    ["account", '["a1"]', "contact.logo_id: { multiple: true }"],
    ["workEmail", ["a@example.com"], "contact.work_email: { type: json }"],
    ["score", [1, 2], "contact.contact_field1: { type: json }"],
  ])("%s: %j, where one was expected", async (name, value, advice) => {
    await expect(read(name, { value })).rejects.toMatchObject({
      code: "decode",
      message: expect.stringMatching(/several values where one was expected/),
    });
    await expect(read(name, { value, display_value: "a" })).rejects.toThrow(advice);
  });
});

describe("names go with their ids", () => {
  const ids = { value: ["p1", "p2"] };
  test.each<[string, object, unknown]>([
    ["in any order", { ...ids, metadata: people.toReversed(), display_value: ["Owen", "Nora"] }, [nora, owen]],
    ["shown with their ids", { ...ids, display_value: people.toReversed() }, [nora, owen]],
    ["by position where no ids are told", { ...ids, display_value: ["Nora", "Owen"] }, [nora, owen]],
    ["in JSON", { ...ids, display_value: '["Nora","Owen"]' }, [nora, owen]],
    ["not where one is missing", { ...ids, display_value: ["Owen"] }, nameless],
    ["not in one text", { ...ids, display_value: "Ellery, Nora" }, nameless],
    ["not where only another's is told", { ...ids, metadata: { id: "p9", name: "Ada" } }, nameless],
    [
      "only of those that are told",
      { ...ids, metadata: [people[1]], display_value: ["Owen", "Nora"] },
      [{ id: "p1", name: null }, owen],
    ],
    ["the only one's", { value: ["p1"], display_value: "Nora" }, [nora]],
  ])("%s", async (_, members, want) => expect(await read("watchers", members)).toEqual(want));

  test("one: what is shown, else what its own metadata says", async () => {
    const metadata = { id: "a9", name: "Elsewhere" };
    expect(await read("account", { value: "a1", display_value: "Quill", metadata })).toEqual({
      id: "a1",
      name: "Quill",
    });
    expect(await read("account", { value: "a1", metadata })).toEqual({ id: "a1", name: null });
    expect(await read("account", { value: "a9", metadata })).toEqual({ id: "a9", name: "Elsewhere" });
  });
});

describe("a field that is not understood", () => {
  test.each<[object, unknown]>([
    [
      { value: "u-1", display_value: "Every Monday" },
      { value: "u-1", display_value: "Every Monday" },
    ],
    [
      { value: { a: 1 }, display_value: "One" },
      { value: { a: 1 }, display_value: "One" },
    ],
    [{ value: "same", display_value: "same" }, "same"],
    [{ value: [1], display_value: [1] }, [1]],
    [{ value: 5, display_value: "" }, 5],
    [{ display_value: "Every Monday" }, "Every Monday"],
    [{}, null],
  ])("%j", async (members, want) => expect(await read("place", members)).toEqual(want));

  test("what it reads is written as it came", async () => {
    const crm = fakeCrm(() => ({ data: { updateEntity: { entity_value: { id: "r1" } } } }));
    const { update } = collection<ContactTypes>(crm.client, contactEntity);
    for (const place of [await read("place", { value: "u-1", display_value: "Monday" }), { value: "u-1" }, "u-1"]) {
      await update("r1", { place });
    }
    const sent = crm.sent.map(({ variables }) => variables["field_values"]);
    expect(sent).toEqual(["u-1", { value: "u-1" }, "u-1"].map((value) => ({ contact_field20: value })));
  });
});

test("a text of any length is read", async () => {
  const long = "a".repeat(5_000_000);
  expect(await read("emails", { value: `${long},` })).toEqual([`${long},`]);
  expect(await read("languages", { value: `{"${long}` })).toEqual([`{"${long}`]);
});

test("a far number that is shown with its signs is the number", async () => {
  expect(await read("budget", { value: 13_500, display_value: "$13,500.00" }, "reference_join")).toBe(13_500);
  expect(await read("budget", { value: "a1", display_value: "13500.00" }, "reference_join")).toBe(13_500);
  expect(await read("place", { value: "a1", display_value: "Quill" }, "reference_join")).toBe("Quill");
});
