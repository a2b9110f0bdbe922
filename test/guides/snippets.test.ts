import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeProject, root } from "../packages/demo-packages.js";
import { typeComplaints } from "../packages/type-complaints.js";
import { readPages, type Block } from "./read-pages.js";

// "```ts" is a whole module. "```ts acme" and "```ts northwind" are given `crm`, a client of that account.

const pages = readPages();
const snippets = pages.flatMap(({ blocks }) => blocks.filter(({ language }) => language === "ts"));
const clients: Readonly<Record<string, string>> = { "": "", acme: "@acme/crm", northwind: "@northwind/crm" };

let project: ReturnType<typeof makeProject>;

beforeAll(() => {
  project = makeProject({});
  symlinkSync(root, join(project.folder, "node_modules/fieldwright"));
  for (const name of ["vitest", "vite", "rollup", "webpack", "esbuild"]) {
    symlinkSync(join(root, "node_modules", name), join(project.folder, "node_modules", name));
  }
});

afterAll(() => project.remove());

test("every TypeScript block of the guides compiles against what is generated", () => {
  const files = snippets.map((block) => {
    const file = join(project.folder, `${block.place.replaceAll(/[/:]/g, "_")}.ts`);
    writeFileSync(file, moduleOf(block));
    return file;
  });
  expect(files.length).toBeGreaterThan(20);
  const complaints = typeComplaints(files, {
    noUnusedLocals: false,
    noPropertyAccessFromIndexSignature: false,
    noUnusedParameters: false,
    skipLibCheck: true,
    preserveSymlinks: false,
    // The guides have code for browsers, too.
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    resolveJsonModule: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  });
  expect(complaints).toEqual([]);
});

test("a block says of which account its client is, or nothing", () => {
  const unknown = snippets.filter(({ given }) => !Object.hasOwn(clients, given));
  expect(unknown.map(({ place, given }) => `${place}: ${given}`)).toEqual([]);
});

/** What is given stands on the block's first line, so that line numbers stay. */
function moduleOf({ given, text }: Block): string {
  const name = clients[given] ?? "";
  const client =
    name === "" ? "" : `declare const crm: ReturnType<typeof import(${JSON.stringify(name)}).createClient>; `;
  return `${client}${text}\nexport {};\n`;
}
