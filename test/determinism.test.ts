import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "dist/generator/cli/bin.js");
const run = promisify(execFile);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What the others are compared with. */
let here = "";
beforeAll(async () => {
  here = project();
  await generate(here, { TZ: "America/St_Johns", LC_ALL: "C" });
});

/** A project of its own with both demo accounts, as pulled; `change` is made to the text of each snapshot's metadata. */
function project(change: (metadata: string) => string = (text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), "fieldwright-same-"));
  folders.push(folder);
  cpSync(join(root, "codegen.yml"), join(folder, "codegen.yml"));
  for (const account of ["acme", "northwind"]) {
    cpSync(join(root, "schemas", account), join(folder, "schemas", account), { recursive: true });
    rmSync(join(folder, "schemas", account, "names.lock.json"));
    const metadata = join(folder, "schemas", account, "metadata.json");
    writeFileSync(metadata, change(readFileSync(metadata, "utf8")));
  }
  return folder;
}

const generate = (cwd: string, environment: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, [bin, "generate", "--quiet"], { cwd, env: { ...process.env, ...environment } });

/** Path -> bytes, of all that generating wrote. The stamp of its input is left out where the input is meant to differ. */
function bytes(folder: string, stamped = true): ReadonlyMap<string, string> {
  const files = ["generated", "schemas"].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "metadata.json")
      .filter((entry) => stamped || entry.name !== "manifest.json")
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, "utf8")]));
}

/** Every object's keys and every list of entities or fields the other way round; choices have an order of their own. */
function reversed(text: string): string {
  const turn = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const members = value.map((member) => turn(member, ""));
      return key === "entities" || key === "fields" ? members.toReversed() : members;
    }
    if (typeof value !== "object" || value === null || /^(?:options|choices|values)$/.test(key)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, member]) => [name, turn(member, name)]),
    );
  };
  return JSON.stringify(turn(JSON.parse(text), ""));
}

test("time zone, locale and folder change no byte", async () => {
  const there = project();
  await generate(there, { TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" });
  const [one, other] = [bytes(here), bytes(there)];
  expect(one.size).toBeGreaterThan(100);
  expect([...other]).toEqual([...one]);
});

test("the order of the metadata changes no byte", async () => {
  const there = project(reversed);
  await generate(there);
  expect([...bytes(there, false)]).toEqual([...bytes(here, false)]);
});

test("after an edit, every byte is as from nothing, of tampered files, too", async () => {
  const there = project();
  await generate(there);
  const metadata = join(there, "schemas/acme/metadata.json");
  writeFileSync(metadata, readFileSync(metadata, "utf8").replaceAll('"Work Email"', '"Office Mail"'));
  const tampered = join(there, "generated/acme/entities/quotes.js");
  writeFileSync(tampered, `${readFileSync(tampered, "utf8")}fetch("https://example.com");\n`);
  const fromNothing = project();
  cpSync(join(there, "schemas"), join(fromNothing, "schemas"), { recursive: true });
  await generate(there);
  await generate(fromNothing);
  expect([...bytes(there)]).toEqual([...bytes(fromNothing)]);
  expect(readFileSync(join(there, "generated/acme/entities/contacts.d.ts"), "utf8")).toContain("Office Mail");
});

test("a second run rewrites no file", async () => {
  const times = () => [...bytes(here).keys()].map((path) => [path, statSync(join(here, path)).mtimeMs]);
  const before = times();
  await generate(here);
  expect(times()).toEqual(before);
});
