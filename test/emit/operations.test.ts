import { describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { openapiOperations, operationNames } from "../../generator/openapi/operations.js";
import type { GraphqlApi } from "../../generator/model/model.js";
import { verify } from "../../generator/output/verify.js";
import { model, settings } from "./fixtures/build-model.js";

const schema = `
  type Query {
    getLead(id: String!): Lead @deprecated(reason: "Use listEntityValues */ instead.")
    leads(limit: Int, filters: [Filter]): [Lead]
  }
  type Mutation { addLead(name: String!, extra: JSON): Lead }
  type Lead { id: ID name: String owner: Owner }
  type Owner { id: ID }
  input Filter { field_name: String }
  scalar JSON
  scalar Currency
`;

const documents = [
  { file: "getLead.graphql", text: "query getLead($id: String!) {\n  # a comment\n  getLead(id: $id) { id }\n}" },
  {
    file: "leads.graphql",
    text: "query leads($limit: Int = 5, $filters: [Filter]) { leads(limit: $limit, filters: $filters) { id } }",
  },
  { file: "addLead.graphql", text: "mutation addLead($name: String!) { addLead(name: $name) { id } }" },
];

const userDocuments = [
  { file: "own.graphql", text: "query MyLeads { leads { ...Short } }" },
  {
    file: "parts.graphql",
    text: "fragment Short on Lead { id owner { ...Owner } } fragment Owner on Owner { id } fragment Unused on Lead { id }",
  },
];

const api: GraphqlApi = {
  kind: "graphql",
  url: "https://crm.example.com",
  schema,
  bundled: true,
  documents,
  userDocuments,
};

async function emitted(graphql: GraphqlApi): Promise<ReadonlyMap<string, string>> {
  const files = await emitPackage(model([], { api: graphql }), settings);
  await verify(files);
  return new Map(files.map(({ path, text }) => [path, text]));
}

describe("GraphQL operations", () => {
  test("are functions, typed by the bundled types, with their deprecation", async () => {
    const files = await emitted({ ...api, userDocuments: [] });
    expect(files.get("operations.d.ts")).toBe(`import type { Client } from "./provider/index.js";
import type { CallOptions } from "./runtime/client-options.js";
import type {
  AddLeadMutation,
  AddLeadMutationVariables,
  GetLeadQuery,
  GetLeadQueryVariables,
  LeadsQuery,
  LeadsQueryVariables,
} from "./provider/operation-types.js";

/** The documented operations of the CRM, and the project's own. */
export interface Operations {
  addLead(
    variables: AddLeadMutationVariables,
    options?: CallOptions,
  ): Promise<AddLeadMutation>;
  /** @deprecated Use listEntityValues *\\/ instead. */
  getLead(
    variables: GetLeadQueryVariables,
    options?: CallOptions,
  ): Promise<GetLeadQuery>;
  leads(
    variables?: LeadsQueryVariables,
    options?: CallOptions,
  ): Promise<LeadsQuery>;
}

/** The operations, through a client. */
export declare function operations(client: Client): Operations;
`);
    expect(files.has("documents.d.ts")).toBe(false);
  });

  test("are data: what they do, and their text without what does not count", async () => {
    const files = await emitted({ ...api, userDocuments: [] });
    expect(files.get("operations.js")).toBe(`import { bindOperations } from "./provider/index.js";

const operationData = {
  addLead: {
    effect: "write",
    text: "mutation addLead($name:String!){addLead(name:$name){id}}",
  },
  getLead: {
    effect: "read",
    text: "query getLead($id:String!){getLead(id:$id){id}}",
  },
  leads: {
    effect: "read",
    text: "query leads($limit:Int=5$filters:[Filter]){leads(limit:$limit filters:$filters){id}}",
  },
};

export function operations(client) {
  return bindOperations(client, operationData);
}
`);
  });

  test("of the project's own are typed now, and bring the fragments they use", async () => {
    const files = await emitted(api);
    expect(files.get("operations.d.ts")).toContain(
      'import type { MyLeadsQuery, MyLeadsQueryVariables } from "./documents.js";',
    );
    expect(files.get("operations.d.ts")).toContain("  myLeads(");
    expect(files.get("documents.d.ts")).toContain("export type MyLeadsQuery = { readonly leads:");
    expect(files.get("documents.d.ts")).not.toContain("GetLead");
    expect(files.get("operations.js")).toContain(
      '"query MyLeads{leads{...Short}}fragment Owner on Owner{id}fragment Short on Lead{id owner{...Owner}}"',
    );
  });

  test("for a schema of the account's own are all typed now", async () => {
    const files = await emitted({ ...api, bundled: false });
    expect(files.get("operations.d.ts")).not.toContain("operation-types.js");
    expect(files.get("documents.d.ts")).toContain("export type GetLeadQueryVariables = Exact<{\n  id: string;\n}>;");
  });

  test.each([
    ["no name", "{ leads { id } }", "output.document-name"],
    ["the vendor's name", "query GetLead { leads { id } }", "output.document-name"],
    ["an unknown field", "query Mine { leads { nonsense } }", "output.document-invalid"],
  ])("with %s are refused", async (_, text, code) => {
    const wrong = emitPackage(model([], { api: { ...api, userDocuments: [{ file: "own.graphql", text }] } }), settings);
    await expect(wrong).rejects.toMatchObject({ problems: [{ code }] });
  });
});

describe("names of REST operations", () => {
  test.each([
    ["/contacts/", "get", undefined, "getContacts"],
    ["/contacts/{id}/", "post", undefined, "postContactsById"],
    ["/contacts/{contact_id}/lists/", "get", undefined, "getContactsByContactIdLists"],
    ["/contacts/", "get", "list-contacts", "listContacts"],
    ["/contacts/", "get", "!!!", "getContacts"],
    ["/", "get", undefined, "get"],
  ])("%s %s, operationId %s -> %s", (path, method, operationId, want) => {
    const operations = openapiOperations({ paths: { [path]: { [method]: { operationId } } } });
    expect(operationNames(operations)).toEqual([want]);
  });

  test("collisions fall back to method and path, then to a mark, for all that collide", () => {
    const same = { operationId: "same" };
    const paths = { "/a/": { get: same, post: same }, "/a-b/": { get: {} }, "/a_b/": { get: {} }, "/c/": { put: {} } };
    const names = operationNames(openapiOperations({ paths }));
    expect(names).toEqual(["getAB_tzy6nv", "getA", "postA", "getAB_cl0o8p", "putC"]);
  });
});

test.each([
  [{}, false],
  [{ parameters: [{ required: false }] }, false],
  [{ parameters: [{ required: true }] }, true],
  [{ parameters: [{ $ref: "#/components/parameters/id" }] }, true],
  [{ parameters: [{ $ref: "#/components/parameters/nowhere" }] }, false],
  [{ requestBody: { required: true } }, true],
  [{ requestBody: {} }, false],
])("of %j an input is needed: %s", (operation, needsInput) => {
  const components = { parameters: { id: { required: true } } };
  expect(openapiOperations({ paths: { "/x/": { get: operation } }, components })).toMatchObject([{ needsInput }]);
});

test.each([
  [["application/json"], null],
  [["text/csv", "image/svg+xml"], null],
  [["application/xml"], null],
  [["application/pdf"], "always"],
  [["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"], "always"],
  [["application/pdf", "application/json"], "unlessText"],
])("what answers %j is a file: %s", (types, bytes) => {
  const content = Object.fromEntries(types.map((type) => [type, {}]));
  const operation = { responses: { 200: { content }, 400: { content: { "image/png": {} } } } };
  expect(openapiOperations({ paths: { "/x/": { get: operation } } })).toMatchObject([{ bytes }]);
});

test.each([
  ["through a list", "#/paths/~1a~1/get/parameters/0"],
  ["with a percent sign", "#/components/parameters/100%"],
])("a reference %s is followed", (_name, reference) => {
  const needed = { in: "query", name: "q", required: true };
  const paths = { "/a/": { get: { parameters: [needed] } }, "/b/": { get: { parameters: [{ $ref: reference }] } } };
  const found = openapiOperations({ paths, components: { parameters: { "100%": needed } } });
  expect(found.map(({ needsInput }) => needsInput)).toEqual([true, true]);
});
