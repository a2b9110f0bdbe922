import fc from "fast-check";
import { expect, test } from "vitest";
import { readChoice, writeChoice } from "../../templates/runtime/choice-codec.js";
import { isChoice } from "../../templates/runtime/choices.js";
import { readDate, writeDate } from "../../templates/runtime/date-codec.js";
import type { FieldData } from "../../templates/runtime/entity-data.js";
import { readReference, writeReference } from "../../templates/runtime/reference-codec.js";
import { contactEntity } from "./demo-entity.js";

const none: FieldData = { key: "none", label: "None", kind: "text" };
const { segment = none, languages = none } = contactEntity.fields;

test.each([
  [segment, "c1", "SMB", "SMB"],
  [segment, "c1", "Small business", "SMB"],
  [segment, "c4", null, "__proto__"],
  [segment, "c5", null, "Partner"],
  [segment, "c9", "Added later", "Added later"],
  [segment, "c9", null, "c9"],
  [segment, "constructor", null, "constructor"],
  [none, "x", "Shown", "Shown"],
])("read a choice of $key: %s, shown as %s", (field, id, shown, want) =>
  expect(readChoice(field, id, shown)).toBe(want),
);

test.each([
  [segment, "SMB", "c1"],
  [segment, "constructor", "c3"],
  [segment, "__proto__", "c4"],
  [segment, { id: "c5" }, "c5"],
  [segment, { id: "added" }, "added"],
  [languages, "German", "l1"],
  [languages, "Esperanto", "Esperanto"],
])("write a choice of $key: %j", (field, value, want) => expect(writeChoice(field, value, "at")).toBe(want));

test.each([
  ["Enterprize", "unknown-choice", 'at: the list has no "Enterprize". Did you mean "Enterprise"?'],
  ["toString", "unknown-choice", 'at: the list has no "toString".'],
  ["c1", "unknown-choice", "To give an id, write { id }."],
  ["Partner", "unknown-choice", 'at: "Partner" is the label of several choices. Give { id }: one of "c5", "c6".'],
  ["", "unknown-choice", 'the list has no "".'],
  [5, "request", "at takes a choice or { id }, not 5."],
  [{}, "request", "not an object"],
  [{ id: "" }, "request", "not an object"],
  [Object.create({ id: "c1" }), "request", "not an object"],
])("no choice: %j", (value, code, want) => {
  expect(() => writeChoice(segment, value, "at")).toThrow(want);
  expect(() => writeChoice(segment, value, "at")).toThrow(expect.objectContaining({ code, status: null }));
});

test("isChoice knows own labels only", () => {
  const choices = segment.choices ?? {};
  const given = ["SMB", "constructor", "__proto__", "toString", "smb", null, 5];
  expect(given.map((value) => isChoice(choices, value))).toEqual([true, true, true, false, false, false, false]);
});

test.each([
  ["a1", "a1"],
  [{ id: "a1" }, "a1"],
  [readReference("a1", "Acme"), "a1"],
])("write a reference: %j", (value, want) => expect(writeReference(value, "at")).toBe(want));

test.each(["", 5, null, [], ["a1"], {}, { id: 5 }])("no reference: %j", (value) => {
  expect(() => writeReference(value, "at")).toThrow("at takes an id, a reference or a record");
});

test.each([
  ["date", "2026-03-05", "2026-03-05"],
  ["date", "2026-03-05T23:30:00-05:00", "2026-03-05"],
  ["date", new Date("2026-03-05T23:59:59Z"), "2026-03-05"],
  ["dateTime", "2026-03-05", "2026-03-05T00:00:00.000Z"],
  ["dateTime", "2026-03-05T10:31:38Z", "2026-03-05T10:31:38.000Z"],
  ["dateTime", "2026-03-05 10:31:38", "2026-03-05T10:31:38.000Z"],
  ["dateTime", "2026-03-05T10:31:38.123456Z", "2026-03-05T10:31:38.123456Z"],
  ["dateTime", "2026-03-05T10:31:38.1+01:00", "2026-03-05T09:31:38.100Z"],
  ["dateTime", "2026-03-05T10:31+0530", "2026-03-05T05:01:00.000Z"],
  ["dateTime", "2026-03-05t10:31:00z", "2026-03-05T10:31:00.000Z"],
  ["dateTime", "2026-03-05 10:31:38+02", "2026-03-05T08:31:38.000Z"],
  ["dateTime", new Date(0), "1970-01-01T00:00:00.000Z"],
  ["dateTime", "2024-02-29", "2024-02-29T00:00:00.000Z"],
] as const)("write a %s: %s", (kind, value, want) => expect(writeDate(kind, value, "at")).toBe(want));

const noDates = [
  "",
  "yesterday",
  "2026-02-30",
  "2025-02-29",
  "2026-13-01",
  "05.03.2026",
  "2026-3-5",
  "2026-03-05T25:00Z",
  5,
  null,
];

test.each([...noDates, new Date(Number.NaN), new Date(8.64e15), "Fri Oct 30 2020 23:20:15 GMT+0000"])(
  "no date: %s",
  (value) => {
    expect(() => writeDate("date", value, "at")).toThrow("at takes a Date or text like 2026-03-05, not");
    expect(() => writeDate("dateTime", value, "at")).toThrow(expect.objectContaining({ code: "request" }));
  },
);

test("read a date", () => {
  expect(readDate("string", "as the wire has it")).toBe("as the wire has it");
  expect(readDate("Date", "2026-03-05")).toEqual(new Date("2026-03-05T00:00:00Z"));
  expect(readDate("Date", "2026-03-05 10:31:38")).toEqual(new Date("2026-03-05T10:31:38Z"));
  for (const value of ["soon", "2026-02-30"]) expect(readDate("Date", value)).toBeNull();
  for (const value of [5, "", "  "]) expect(readDate("string", value)).toBeNull();
});

test("a dateTime survives being written and read", () => {
  const instants = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      expect(readDate("Date", writeDate("dateTime", date, "at"))).toEqual(date);
    }),
  );
});
