import { buildSchema, execute, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { bundledDocuments, bundledSdl } from "../../../generator/providers/freeagent/graphql-documents.js";
import { bindOperations } from "../../../generator/providers/freeagent/runtime/index.js";
import type { OperationTexts } from "../../../generator/providers/freeagent/runtime/operations.js";
import { fakeCrm } from "./runtime/fake-crm.js";
import { vendorExamples, type VendorExample } from "./vendor-examples.js";

const schema = buildSchema(bundledSdl());
const examples = vendorExamples();

const notJson: Readonly<Record<string, string>> = {
  getTasks: "the outermost brace is not closed",
  createEntity: "cells are left out, with three dots in their place",
  bulkDeleteEntities: "a comma after the last member",
  "getEntityValuesWithCount-by-id": "a comma after the last item of a list",
  updateLeadFields: "a comma is missing, and a key has no quotes",
  addEntityValue: "a comma is missing",
  updateEntityValueFields: "a comma is missing",
};

const contradictory: Readonly<Record<string, string>> = {
  logosWithCount: "limit and offset are declared as String and given as numbers",
  updateDealFields: "the answer lacks amount, which the document asks for",
  updateLogoFields: "the answer stands under getDeal",
};

const replayed = examples.filter(({ name }) => !(name in notJson) && !(name in contradictory));

describe("the vendor's printed examples", () => {
  test("31 documents of 29 operations", () => {
    console.info(
      `FreeAgent examples: ${examples.length} printed, ${replayed.length} replayed, ` +
        `${Object.keys(notJson).length} not JSON, ${Object.keys(contradictory).length} contradictory`,
    );
    expect(examples).toHaveLength(31);
    expect(new Set(examples.map(({ operation }) => operation)).size).toBe(29);
    expect([replayed.length, Object.keys(notJson).length, Object.keys(contradictory).length]).toEqual([21, 7, 3]);
  });

  test.each(examples.map((example) => [example.name, example] as const))(
    "%s validates as printed",
    (_, { document }) => {
      expect(validate(schema, parse(document))).toEqual([]);
    },
  );

  test.each(Object.entries(notJson))("%s is not JSON: %s", (name) => {
    expect(() => JSON.parse(exampleOf(name).responseText)).toThrow(SyntaxError);
  });

  test.each(replayed.map((example) => [example.name, example] as const))(
    "%s: the answer is one to the document",
    async (_, example) => {
      expect(await answerTo(example)).toEqual(example.response);
    },
  );

  test.each(Object.entries(contradictory))("%s contradicts itself: %s", async (name) => {
    const example = exampleOf(name);
    expect(await answerTo(example)).not.toEqual(example.response);
  });
});

describe("the documented operations, as functions", () => {
  const operations: OperationTexts = Object.fromEntries(
    bundledDocuments().map(({ file, text }) => [
      file.slice(file.lastIndexOf("/") + 1, -".graphql".length),
      { effect: text.startsWith("query") ? "read" : "write", text },
    ]),
  );

  test("29, each named like its file", () => {
    expect(Object.keys(operations)).toHaveLength(29);
    for (const [name, { text }] of Object.entries(operations))
      expect(text).toMatch(new RegExp(`^(query|mutation) ${name}\\(`));
  });

  test.each(replayed.map((example) => [example.name, example] as const))("%s replays exactly", async (_, example) => {
    const { client, sent } = fakeCrm(() => example.response ?? {});
    const call = bindOperations(client, operations)[example.operation];
    expect(await call?.(example.variables)).toEqual(example.response?.data);
    expect(sent.map(({ variables }) => variables)).toEqual([example.variables]);
    // What was printed is part of what is asked for, so the document on the wire takes the printed variables.
    const { errors } = await execute({
      schema,
      document: parse(sent[0]?.query ?? ""),
      variableValues: sent[0]?.variables ?? {},
    });
    expect(errors).toBeUndefined();
  });

  test("logosWithCount: limit and offset go out as text", async () => {
    const example = exampleOf("logosWithCount");
    const { client, sent } = fakeCrm(() => example.response ?? {});
    const answer = await bindOperations(client, operations)["logosWithCount"]?.(example.variables);
    expect(answer).toEqual(example.response?.data);
    expect(sent[0]?.variables).toEqual({ limit: "1", offset: "0", order: [["created_at", "DESC"]] });
  });
});

function exampleOf(name: string): VendorExample {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`There is no example ${name}.`);
  return found;
}

async function answerTo({ document, variables, response }: VendorExample): Promise<unknown> {
  const answer = await execute({
    schema,
    document: parse(document),
    variableValues: variables,
    rootValue: response?.data,
  });
  return JSON.parse(JSON.stringify(answer));
}
