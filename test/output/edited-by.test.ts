import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, type Options } from "prettier";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packageDifferences } from "../../generator/output/compare.js";
import { writePackage } from "../../generator/output/package-folder.js";
import type { GeneratedFile } from "../../generator/output/package.js";

const demo = fileURLToPath(new URL("../../generated/acme", import.meta.url));
const files: readonly GeneratedFile[] = [
  "index.js",
  "index.d.ts",
  "operations.js",
  "entities/contacts.d.ts",
  "entities/contacts.js",
].map((path) => ({ path, text: readFileSync(join(demo, path), "utf8"), plan: null }));

let folder = "";
beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "edited-by-")), "acme");
  await writePackage(folder, files);
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

async function edit(change: (text: string, path: string) => string | Promise<string>) {
  for (const { path, text } of files) writeFileSync(join(folder, path), await change(text, path));
  const found = await packageDifferences(folder, files);
  return [...new Set(found.map(({ by }) => by ?? "somebody"))];
}

test("line endings are told from edits", async () => {
  expect(await edit((text) => text.replaceAll("\n", "\r\n"))).toEqual(["line-endings"]);
});

const layouts: readonly Options[] = [
  { printWidth: 80, singleQuote: true },
  { printWidth: 200, semi: false, useTabs: true },
  { trailingComma: "none", quoteProps: "consistent", bracketSpacing: false, arrowParens: "avoid" },
];

test.each(layouts)("a formatter's layout is told from edits: %j", async (options) => {
  expect(await edit((text, path) => format(text, { ...options, filepath: path }))).toEqual(["formatter"]);
});

test("an edit is an edit, however little it changes", async () => {
  expect(await edit((text) => text.replace("contacts", "contact"))).toEqual(["somebody"]);
  expect(readdirSync(folder)).toContain("manifest.json");
});
