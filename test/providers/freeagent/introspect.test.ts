import { buildSchema, introspectionFromSchema, printSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { introspect } from "../../../generator/providers/freeagent/introspect.js";
import {
  NetworkError,
  PermissionError,
  RequestError,
  ServerError,
  TimeoutError,
} from "../../../templates/runtime/errors.js";

const sdl = "type Query {\n  b: Int\n  a: String\n}";
const sorted = printSchema(buildSchema("type Query {\n  a: String\n  b: Int\n}"));

describe("introspect", () => {
  test("prints what the server tells, sorted, beside errors, too", async () => {
    const data = { ...introspectionFromSchema(buildSchema(sdl)) };
    expect(await introspect({ request: async () => data }, null)).toEqual({ schema: sorted, unseen: [] });
    const request = () => Promise.reject(new RequestError("no", { status: 200, partialData: data }));
    expect(await introspect({ request }, null)).toEqual({ schema: sorted, unseen: [] });
  });

  const refusals = [
    ["refused", () => Promise.reject(new RequestError("no", { status: 400 })), false],
    ["forbidden", () => Promise.reject(new PermissionError("no", { status: 403 })), false],
    ["nothing", async () => ({ __schema: null }), false],
    ["failed", () => Promise.reject(new ServerError("no", { status: 500 })), true],
    ["slow", () => Promise.reject(new TimeoutError("slow")), true],
    ["out of reach", () => Promise.reject(new NetworkError("reset")), true],
    ["nonsense", async () => ({ __schema: { types: 3 } }), true],
  ] as const;

  test.each(refusals)("%s is no schema; what was known stays, and is told", async (_, request, isNews) => {
    expect(await introspect({ request }, null)).toMatchObject({ schema: null, unseen: { length: isNews ? 1 : 0 } });
    expect(await introspect({ request }, sdl)).toMatchObject({ schema: sdl, unseen: [{ kept: true }] });
  });

  test("an abort is passed on", async () => {
    const error = new Error("enough");
    await expect(introspect({ request: () => Promise.reject(error) }, null)).rejects.toBe(error);
  });

  test.each([
    ["no mutation type", {}, []],
    ["a field of an odd name", { fields: { name: "odd-name" } }, ["Query.odd-name"]],
    ["a field of a type that is not there", { fields: { name: "far", type: "Missing" } }, ["Query.far"]],
    [
      "an empty type, and what needs it",
      { fields: { name: "none", type: "Empty" }, types: [object("Empty", [])] },
      ["Empty", "Query.none"],
    ],
    ["a type of an odd name", { types: [object("Odd Type", [field("a")])] }, ["Odd Type"]],
    ["an enum without values", { types: [{ kind: "ENUM", name: "E", enumValues: [] }] }, ["E"]],
    [
      "a union of nobody",
      { types: [{ kind: "UNION", name: "U", possibleTypes: [{ kind: "OBJECT", name: "Gone" }] }] },
      ["U"],
    ],
    ["an interface that it does not implement", { types: [object("T", [field("b")], ["Query"])] }, []],
    ["a mutation type that is empty", { types: [object("Mutation", [])], mutation: "Mutation" }, ["Mutation"]],
  ] as const)("%s: the rest is used", async (_, odd, left) => {
    const more =
      "fields" in odd ? [{ ...field(odd.fields.name, "type" in odd.fields ? odd.fields.type : "String") }] : [];
    const types = "types" in odd ? odd.types : [];
    const answer = {
      __schema: {
        queryType: { name: "Query" },
        mutationType: "mutation" in odd ? { name: odd.mutation } : null,
        types: [{ kind: "SCALAR", name: "String" }, object("Query", [field("a"), ...more]), ...types],
        directives: [],
      },
    };
    const { schema, unseen } = await introspect({ request: async () => answer }, null);
    expect(schema).toContain("type Query {\n  a: String\n}");
    expect(unseen.map(({ part }) => part)).toEqual(left.map((name) => `${name} of the live schema`));
  });
});

function field(name: string, type = "String") {
  return {
    name,
    args: [],
    type: { kind: type === "String" ? "SCALAR" : "OBJECT", name: type, ofType: null },
    isDeprecated: false,
  };
}

function object(name: string, fields: readonly object[], interfaces: readonly string[] = []) {
  return { kind: "OBJECT", name, fields, interfaces: interfaces.map((one) => ({ kind: "INTERFACE", name: one })) };
}
