import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findDocuments } from "../../generator/config/documents.js";
import { ProblemError } from "../../generator/problem/problem.js";

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "documents-"));
  for (const file of ["ops/b.graphql", "ops/a/deep.graphql", "ops/notes.txt", "ops/node_modules/x/c.graphql"]) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), `# ${file}`);
  }
});
afterAll(() => rm(directory, { recursive: true }));

const find = (...documents: readonly string[]) =>
  findDocuments(
    { directory },
    { documents, schema: [], at: () => ({ kind: "file", file: "codegen.yml", line: 3, column: 1 }) },
  );

it.each([
  [["ops/**/*.graphql"], ["ops/a/deep.graphql", "ops/b.graphql"]],
  [["./ops/*.graphql"], ["ops/b.graphql"]],
  [["**/*.graphql", "!**/a/*"], ["ops/b.graphql"]],
  [["ops/b.graphql", "ops/b.*"], ["ops/b.graphql"]],
  [[], []],
])("%j", async (globs, want) => {
  const found = await find(...globs);
  expect(found).toEqual(want.map((file) => ({ file, text: `# ${file}` })));
});

it("complains of a pattern that matches nothing, where it stands", async () => {
  await expect(find("opps/*.graphql")).rejects.toMatchObject({
    name: ProblemError.name,
    problems: [{ code: "config.no-documents", place: { line: 3 } }],
  });
});

it("takes no notice of what a checkout has done to line endings", async () => {
  // No other test's pattern matches that name.
  await writeFile(join(directory, "crlf.gql"), "query A {\r\n  a\r\n}\r\n");
  expect(await find("crlf.gql")).toEqual([{ file: "crlf.gql", text: "query A {\n  a\n}\n" }]);
});
