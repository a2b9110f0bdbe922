import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { bundledSdl } from "../../../../generator/providers/freeagent/graphql-documents.js";
import * as documents from "../../../../generator/providers/freeagent/runtime/documents.js";

const schema = buildSchema(bundledSdl());

describe("what collections send", () => {
  test.each(Object.entries(documents))("%s is valid", (name, { text, effect, name: operation }) => {
    expect(operation).toBe(name);
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text).toMatch(effect === "read" ? /^query / : /^mutation /);
  });
});
