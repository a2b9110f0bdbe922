import { expect, it } from "vitest";
import { nearest } from "../../generator/problem/nearest.js";

it.each([
  ["contcat", ["account", "contact"], "contact"],
  ["nmae", ["type", "name"], "name"],
  ["Generate", ["generate"], "generate"],
  ["contact_feld14", ["contact_field1", "contact_field14"], "contact_field14"],
  ["acme", ["northwind"], null],
  ["x", [], null],
  ["", ["a"], "a"],
])("nearest(%j, %j) is %j", (word, known, want) => {
  expect(nearest(word, known)).toBe(want);
});
