import { expect, it } from "vitest";
import { globBase, matchesGlob, matchGlob } from "../../generator/config/documents.js";

it.each([
  ["contact", "contact", true],
  ["contact", "contacts", false],
  ["quote*", "quote_item", true],
  ["quote*", "quote", true],
  ["*_field??", "contact_field14", true],
  ["*_field??", "contact_field1", false],
  ["*a*b*c", "xxaxxbxxbxxc", true],
  ["a.c", "abc", false],
  ["", "", true],
  ["*", "", true],
  ["?", "", false],
])("matchGlob(%j, %j) is %j", (pattern, name, want) => {
  expect(matchGlob(pattern, name)).toBe(want);
});

it("takes no longer for a pattern made to be slow", () => {
  expect(matchGlob(`${"*a".repeat(2000)}b`, "a".repeat(4000))).toBe(false);
});

it.each([
  ["operations/**/*.graphql", "operations/a.graphql", true],
  ["operations/**/*.graphql", "operations/x/y/a.graphql", true],
  ["operations/*.graphql", "operations/x/a.graphql", false],
  ["operations/?.{graphql,gql}", "operations/a.gql", true],
  ["operations/?.{graphql,gql}", "operations/a.sql", false],
  ["a+b(1).gql", "a+b(1).gql", true],
  ["**", "any/where", true],
])("matchesGlob(%j) on %j is %j", (glob, path, want) => {
  expect(matchesGlob(glob, path)).toBe(want);
});

it.each([
  ["operations/**/*.graphql", "operations/"],
  ["a/b/c.graphql", "a/b/c.graphql"],
  ["*.graphql", "."],
  ["a/b{c,d}/e", "a/"],
])("globBase(%j) is %j", (glob, want) => {
  expect(globBase(glob)).toBe(want);
});
