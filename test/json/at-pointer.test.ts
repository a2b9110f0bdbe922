import { expect, it } from "vitest";
import { atPointer } from "../../generator/json/json-value.js";

const root = { "100%": 1, "a b": { "c/d": 2, "e~1": 3 }, list: [{ name: "first" }], "": 4 };

it.each<[string, unknown]>([
  ["#", root],
  ["#/100%", 1],
  ["#/100%25", 1],
  ["#/a%20b/c~1d", 2],
  ["#/a b/e~01", 3],
  ["#/list/0/name", "first"],
  ["#/list/length", undefined],
  ["#/toString", undefined],
  ["#/nowhere/at/all", undefined],
  ["other.yaml#/list", undefined],
])("%s leads to %j", (ref, want) => {
  expect(atPointer(root, ref)).toEqual(want);
});
