import { expect, test } from "vitest";
import { refuseUnknown, selectedFields, writtenFields } from "../../templates/runtime/known-fields.js";
import { orderTerms } from "../../templates/runtime/order-by.js";
import { didYouMean, suggest } from "../../templates/runtime/suggest.js";
import { contactEntity } from "./demo-entity.js";

test("by default all active fields of a row are asked for", () => {
  const names = selectedFields(contactEntity, undefined).map((one) => one.name);
  expect(names).toContain("workEmail");
  for (const name of ["id", "old", "note"]) expect(names).not.toContain(name);
});

test("a hidden field is asked for when selected, an id never, nothing twice", () => {
  const selected = selectedFields(contactEntity, ["old", "id", "workEmail", "old"]);
  expect(selected.map((one) => one.field.key)).toEqual(["old", "work_email"]);
  expect(() => selectedFields(contactEntity, ["workMail"])).toThrow(
    'select: Contact has no field "workMail". Did you mean',
  );
});

test("what is written, field by field", () => {
  const input = { lastName: "Example", age: undefined, account: null, segment: "SMB" };
  expect(writtenFields(contactEntity, input, "create").map((one) => [one.field.key, one.value])).toEqual([
    ["last_name", "Example"],
    ["logo_id", null],
    ["contact_field14", "SMB"],
  ]);
});

test.each([
  ["create", { lastNam: "x" }, 'create: Contact has no field "lastNam". Did you mean "lastName"?'],
  ["create", { id: "7" }, "cannot be written"],
  ["update", { createdAt: "2026-01-01" }, 'update: Contact.createdAt ("Created") cannot be written.'],
  ["update", { code: "x" }, "cannot be written"],
  ["update", { old: "x" }, "cannot be written"],
  ["update", { lastName: null }, "is required"],
  ["create", JSON.parse('{"__proto__": 1}'), 'has no field "__proto__"'],
] as const)("%s %j is refused", (effect, input, want) => {
  expect(() => writtenFields(contactEntity, input, effect)).toThrow(want);
  expect(() => writtenFields(contactEntity, input, effect)).toThrow(
    expect.objectContaining({ code: "request", status: null }),
  );
});

test("undefined is not given, whatever its name", () => {
  expect(writtenFields(contactEntity, { id: undefined, nonsense: undefined }, "update")).toEqual([]);
  expect(writtenFields(contactEntity, { code: "x" }, "create")).toHaveLength(1);
});

test("a record's id is known even where the metadata has no such field", () => {
  const fields = { name: { key: "name", label: "Name", kind: "text" } } as const;
  expect(orderTerms({ ...contactEntity, fields }, { id: "asc" })).toMatchObject([{ field: { key: "id", kind: "id" } }]);
});

test("properties that nobody would look at", () => {
  refuseUnknown({ limit: 1, offset: undefined, other: undefined }, ["limit"], "list");
  expect(() => refuseUnknown({ limt: 1 }, ["limit", "offset"], "list")).toThrow(
    'list has no "limt". Did you mean "limit"?',
  );
});

test.each([
  [undefined, []],
  [{ workEmail: "asc" }, [["work_email", "asc"]]],
  [{ age: "desc", workEmail: undefined }, [["contact_field1", "desc"]]],
  [
    [{ age: "desc" }, { workEmail: "asc" }],
    [
      ["contact_field1", "desc"],
      ["work_email", "asc"],
    ],
  ],
])("orderBy %j", (orderBy, want) => {
  expect(orderTerms(contactEntity, orderBy).map((one) => [one.field.key, one.direction])).toEqual(want);
});

test("orderBy that makes no sense", () => {
  expect(() => orderTerms(contactEntity, { age: "up" })).toThrow('orderBy.age takes "asc" or "desc", not "up".');
  expect(() => orderTerms(contactEntity, { agee: "asc" })).toThrow('Did you mean "age"?');
});

test.each([
  ["wrokEmail", ["workEmail", "work"], "workEmail"],
  ["WORK EMAIL", ["workEmail"], "workEmail"],
  ["segmnt", ["segment", "sediment"], "segment"],
  ["x", ["segment"], null],
  ["", ["a", ""], null],
  ["straße", ["Strasse", "Straße"], "Straße"],
  ["会社の名", ["会社の名前", "年齢"], "会社の名前"],
  ["anything", [], null],
  ["a".repeat(10_000), ["b".repeat(10_000), "ab"], null],
])("suggest %j of %j: %j", (text, candidates, want) => expect(suggest(text, candidates)).toBe(want));

test("a suggestion is a sentence", () => {
  expect(didYouMean("limt", ["limit"])).toBe(' Did you mean "limit"?');
  expect(didYouMean("zzz", ["limit"])).toBe("");
});
