import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLock, readSnapshot } from "../../generator/snapshot/read-snapshot.js";
import { canonicalJson, type Snapshot } from "../../generator/snapshot/snapshot.js";
import { writeLock, writeSnapshot } from "../../generator/snapshot/write-snapshot.js";

let schemas = "";
beforeEach(async () => {
  schemas = await mkdtemp(join(tmpdir(), "snapshot-"));
});
afterEach(() => rm(schemas, { recursive: true }));

const metadata = (note: string) => canonicalJson({ formatVersion: 1, entities: [], note });
const snapshot = (files: Readonly<Record<string, string>>): Snapshot => ({
  account: "acme",
  files: new Map(Object.entries(files)),
});
const inFolder = () => readdir(join(schemas, "acme"));
const text = (name: string) => readFile(join(schemas, "acme", name), "utf8");

describe("a snapshot", () => {
  it("is read as it was written", async () => {
    const given = snapshot({ "metadata.json": metadata("Süß \u202e\u0000"), "openapi.yaml": "openapi: 3.1.0\n" });
    expect(await writeSnapshot(schemas, given)).toBe(true);
    expect(await readSnapshot(schemas, "acme")).toEqual(given);
    expect(await inFolder()).toEqual(["metadata.json", "openapi.yaml"]);
  });

  it("is not touched when nothing has changed", async () => {
    const given = snapshot({ "metadata.json": metadata("a") });
    await writeSnapshot(schemas, given);
    const past = new Date("2020-01-01T00:00:00Z");
    await utimes(join(schemas, "acme", "metadata.json"), past, past);
    expect(await writeSnapshot(schemas, given)).toBe(false);
    expect((await stat(join(schemas, "acme", "metadata.json"))).mtime).toEqual(past);
  });

  it("loses what the new one lacks, but never the lock or files of the user's own", async () => {
    await writeSnapshot(schemas, snapshot({ "metadata.json": metadata("a"), "schema.graphql": "type A" }));
    await writeLock(schemas, "acme", "{}\n");
    await writeFile(join(schemas, "acme", "NOTES.md"), "mine");
    await writeSnapshot(schemas, snapshot({ "metadata.json": metadata("b") }));
    expect(await inFolder()).toEqual(["NOTES.md", "metadata.json", "names.lock.json"]);
    expect(await readLock(schemas, "acme")).toBe("{}\n");
  });

  it("stays whole when one of its files cannot be replaced", async () => {
    await writeSnapshot(schemas, snapshot({ "metadata.json": metadata("old") }));
    // A folder in the place of the last file makes its replacing fail, after the others have succeeded.
    await mkdir(join(schemas, "acme", "schema.graphql"));
    const next = snapshot({ "metadata.json": metadata("new"), "openapi.yaml": "new", "schema.graphql": "new" });
    await expect(writeSnapshot(schemas, next)).rejects.toMatchObject({ problems: [{ code: "snapshot.unwritable" }] });
    expect(await text("metadata.json")).toBe(metadata("old"));
    expect(await inFolder()).toEqual(["metadata.json", "schema.graphql"]);
  });

  it("is one of those that are written at once, whole, and nothing else is left", async () => {
    for (let round = 0; round < 5; round += 1) {
      // Of sizes that differ, so that one is renamed while another is being written.
      const notes = [1, 50_000, 300_000].map((size) => `${size} ${round} `.repeat(size));
      const given = notes.map((note) => snapshot({ "metadata.json": metadata(note), "openapi.yaml": note }));
      expect(await Promise.all(given.map((one) => writeSnapshot(schemas, one)))).toEqual([true, true, true]);
      expect(given).toContainEqual(await readSnapshot(schemas, "acme"));
      expect(await inFolder()).toEqual(["metadata.json", "openapi.yaml"]);
    }
  });

  it("is not written while another run holds its lock", async () => {
    await mkdir(join(schemas, "acme"));
    const lock = join(schemas, "acme", ".lock");
    await writeFile(lock, `${process.pid} ${hostname()}`);
    const written = writeSnapshot(schemas, snapshot({ "metadata.json": metadata("a") }));
    for (const account of ["b", "c", "d"]) {
      await writeSnapshot(schemas, { account, files: new Map([["metadata.json", metadata(account)]]) });
    }
    expect(await inFolder()).toEqual([".lock"]);
    await rm(lock);
    expect(await written).toBe(true);
  });

  it("is the new one as soon as a run that was killed had all of it written", async () => {
    const old = snapshot({ "metadata.json": metadata("old"), "openapi.yaml": "old", "schema.graphql": "old" });
    await writeSnapshot(schemas, old);
    await writeFile(join(schemas, "acme", "openapi.yaml"), "new");
    const pending = { "metadata.json": metadata("new"), "openapi.yaml": "new", "schema.graphql": null };
    await writeFile(join(schemas, "acme", ".pending.json"), JSON.stringify(pending));
    const whole = snapshot({ "metadata.json": metadata("new"), "openapi.yaml": "new" });
    expect(await readSnapshot(schemas, "acme")).toEqual(whole);
    await writeLock(schemas, "acme", "{}\n");
    expect(await inFolder()).toEqual(["metadata.json", "names.lock.json", "openapi.yaml"]);
    expect(await readSnapshot(schemas, "acme")).toEqual(whole);
  });

  it.each([
    ["is written", "x/../../outside", "foreign"],
    ["is taken away", "x/../../outside", null],
    ["stands in the folder", "package.json", "{}"],
    ["stands below it", "a/metadata.json", "{}"],
  ])("refuses to finish work that it never began: a file that %s", async (_, name, text) => {
    await writeSnapshot(schemas, snapshot({ "metadata.json": metadata("a") }));
    const outside = join(schemas, "outside");
    await writeFile(outside, "own");
    await writeFile(join(schemas, "acme", ".pending.json"), JSON.stringify({ "openapi.yaml": "b", [name]: text }));
    const refused = {
      problems: [{ code: "snapshot.invalid", place: { file: join(schemas, "acme", ".pending.json") } }],
    };
    await expect(readSnapshot(schemas, "acme")).rejects.toMatchObject(refused);
    await expect(writeLock(schemas, "acme", "{}\n")).rejects.toMatchObject(refused);
    expect(await readFile(outside, "utf8")).toBe("own");
    expect(await inFolder()).toEqual([".pending.json", "metadata.json"]);
  });

  it("loses what a run that was killed has left beside it", async () => {
    await writeSnapshot(schemas, snapshot({ "metadata.json": metadata("a") }));
    await writeFile(join(schemas, "acme", ".metadata.json.6f1c1b0e-8f2c-4b62-9e0e-1f6f7f3f8a11.part"), "half");
    expect((await readSnapshot(schemas, "acme")).files.get("metadata.json")).toBe(metadata("a"));
    await writeSnapshot(schemas, snapshot({ "metadata.json": metadata("b") }));
    expect(await inFolder()).toEqual(["metadata.json"]);
  });

  it("takes away the lock of a run that was killed, also where nothing has changed", async () => {
    const given = snapshot({ "metadata.json": metadata("a") });
    await writeSnapshot(schemas, given);
    // No process has this number.
    await writeFile(join(schemas, "acme", ".lock"), `2147483646 ${hostname()}`);
    expect(await writeSnapshot(schemas, given)).toBe(false);
    expect(await inFolder()).toEqual(["metadata.json"]);
  });

  it("has known files only", async () => {
    await expect(writeSnapshot(schemas, snapshot({ "../x": "" }))).rejects.toThrow(TypeError);
  });
});

