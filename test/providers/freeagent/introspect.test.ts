import { buildSchema, introspectionFromSchema, printSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { introspect } from "../../../generator/providers/freeagent/pull.js";
import { NetworkError, RequestError, ServerError, TimeoutError } from "../../../templates/runtime/errors.js";

const sdl = "type Query {\n  b: Int\n  a: String\n}";

describe("introspect", () => {
  test("prints what the server tells, sorted", async () => {
    const request = async () => ({ ...introspectionFromSchema(buildSchema(sdl)) });
    expect(await introspect({ request })).toBe(printSchema(buildSchema("type Query {\n  a: String\n  b: Int\n}")));
  });

  test.each([
    ["refused", () => Promise.reject(new RequestError("no", { status: 400 }))],
    ["failed", () => Promise.reject(new ServerError("no", { status: 500 }))],
    ["slow", () => Promise.reject(new TimeoutError("slow"))],
    ["nothing", async () => ({ __schema: null })],
    ["nonsense", async () => ({ __schema: { types: 3 } })],
  ])("%s is no schema", async (_, request) => {
    expect(await introspect({ request })).toBeNull();
  });

  test.each([
    ["out of reach", new NetworkError("reset")],
    ["aborted", new Error("enough")],
  ])("%s is passed on", async (_, error) => {
    await expect(introspect({ request: () => Promise.reject(error) })).rejects.toBe(error);
  });
});
