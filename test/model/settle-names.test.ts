import { expect, test } from "vitest";
import { markOf } from "../../generator/model/identifiers.js";
import { typeFamily } from "../../generator/model/model.js";
import { settleNames } from "../../generator/model/settle-names.js";

/** `a builtIn: x y` wants x, else y. */
function claims(...texts: readonly string[]) {
  return texts.map((text) => {
    const [who = "", wanted = ""] = text.split(":");
    const [id = "", builtIn] = who.split(" ");
    return { id, builtIn: builtIn !== undefined, candidates: wanted.split(" ").filter(Boolean) };
  });
}

const marked = (name: string, id: string): string => `${name}_${markOf(id)}`;

test.each([
  { name: "alone", given: ["a: x y"], want: { a: "x" } },
  { name: "nobody else's", given: ["a: x y", "b: y"], want: { a: "x", b: "y" } },
  { name: "contested: both go on", given: ["a: x y", "b: x z"], want: { a: "y", b: "z" } },
  {
    name: "the only built-in one keeps it",
    given: ["a builtIn: x y", "b: x z", "c: x"],
    want: { a: "x", b: "z", c: marked("x", "c") },
  },
  {
    name: "of two built-in ones neither",
    given: ["a builtIn: x y", "b builtIn: x z", "c: x w"],
    want: { a: "y", b: "z", c: "w" },
  },
  {
    name: "what was contested is free afterwards",
    given: ["a: x y", "b: x y", "c: z x"],
    want: { a: marked("y", "a"), b: marked("y", "b"), c: "z" },
  },
  { name: "taken before", given: ["a builtIn: t x"], taken: ["t"], want: { a: "x" } },
  {
    name: "taken in an earlier round",
    given: ["a: x", "b: y x", "c: y z"],
    want: { a: "x", b: marked("x", "b"), c: "z" },
  },
  { name: "its mark is taken, too", given: ["a: t"], taken: ["t", marked("t", "a")], want: { a: marked("t", "+a") } },
  { name: "no wish at all", given: ["a:"], want: { a: marked("_", "a") } },
  { name: "nobody", given: [], want: {} },
])("$name", ({ given, taken = [], want }) => {
  expect(Object.fromEntries(settleNames(claims(...given), new Set(taken)))).toEqual(want);
  expect(Object.fromEntries(settleNames(claims(...given.toReversed()), new Set(taken)))).toEqual(want);
});

test.each([
  {
    name: "names that only meet in their families",
    given: ["a: Deal Offer", "b: DealRow Line"],
    want: { a: "Offer", b: "Line" },
  },
  { name: "a family that is taken in part", given: ["a: Deal Offer"], taken: ["DealWhere"], want: { a: "Offer" } },
  {
    name: "a family settled in the round before",
    given: ["a: Deal", "b: x DealRow", "c: x y"],
    want: { a: "Deal", b: marked("DealRow", "b"), c: "y" },
  },
])("$name", ({ given, taken = [], want }) => {
  expect(Object.fromEntries(settleNames(claims(...given), new Set(taken), typeFamily))).toEqual(want);
});

test.each([
  ["halves of surrogate pairs", "\ud800", "\ud83d"],
  ["ids whose marks are the same", "id-9xd1v7d", "id-hv4184h"],
])("%s: everybody has a name in the end", (_, left, right) => {
  const claim = (id: string) => ({ id, builtIn: false, candidates: ["same"] });
  const names = settleNames([claim(left), claim(right)], new Set());
  expect(new Set(names.values()).size).toBe(2);
});
