import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../generator/config/parse-config.js";
import { providers } from "../../generator/providers/index.js";
import { root } from "../packages/demo-packages.js";
import { firstCells, readPage, readPages } from "./read-pages.js";
import { schemaKeys } from "./schema-keys.js";

const schema: unknown = JSON.parse(readFileSync(join(root, "schemas/codegen.schema.json"), "utf8"));
const blocks = readPages().flatMap((page) => page.blocks.filter(({ language }) => language === "yaml"));
const configurations = blocks.filter(({ text }) => /^accounts:/m.test(text));

test("every codegen.yml of the guides is one that the tool takes", () => {
  expect(configurations.length).toBeGreaterThan(10);
  const environment = {};
  for (const { place, text } of configurations) {
    expect(() =>
      parseConfig({ file: `/${place}`, text, environment, providers: Object.keys(providers) }),
    ).not.toThrow();
  }
});

test("and one that editors take", () => {
  const fits = new Ajv({ allErrors: true, strict: false }).compile(Object(schema));
  const refused = configurations.flatMap(({ place, text }) =>
    fits(parse(text)) ? [] : [`${place}: ${JSON.stringify(fits.errors)}`],
  );
  expect(refused).toEqual([]);
});

test("every other YAML of the guides is a workflow", () => {
  const others = blocks.filter((block) => !configurations.includes(block));
  expect(others.map(({ text }) => Object.keys(Object(parse(text))))).toEqual(
    others.map(() => expect.arrayContaining(["on", "jobs"])),
  );
});

test("docs/configuration.md has every key, and its default", () => {
  const rows = firstCells(readPage("docs/configuration.md"));
  const told = new Map(rows.map(([cell, row]) => [cell.replaceAll("`", "").replaceAll(/<[^>]+>|\[\]/g, "*"), row]));
  const keys = schemaKeys(schema);
  expect([...told.keys()].toSorted()).toEqual([...keys.keys()].toSorted());
  for (const [key, usual] of keys) {
    if (usual !== null) expect(told.get(key), key).toContain(`\`${usual}\``);
  }
});
