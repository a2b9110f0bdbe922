import { expect, test } from "vitest";
import { entityFiles } from "../../generator/model/assign-names.js";
import { markOf } from "../../generator/model/identifiers.js";
import { entity } from "./account-fixture.js";

const marked = (name: string, key: string): string => `${name}-${markOf(`id:${key}`)}`;

test.each([
  ["a plain name", { a: "contacts", b: "deals" }, { a: "contacts", b: "deals" }],
  ["signs that every file system takes", { a: "$a_1" }, { a: "$a_1" }],
  ["two that differ by case only", { a: "deals", b: "Deals" }, { a: marked("deals", "a"), b: marked("Deals", "b") }],
  ["signs beyond ASCII", { a: "größen" }, { a: marked("gren", "a") }],
  ["nothing but them", { a: "営業" }, { a: marked("app", "a") }],
  ["two that differ by them only", { a: "gren", b: "größen" }, { a: marked("gren", "a"), b: marked("gren", "b") }],
  [
    "devices",
    { a: "con", b: "COM1", c: "lpt9", d: "NUL" },
    { a: marked("con", "a"), b: marked("COM1", "b"), c: marked("lpt9", "c"), d: marked("NUL", "d") },
  ],
  ["names with a device in them", { a: "icon", b: "console", c: "com10" }, { a: "icon", b: "console", c: "com10" }],
])("%s", (_, collections, want) => {
  const keys = Object.keys(collections);
  const files = entityFiles(
    keys.map((key) => entity(key, key)),
    new Map(Object.entries(collections).map(([key, name]) => [`id:${key}`, name])),
  );
  expect(Object.fromEntries(files)).toEqual(
    Object.fromEntries(Object.entries(want).map(([key, file]) => [`id:${key}`, file])),
  );
});
