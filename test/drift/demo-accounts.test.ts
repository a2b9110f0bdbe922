import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compareAccounts } from "../../generator/drift/compare/models.js";
import { isObject, own } from "../../generator/json/json-value.js";
import type { AccountModel } from "../../generator/model/model.js";
import { loadProvider } from "../../generator/providers/index.js";
import { applyChanges } from "./apply-changes.js";
import { canonicalModel } from "./canonical-model.js";
import { setAt } from "./set-at.js";

const demos = [
  ["acme", "freeagent"],
  ["northwind", "freecrm"],
] as const;

test.each(demos)("%s: metadata in another order is the same account", async (account, provider) => {
  const before = await interpreted(account, provider, (text) => text);
  const after = await interpreted(account, provider, (text) => JSON.stringify(reordered(JSON.parse(text))));
  expect(before.entities.length).toBeGreaterThan(5);
  expect(await compareAccounts(before, after)).toEqual([]);
});

test.each(demos)("%s: from nothing to all of it, and back", async (account, provider) => {
  const all = await interpreted(account, provider, (text) => text);
  const nothing: AccountModel = { ...all, entities: [], lists: [] };
  const there = await compareAccounts(nothing, all);
  expect(there.map(({ code }) => code)).toEqual(all.entities.map(() => "entity.added"));
  expect(canonicalModel(applyChanges(nothing, there))).toEqual(canonicalModel(all));
  const back = await compareAccounts(all, nothing);
  expect(back.map(({ code }) => code)).toEqual(all.entities.map(() => "entity.removed"));
  expect(canonicalModel(applyChanges(all, back))).toEqual(canonicalModel(nothing));
});

test.each(demos)("%s: each field that goes is one removal, with what it takes along", async (account, provider) => {
  const all = await interpreted(account, provider, (text) => text);
  const [first] = all.entities.toSorted((left, right) => right.fields.length - left.fields.length);
  for (const gone of first?.fields ?? []) {
    const after: AccountModel = {
      ...all,
      entities: all.entities.map((entity) =>
        entity.id === first?.id ? { ...entity, fields: entity.fields.filter(({ id }) => id !== gone.id) } : entity,
      ),
    };
    const changes = await compareAccounts(all, after);
    expect(changes.map(({ code, field }) => [code, field?.key])).toEqual([["field.removed", gone.key]]);
  }
});

async function interpreted(account: string, name: string, change: (metadata: string) => string): Promise<AccountModel> {
  const folder = new URL(`../../schemas/${account}/`, import.meta.url);
  const files = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const text = await readFile(new URL(file, folder), "utf8");
    files.set(file, file === "metadata.json" ? change(text) : text);
  }
  const provider = await loadProvider(name, { kind: "account", account });
  const settings = { lines: {}, update: "post", documents: [] } as const;
  return (await provider.interpret({ account, files }, settings)).model;
}

/** Entities and fields from the last to the first; the order of choices means something. */
function reordered(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => reordered(item));
    return key === "entities" || key === "fields" ? items.toReversed() : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reordered(inner, name)]));
}

test("northwind: another default template is one change", async () => {
  const before = await interpreted("northwind", "freecrm", (text) => text);
  const after = await interpreted("northwind", "freecrm", (text) => {
    const metadata: unknown = JSON.parse(text);
    const deal = own(own(metadata, "templates"), "deal");
    const other = Object.keys(own(deal, "templates") ?? {}).find((id) => id !== own(deal, "default"));
    return JSON.stringify(setAt(metadata, ["templates", "deal", "default"], other));
  });
  const changes = await compareAccounts(before, after);
  expect(changes.map(({ code, entity }) => [code, entity?.key])).toEqual([["template.default-switched", "deal"]]);
  expect(canonicalModel(applyChanges(before, changes))).toEqual(canonicalModel(after));
});
