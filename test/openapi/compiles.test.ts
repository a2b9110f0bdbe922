import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printOpenapiTypes } from "../../generator/emit/rest-operations.js";
import { openapiOperations } from "../../generator/openapi/operations.js";
import { plainDocument } from "../../generator/openapi/plain-document.js";
import { parseOpenapi } from "../../generator/providers/freecrm/openapi/parse-openapi.js";
import { oddDocuments } from "./odd-documents.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "odd-documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** All types of a document are used as the operations of a package use them. */
beforeAll(async () => {
  const files: string[] = [];
  for (const [index, { name, document }] of oddDocuments.entries()) {
    const { root: whole } = parseOpenapi(JSON.stringify(document), name);
    const plain = plainDocument(whole);
    const { text } = await printOpenapiTypes(plain, name, new Map());
    writeFileSync(join(folder, `document-${index}.d.ts`), text);
    const [operation] = openapiOperations(plain);
    const method = JSON.stringify(operation?.method ?? "none");
    const program = `// ${name.replaceAll(/\s/g, " ")}
import type { OperationAnswer, OperationRequest } from "./northwind/provider/operation-types.js";
import type { components, paths } from "./document-${index}.js";
type Operation = paths["/things/"][${method}];
export declare const request: OperationRequest<Operation>;
export declare const answer: OperationAnswer<Operation>;
export declare const schemas: components["schemas"];
`;
    writeFileSync(join(folder, `use-${index}.ts`), program);
    files.push(`use-${index}.ts`);
  }
  symlinkSync(join(root, "generated/northwind"), join(folder, "northwind"));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    target: "es2023",
    lib: ["es2023", "dom"],
    types: [],
    module: "nodenext",
    preserveSymlinks: true,
  };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
});

test("the corpus is large enough to say something", () => {
  expect(oddDocuments.length).toBeGreaterThan(250);
});

test.each(["typescript", "typescript-6", "typescript-7"])("what is printed compiles with %s", async (compiler) => {
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", folder, "--pretty", "false"]).catch(
    (error: { readonly stdout: string }) => error,
  );
  const told = stdout.split("\n").filter((line) => line.includes("error"));
  const named = told.map((line) => {
    const index = Number(/(?:document|use)-(\d+)/.exec(line)?.[1] ?? Number.NaN);
    return `${oddDocuments[index]?.name ?? "?"}: ${line}`;
  });
  expect(named).toEqual([]);
});
