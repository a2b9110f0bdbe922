import { buildSchema } from "graphql/index.js";
import { describe, expect, test } from "vitest";
import { bundledSdl } from "../../../generator/providers/freeagent/graphql-documents.js";
import { validateDocuments } from "../../../generator/providers/freeagent/validate-documents.js";

const schema = buildSchema(bundledSdl());

const rows: readonly (readonly [name: string, texts: readonly string[], want: readonly object[]])[] = [
  ["a good one", ["query mine($id: String!) {\n  getLead(id: $id) { id }\n}"], []],
  [
    "a fragment of another file",
    ['query mine { getLead(id: "1") { ...names } }', "fragment names on Contact { full_name }"],
    [],
  ],
  [
    "an unknown field, with graphql-js's suggestion",
    ['query mine {\n  getLead(id: "1") { ful_name }\n}'],
    [
      {
        code: "freeagent.invalid-document",
        message: expect.stringMatching(/"full_name"/),
        place: { file: "0.graphql", line: 2, column: 22 },
      },
    ],
  ],
  [
    "a syntax error, in the second file",
    ["query mine { getEntities { name } }", "query other {\n  getEntities {"],
    [{ code: "freeagent.invalid-document", place: { file: "1.graphql", line: 2, column: 16 } }],
  ],
  [
    "a missing variable",
    ["query mine {\n  getLead { id }\n}"],
    [{ code: "freeagent.invalid-document", message: expect.stringContaining("id"), place: { line: 2, column: 3 } }],
  ],
  [
    "a file",
    ["mutation mine($file: Upload!) {\n  importEntities(upload: $file) { __typename }\n}"],
    [{ code: "freeagent.upload-variable", place: { file: "0.graphql", line: 1, column: 15 } }],
  ],
  [
    "an operation without a name",
    ["\n{ getEntities { name } }"],
    [{ code: "freeagent.operation-name", place: { file: "0.graphql", line: 2, column: 1 } }],
  ],
  [
    "a name of the vendor's",
    ["query GetLead { getEntities { name } }"],
    [{ code: "freeagent.operation-name", message: expect.stringContaining("vendor"), place: { line: 1, column: 7 } }],
  ],
  [
    "one name twice, but for the first letter",
    ["query Mine { getEntities { name } }", "query mine { getEntities { name } }"],
    [{ code: "freeagent.operation-name", place: { file: "1.graphql", line: 1, column: 7 } }],
  ],
  [
    "a name that GraphQL keeps to itself",
    ["query __proto__ { getEntities { name } }"],
    [{ code: "freeagent.operation-name" }],
  ],
];

describe("validateDocuments", () => {
  test.each(rows)("%s", (_, texts, want) => {
    const documents = texts.map((text, index) => ({ file: `${index}.graphql`, text }));
    const problems = validateDocuments(schema, documents, new Set(["getLead"]));
    expect(problems).toHaveLength(want.length);
    expect(problems).toMatchObject(want);
  });
});