describe("what is no snapshot is refused", () => {
  it.each([
    ["nothing there", null, "snapshot.missing"],
    ["another version", canonicalJson({ formatVersion: 2 }), "snapshot.version"],
    ["another version in other layout", '{"formatVersion":7}', "snapshot.version"],
    ["no version", "{}", "snapshot.invalid"],
    ["no JSON", "<html>", "snapshot.invalid"],
    ["an unfinished merge", '{\n<<<<<<< HEAD\n  "formatVersion": 1\n=======\n}', "snapshot.invalid"],
  ])("%s", async (_, given, code) => {
    await mkdir(join(schemas, "acme"));
    if (given !== null) await writeFile(join(schemas, "acme", "metadata.json"), given);
    await expect(readSnapshot(schemas, "acme")).rejects.toMatchObject({ problems: [{ code }] });
  });

  it("and the hint says which account to pull", async () => {
    await expect(readSnapshot(schemas, "acme")).rejects.toMatchObject({
      problems: [{ hint: "Run `fieldwright pull acme`." }],
    });
  });
});

describe("reading", () => {
  it("does not depend on the line endings of a checkout", async () => {
    await mkdir(join(schemas, "acme"));
    await writeFile(join(schemas, "acme", "metadata.json"), metadata("a").replaceAll("\n", "\r\n"));
    expect((await readSnapshot(schemas, "acme")).files.get("metadata.json")).toBe(metadata("a"));
  });

  it("finds no lock before the first generate, and refuses an unmerged one", async () => {
    expect(await readLock(schemas, "acme")).toBeNull();
    await writeLock(schemas, "acme", "{\n>>>>>>> theirs\n}");
    await expect(readLock(schemas, "acme")).rejects.toMatchObject({ problems: [{ place: { line: 2 } }] });
  });
});

describe("canonical JSON", () => {
  it.each([
    ["sorted keys", { b: 1, a: { d: [], c: null } }, '{\n  "a": {\n    "c": null,\n    "d": []\n  },\n  "b": 1\n}\n'],
    ["lists in their order", [2, 1], "[\n  2,\n  1\n]\n"],
    [
      "keys of JavaScript's own",
      JSON.parse('{"__proto__":{"x":1},"a":1}'),
      '{\n  "__proto__": {\n    "x": 1\n  },\n  "a": 1\n}\n',
    ],
  ])("%s", (_, given, want) => {
    expect(canonicalJson(given)).toBe(want);
  });
});
