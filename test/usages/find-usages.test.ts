import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/lock.js";
import { findUsages } from "../../generator/usages/find-usages.js";
import type { Usages } from "../../generator/usages/usages.js";
import { restModel } from "../emit/fixtures/rest-model.js";
import { acmeAccount } from "./fixtures/account.js";
import { consumerProject, type ConsumerProject, ownFiles } from "./fixtures/consumer-project.js";
import { foundPlaces, markedPlaces } from "./fixtures/marked-places.js";
import { shown } from "./fixtures/shown.js";

const { model } = assignNames(acmeAccount(), emptyLock, new Map());
let project: ConsumerProject;
let usages: Usages;
const told: (readonly [done: number, total: number])[] = [];

beforeAll(async () => {
  project = await consumerProject(model);
  usages = await findUsages({ ...project, model, onFile: (done, total) => void told.push([done, total]) });
});
afterAll(() => project.remove());

test("the consumer compiles, and has at least twenty files", () => {
  expect(project.complaints()).toEqual([]);
  expect(ownFiles(project).size).toBeGreaterThanOrEqual(20);
});

test("how far the search is, is told file by file", () => {
  const { size } = ownFiles(project);
  expect(told.slice(0, size)).toEqual(Array.from({ length: size }, (_, index) => [index + 1, size]));
});

test("every marked use is found at its line and column, and nothing else is", () => {
  const marked = markedPlaces(ownFiles(project));
  expect(marked.length).toBeGreaterThan(200);
  expect(foundPlaces(usages, model)).toEqual(marked);
});

test("calls of a collection's methods are found by entity", () => {
  const calls = (collection: string, method: string) =>
    shown(usages.methods.get(`id:${collection}`)?.get(method)).map((place) => place.replace(/:\d+$/, ""));
  expect(calls("contact", "create")).toEqual(["src/create.ts:8", "src/create.ts:9", "src/form.ts:10"]);
  expect(calls("quote", "upsertWithLines")).toEqual(["src/quotes.ts:6"]);
  expect(calls("logo", "count")).toEqual(["src/subpaths.ts:10"]);
  expect(calls("logo", "create")).toEqual([]);
});

test("a copy of the package among the installed ones is as good as a link", async () => {
  const link = join(project.folder, "node_modules/@acme/crm");
  rmSync(link);
  renameSync(project.packageFolder, link);
  mkdirSync(project.packageFolder);
  try {
    project.write("tsconfig.copy.json", '{ "extends": "./tsconfig.json", "include": [], "files": ["src/orders.ts"] }');
    const search = { ...project, model, tsconfig: join(project.folder, "tsconfig.copy.json") };
    expect(shown((await findUsages(search)).fields.get("id:quote")?.get("id:total"))).toEqual(["src/orders.ts:10:79"]);
  } finally {
    rmSync(project.packageFolder, { recursive: true });
    renameSync(link, project.packageFolder);
    symlinkSync(project.packageFolder, link, "dir");
  }
});

test("a solution's projects are all looked at, and shared files once", async () => {
  project.write("tsconfig.base.json", '{ "extends": "./tsconfig.json", "compilerOptions": { "composite": true } }');
  project.write(
    "a/tsconfig.json",
    '{ "extends": "../tsconfig.base.json", "include": [], "files": ["../src/orders.ts"] }',
  );
  project.write(
    "b/tsconfig.json",
    '{ "extends": "../tsconfig.base.json", "files": ["../src/orders.ts", "../src/quotes.ts"], "include": [] }',
  );
  project.write("tsconfig.all.json", '{ "files": [], "references": [{ "path": "a" }, { "path": "b" }] }');
  const found = await findUsages({ ...project, model, tsconfig: join(project.folder, "tsconfig.all.json") });
  expect(shown(found.fields.get("id:quote")?.get("id:total"))).toEqual(["src/orders.ts:10:79", "src/quotes.ts:6:77"]);
});

test.each([
  ["no such file", "nowhere.json", null, "usages.bad-tsconfig", "cannot be read"],
  ["no JSON", "tsconfig.bad.json", "{ include: [", "usages.bad-tsconfig", "cannot be read"],
  ["no files", "tsconfig.empty.json", '{ "files": [], "references": [] }', "usages.bad-tsconfig", "names no files"],
  [
    "another package",
    "tsconfig.other.json",
    '{ "extends": "./tsconfig.json", "compilerOptions": { "paths": { "@acme/crm": ["./src/same-names.ts"] } } }',
    "usages.other-package",
    "leads to",
  ],
])("%s: told, and not taken for a program without uses", async (_, file, text, code, words) => {
  if (text !== null) project.write(file, text);
  const search = { ...project, model, tsconfig: join(project.folder, file) };
  await expect(findUsages(search)).rejects.toMatchObject({
    message: expect.stringContaining(words),
    problems: [{ code }],
  });
});

test("a REST account: rows and full records, operations by path", async () => {
  const rest = restModel();
  const other = await consumerProject(rest, {
    "src/program.ts": `import { createClient, type ContactRow, type Contact } from "@acme/crm";
const crm = createClient({ credentials: { token: "secret" } });
const rows = (await crm.contacts.list({ select: ["channels"] })).records;
export const first = (row: ContactRow, contact: Contact) => [row, contact.channels, rows];
export const made = await crm.operations.oneContact({ path: { id: "1" } });
`,
  });
  const found = await findUsages({ ...other, model: rest });
  expect(shown(found.entities.get("entity-contacts"))).toEqual([
    "src/program.ts:1:29",
    "src/program.ts:1:46",
    "src/program.ts:3:25",
    "src/program.ts:4:28",
    "src/program.ts:4:49",
  ]);
  expect(shown(found.operations.get("oneContact"))).toEqual(["src/program.ts:5:42"]);
  expect(shown(found.fields.get("entity-contacts")?.get("field-channels"))).toContain("src/program.ts:4:75");
  other.remove();
});
