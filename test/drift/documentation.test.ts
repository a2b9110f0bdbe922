import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { changeKinds, changeNames } from "../../generator/drift/change.js";
import { printChangeKinds } from "../../generator/drift/print-change-kinds.js";
import { printCorpus } from "./corpus/print-corpus.js";

const file = new URL("../../docs/drift.md", import.meta.url);

test("docs/drift.md is what the tables say; UPDATE_DOCS=1 writes it", async () => {
  const text = [printChangeKinds(), printCorpus()].join("\n");
  if (process.env["UPDATE_DOCS"] === "1") await writeFile(file, text);
  expect(await readFile(file, "utf8")).toBe(text);
});

test("the documentation has every row, and no row breaks its table", () => {
  const rows = printChangeKinds()
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows.map((row) => row.split("`")[1])).toEqual(Object.keys(changeKinds));
  expect(rows.filter((row) => row.split(" | ").length !== 9)).toEqual([]);
});

test("the codes that are promised are there", () => {
  const promised = [
    ...["added", "removed", "relabelled"].map((what) => `entity.${what}`),
    ...["added", "removed", "relabelled", "deactivated", "reactivated", "type-changed"].map((what) => `field.${what}`),
    ...["required", "unique", "default", "read-only"].map((what) => `field.${what}-changed`),
    ...["added", "removed", "relabelled", "reordered"].map((what) => `choice.${what}`),
    "reference.target-changed",
    "mirror.source-changed",
    "spec.path-removed",
  ];
  expect(promised.filter((code) => !changeNames.includes(code))).toEqual([]);
});
