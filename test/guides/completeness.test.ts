import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandNames } from "../../generator/cli/command.js";
import { failOnLevels, reportFormats } from "../../generator/print-report.js";
import { sandboxHabits } from "../../generator/sandbox/service.js";
import * as errors from "../../templates/runtime/errors.js";
import { root } from "../packages/demo-packages.js";
import { codeSpans, firstCells, readPage } from "./read-pages.js";

const spansOf = (path: string) => new Set(codeSpans(readPage(path)).map(({ text }) => text));

test("docs/errors-and-retries.md tells of every error, by its class and code", () => {
  const { CrmError: _, isCrmError: __, copyOf: ___, ...named } = errors;
  const classes = Object.values(named).map((Class) => new Class(""));
  const rows = firstCells(readPage("docs/errors-and-retries.md")).map(([, row]) => row);
  expect(classes.length).toBeGreaterThan(10);
  for (const { name, code } of classes) {
    expect(
      rows.some((row) => row.startsWith(`| \`${name}\``) && row.includes(`\`${code}\``)),
      name,
    ).toBe(true);
  }
});

test("docs/programmatic-api.md tells of every export, and of no other", () => {
  const index = readFileSync(join(root, "generator/index.ts"), "utf8");
  const exported = Array.from(index.matchAll(/^export (?:type )?\{([^}]+)\}/gm), ([, names = ""]) =>
    names.split(",").map((name) => name.replace("type ", "").trim()),
  ).flat();
  const told = firstCells(readPage("docs/programmatic-api.md")).flatMap(([cell]) =>
    Array.from(cell.matchAll(/`(\w+)/g), ([, name = ""]) => name),
  );
  expect(told.toSorted()).toEqual(exported.toSorted());
});

test("docs/drift-in-ci.md tells of every report format and every level", () => {
  const spans = spansOf("docs/drift-in-ci.md");
  expect([...reportFormats, ...failOnLevels].filter((word) => !spans.has(word))).toEqual([]);
});

test("docs/testing-with-the-sandbox.md tells of every habit, in the words of the tool", () => {
  const rows = firstCells(readPage("docs/testing-with-the-sandbox.md")).map(([, row]) => row);
  for (const [name, what] of Object.entries(sandboxHabits)) {
    expect(
      rows.some((row) => row.startsWith(`| \`${name}\``) && row.includes(` ${what} `)),
      name,
    ).toBe(true);
  }
});

test("README.md names every command", () => {
  const { text } = readPage("README.md");
  expect(commandNames.filter((name) => !text.includes(`fieldwright ${name}`))).toEqual([]);
});
