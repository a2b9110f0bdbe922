import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareModels } from "../../generator/drift/compare/models.js";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/lock.js";
import type { AccountModel, Field } from "../../generator/model/model.js";
import { usageFinder } from "../../generator/usages/usage-finder.js";
import { field } from "../model/account-fixture.js";
import { acmeAccount } from "./fixtures/account.js";
import { consumerProject, type ConsumerProject } from "./fixtures/consumer-project.js";

const source = fileURLToPath(new URL("fixtures/every-way/", import.meta.url));
const account = acmeAccount();
const named = (model: AccountModel) =>
  assignNames(model, assignNames(account, emptyLock, new Map()).lock, new Map()).model;
const model = named(account);

/** A program that uses fields in every way, in a folder for each direction. */
let project: ConsumerProject;
let hits: (after: AccountModel) => readonly string[];

beforeAll(async () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`src/${name}`, readFileSync(join(source, name), "utf8")] as const);
  expect(files.length).toBeGreaterThan(30);
  project = await consumerProject(model, Object.fromEntries(files));
  const find = await usageFinder([project.tsconfig], { ...project, model });
  hits = (after) => [
    ...new Set(
      compareModels(account, after)
        .flatMap(find)
        .map(({ file, line }) => `${file.slice(project.folder.length + 1)}:${line}`),
    ),
  ];
});
afterAll(() => project.remove());

/** Lines that no longer compile against the package as it would be then. */
async function broken(after: AccountModel): Promise<readonly string[]> {
  await project.generate(named(after));
  const lines = project.complaints().map((text) => text.slice(project.folder.length + 1, text.indexOf(" ")));
  await project.generate(model);
  return [...new Set(lines)].filter((line) => line.startsWith("src/"));
}

function withContact(change: (fields: readonly Field[]) => readonly Field[]): AccountModel {
  const entities = account.entities.map((one) =>
    one.key === "contact" ? { ...one, fields: change(one.fields) } : one,
  );
  return { ...account, entities };
}
const edited = (key: string, facts: Partial<Field>) =>
  withContact((fields) => fields.map((one) => (one.key === key ? { ...one, ...facts } : one)));
const keys = account.entities[0]?.fields.map(({ key }) => key) ?? [];
const text = { type: { kind: "text" } } as const;

test("it compiles", () => {
  expect(project.complaints()).toEqual([]);
});

describe("every line that no longer compiles is among those told", () => {
  test.each<readonly [string, AccountModel, number]>([
    ...keys.map((key) => [`${key} is gone`, withContact((all) => all.filter((one) => one.key !== key)), 0] as const),
    ...keys.map((key) => [`${key} is read-only`, edited(key, { creatable: false, updatable: false }), 0] as const),
    ...keys.map((key) => [`${key} cannot be asked for`, edited(key, { filterable: false }), 0] as const),
    ...keys.map((key) => [`${key} cannot be read`, edited(key, { readable: false, filterable: false }), 0] as const),
    ...keys.map((key) => [`${key} is required`, edited(key, { required: true }), 0] as const),
    ["segment is a text", edited("contact_field14", text), 0],
    ["languages are a text", edited("contact_field15", text), 2],
    ["a nickname is a number", edited("contact_field20", { type: { kind: "number" } }), 5],
    ["a choice is gone", withoutChoice("segments", "SMB"), 5],
    ["another choice is gone", withoutChoice("segments", "Enterprise"), 5],
    ["a language is gone", withoutChoice("languages", "English"), 2],
    ["a new field is required", withContact((all) => [...all, field("tax_id", "Tax Id", { required: true })]), 3],
  ])("%s", async (_name, after, least) => {
    const lines = await broken(after);
    const told = new Set(hits(after));
    expect(lines.length).toBeGreaterThanOrEqual(least);
    expect(lines.filter((line) => !told.has(line))).toEqual([]);
  });
});

/** What copies a record reads it, too. */
const asks = /^src\/(?!write\/(?!copied))/;

describe("code that does not go in the direction that is hit is spared", () => {
  test.each<readonly [string, AccountModel, RegExp]>([
    ["a required field spares who reads and asks", edited("contact_field20", { required: true }), /^src\/write\//],
    ["a read-only field does", edited("contact_field20", { creatable: false, updatable: false }), /^src\/write\//],
    ["a default does", edited("first_name", { defaultValue: "Ann" }), /^src\/write\//],
    ["a unique field does", edited("work_email", { unique: true }), /^src\/write\//],
    ["a new required field does", withContact((all) => [...all, field("x", "X", { required: true })]), /^src\/write\//],
    ["a field no longer to be asked for spares who writes", edited("first_name", { filterable: false }), asks],
    ["a field that left the rows does", edited("first_name", { fullOnly: true }), asks],
  ])("%s", (_name, after, where) => {
    const told = hits(after);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((line) => !where.test(line))).toEqual([]);
  });
});

function withoutChoice(list: string, label: string): AccountModel {
  const lists = account.lists.map((one) =>
    one.id === list ? { ...one, choices: one.choices.filter((choice) => choice.label !== label) } : one,
  );
  return { ...account, lists };
}
