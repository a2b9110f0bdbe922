import { expect, it } from "vitest";
import { suggest } from "../../templates/runtime/suggest.js";

it.each([
  ["contcat", ["account", "contact"], "contact"],
  ["nmae", ["type", "name"], "name"],
  ["Generate", ["generate"], "generate"],
  ["contact_feld14", ["contact_field1", "contact_field14"], "contact_field14"],
  ["acme", ["northwind"], null],
  ["x", [], null],
  ["", ["a"], null],
  ["work email", ["workEmail"], "workEmail"],
  ["fail_on", ["fail-on"], "fail-on"],
])("suggest(%j, %j) is %j", (word, known, want) => {
  expect(suggest(word, known)).toBe(want);
});
