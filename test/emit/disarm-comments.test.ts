import ts from "typescript";
import { expect, test } from "vitest";
import { printOperationTypes } from "../../generator/emit/graphql-operations.js";
import { disarmComments } from "../../generator/emit/print.js";
import { printOpenapiTypes } from "../../generator/emit/rest-operations.js";

test.each([
  ["/** @ts-ignore */", "/** \\@ts-ignore */"],
  ["  /* @ts-expect-error */", "  /* \\@ts-expect-error */"],
  ["   * @ts-expect-error", "   * \\@ts-expect-error"],
  ["   *@ts-nocheck", "   *\\@ts-nocheck"],
  ["  @ts-ignore */", "  \\@ts-ignore */"],
  ["/** @description @ts-ignore */", "/** @description @ts-ignore */"],
  ['  tag: "@ts-ignore";', '  tag: "@ts-ignore";'],
  ["/** @deprecated */", "/** @deprecated */"],
])("%s -> %s", (given, want) => {
  expect(disarmComments(given)).toBe(want);
});

const orders = ["@ts-ignore", "@ts-expect-error", "first\n@ts-expect-error", "@ts-nocheck"];

test.each(orders)("an OpenAPI document that says %j gives the compiler no order", async (text) => {
  const answer = { responses: { 200: { description: text } } };
  const openapi = {
    openapi: "3.0.3",
    info: { title: text, version: "1", description: text },
    paths: { "/a/": { summary: text, description: text, get: { ...answer, summary: text, description: text } } },
    components: {
      schemas: { A: { type: "object", title: text, description: text, properties: { b: { title: text } } } },
    },
  };
  const printed = await printOpenapiTypes(openapi, JSON.stringify(openapi), new Map());
  expect(printed.text).toContain("ts-");
  expect(ordersIn(printed.text)).toEqual([]);
});

test.each(orders)("a GraphQL schema that says %j gives the compiler no order", async (text) => {
  const told = JSON.stringify(text);
  const sdl = `${told} type Query { ${told} a(${told} b: B): K } ${told} input B { ${told} c: Int } ${told} enum K { ${told} L }`;
  const printed = await printOperationTypes(sdl, [{ file: "a.graphql", text: "query a($b: B) { a(b: $b) }" }]);
  expect(printed.text).toContain("ts-");
  expect(ordersIn(printed.text)).toEqual([]);
});

/** The comments that this compiler would obey. */
function ordersIn(text: string): readonly unknown[] {
  const file = ts.createSourceFile("a.d.ts", text, ts.ScriptTarget.ES2023);
  const found = Object.entries(file).find(([key]) => key === "commentDirectives")?.[1];
  return Array.isArray(found) ? found : [];
}

test("an order is seen where there is one", () => {
  expect(ordersIn("/** @ts-ignore */\nlet a;")).toHaveLength(1);
});
