import { expect, test } from "vitest";
import { settleNames } from "../../generator/model/settle-names.js";

test.each([
  ["halves of surrogate pairs", "\ud800", "\ud83d"],
  ["ids whose marks are the same", "id-9xd1v7d", "id-hv4184h"],
])("%s: everybody has a name in the end", (_, left, right) => {
  const claim = (id: string) => ({ id, builtIn: false, candidates: ["same"] });
  const names = settleNames([claim(left), claim(right)], new Set());
  expect(new Set(names.values()).size).toBe(2);
});
