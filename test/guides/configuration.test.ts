import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../generator/config/read-config.js";
import { providers } from "../../generator/providers/index.js";
import { readSnapshot } from "../../generator/snapshot/read-snapshot.js";
import { understand } from "../../generator/understand.js";
import { root } from "../packages/demo-packages.js";
import { type Block, firstCells, readPage, readPages } from "./read-pages.js";
import { schemaKeys } from "./schema-keys.js";

const schema: unknown = JSON.parse(readFileSync(join(root, "schemas/codegen.schema.json"), "utf8"));
const demoAccounts = new Set(["acme", "northwind"]);
const blocks = readPages().flatMap((page) => page.blocks.filter(({ language }) => language === "yaml"));
const configurations = blocks.filter(({ text }) => /^accounts:/m.test(text));

test("every codegen.yml of the guides is one that the tool takes", () => {
  expect(configurations.length).toBeGreaterThan(10);
  for (const block of configurations) expect(() => configOf(block), block.place).not.toThrow();
});

test("and names what the demo accounts have", async () => {
  for (const { place, text } of configurations) {
    const config = configOf({ place, text });
    for (const { name } of config.accounts.filter((account) => demoAccounts.has(account.name))) {
      const snapshot = await readSnapshot(join(root, "schemas"), name);
      await expect(understand(config, name, { snapshot, lock: null, documents: [] }), place).resolves.toBeDefined();
    }
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

function configOf({ place, text }: Pick<Block, "place" | "text">) {
  return parseConfig({ file: `/${place}`, text, providers: Object.keys(providers) });
}
