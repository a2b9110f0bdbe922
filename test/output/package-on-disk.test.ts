import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { comparePackage, packageDifferences } from "../../generator/output/compare.js";
import { isCurrent } from "../../generator/output/current.js";
import { listPackage, writePackage } from "../../generator/output/package-folder.js";
import type { GeneratedFile } from "../../generator/output/package.js";

let output = "";
const folder = () => join(output, "acme");

beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), "fieldwright-output-"));
});
afterEach(() => rmSync(output, { recursive: true, force: true }));

function files(texts: Readonly<Record<string, string>>): readonly GeneratedFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, plan: null }));
}

const first = files({ "index.js": "one\n", "entities/a.js": "a\n", "entities/b.js": "b\n" });
const second = files({ "index.js": "one\n", "entities/a.js": "changed\n", "client.js": "new\n" });

function onDisk(): Readonly<Record<string, string>> {
  const paths = readdirSync(folder(), { recursive: true, encoding: "utf8" });
  const plain = paths.filter((path) => statSync(join(folder(), path)).isFile() && path !== "manifest.json");
  return Object.fromEntries(plain.toSorted().map((path) => [path, readFileSync(join(folder(), path), "utf8")]));
}

/** What stands in the output folder besides packages. */
function leftovers(): readonly string[] {
  return readdirSync(output).filter((name) => name !== "acme");
}

describe("writePackage", () => {
  test("makes the folders it needs, and says what is new", async () => {
    output = join(output, "deeper/generated");
    expect(await writePackage(folder(), first)).toEqual({
      written: ["entities/a.js", "entities/b.js", "index.js", "manifest.json"],
      removed: [],
    });
    expect(onDisk()).toEqual({ "entities/a.js": "a\n", "entities/b.js": "b\n", "index.js": "one\n" });
    expect(leftovers()).toEqual([]);
  });

  test("lists every file with its hash, without dates", async () => {
    await writePackage(folder(), first, { input: "1234" });
    const manifest: unknown = JSON.parse(readFileSync(join(folder(), "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({ formatVersion: 1, tool: "fieldwright", input: "1234" });
    expect(manifest).toHaveProperty("files", {
      "entities/a.js": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
      "entities/b.js": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f",
      "index.js": "2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806",
    });
  });

  test("replaces what changed, removes what is gone, and leaves the rest untouched", async () => {
    await writePackage(folder(), first);
    const before = statSync(join(folder(), "index.js"), { bigint: true });
    expect(await writePackage(folder(), second)).toEqual({
      written: ["client.js", "entities/a.js", "manifest.json"],
      removed: ["entities/b.js"],
    });
    expect(onDisk()).toEqual({ "client.js": "new\n", "entities/a.js": "changed\n", "index.js": "one\n" });
    expect(statSync(join(folder(), "index.js"), { bigint: true }).mtimeNs).toBe(before.mtimeNs);
    expect(leftovers()).toEqual([]);
  });

  test("does not touch a package that is as it should be", async () => {
    await writePackage(folder(), first);
    const before = statSync(folder(), { bigint: true });
    expect(await writePackage(folder(), first.toReversed())).toEqual({ written: [], removed: [] });
    expect(statSync(folder(), { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
  });

  test.each([
    ["a folder that is not ours", () => mkdirSync(folder(), { recursive: true })],
    ["a package", () => writePackage(folder(), first)],
  ])("never deletes a foreign file in %s", async (_, prepare) => {
    await prepare();
    writeFileSync(join(folder(), "mine.txt"), "precious");
    await expect(writePackage(folder(), second)).rejects.toMatchObject({
      problems: [{ code: "output.foreign-files", place: { file: expect.stringMatching(/mine\.txt$/) } }],
    });
    expect(readFileSync(join(folder(), "mine.txt"), "utf8")).toBe("precious");
    expect(leftovers()).toEqual([]);
  });

  test("overwrites a file of ours that somebody edited", async () => {
    await writePackage(folder(), first);
    writeFileSync(join(folder(), "index.js"), "edited\n");
    expect(await writePackage(folder(), first)).toEqual({ written: ["index.js"], removed: [] });
  });

  test.each(["../evil.js", "/evil.js", "a/../../evil.js", "a\\evil.js", "C:/evil.js", "", "a//b.js", "con.js"])(
    "refuses the path %j",
    async (path) => {
      await expect(writePackage(folder(), files({ [path]: "x" }))).rejects.toMatchObject({
        problems: [{ code: "output.unsafe-path" }],
      });
      expect(existsSync(folder())).toBe(false);
    },
  );

  test("refuses paths that differ in case only", async () => {
    await expect(writePackage(folder(), files({ "a.js": "x", "A.js": "y" }))).rejects.toThrow("ignore case");
  });

  test("follows no link out of its folder", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "fieldwright-elsewhere-"));
    symlinkSync(elsewhere, folder());
    await expect(writePackage(folder(), first)).rejects.toMatchObject({ problems: [{ code: "output.not-a-folder" }] });
    rmSync(folder());
    await writePackage(folder(), first);
    renameSync(join(folder(), "entities"), join(elsewhere, "entities"));
    symlinkSync(join(elsewhere, "entities"), join(folder(), "entities"));
    await expect(writePackage(folder(), second)).rejects.toMatchObject({ problems: [{ code: "output.not-a-folder" }] });
    expect(readdirSync(join(elsewhere, "entities"))).toEqual(["a.js", "b.js"]);
    rmSync(elsewhere, { recursive: true });
  });

  test("names what the file system refuses", async () => {
    writeFileSync(join(output, "file"), "");
    await expect(writePackage(join(output, "file/acme"), first)).rejects.toMatchObject({
      problems: [{ code: "output.unwritable" }],
    });
    expect(await listPackage(join(output, "file/acme"))).toEqual([]);
  });
});

describe("a run that ended early", () => {
  const next = () => join(output, ".acme.next");
  const previous = () => join(output, ".acme.previous");

  test("while rendering: what it had rendered goes", async () => {
    await writePackage(folder(), first);
    mkdirSync(next());
    writeFileSync(join(next(), "half.js"), "ha");
    expect(await writePackage(folder(), first)).toEqual({ written: [], removed: [] });
    expect(leftovers()).toEqual([]);
  });

  test("between the renames: the old package is back", async () => {
    await writePackage(folder(), first);
    renameSync(folder(), previous());
    mkdirSync(next());
    expect(await writePackage(folder(), first)).toEqual({ written: [], removed: [] });
    expect(onDisk()).toEqual({ "entities/a.js": "a\n", "entities/b.js": "b\n", "index.js": "one\n" });
    expect(leftovers()).toEqual([]);
  });

  test("while removing the old one: the new one stays", async () => {
    await writePackage(folder(), second);
    mkdirSync(previous());
    writeFileSync(join(previous(), "old.js"), "old");
    expect(await writePackage(folder(), second)).toEqual({ written: [], removed: [] });
    expect(leftovers()).toEqual([]);
  });

  test("leaves a lock behind, which the next one takes over", async () => {
    // Also where the run had no time to write its name into it.
    writeFileSync(join(output, ".acme.lock"), "");
    await writePackage(folder(), first);
    writeFileSync(join(output, ".acme.lock"), `2147483646 ${hostname()}`);
    await writePackage(folder(), first);
    expect(leftovers()).toEqual([]);
  });
});

test("of two runs at once, one is told to wait", async () => {
  writeFileSync(join(output, ".acme.lock"), `${process.pid} ${hostname()}`);
  await expect(writePackage(folder(), first)).rejects.toMatchObject({ problems: [{ code: "output.locked" }] });
  writeFileSync(join(output, ".acme.lock"), "1 another-machine");
  await expect(writePackage(folder(), first)).rejects.toMatchObject({ problems: [{ code: "output.locked" }] });
});

describe("packageDifferences", () => {
  test("of a package as it should be: none", async () => {
    await writePackage(folder(), first);
    expect(await packageDifferences(folder(), first)).toEqual([]);
  });

  test("of no package: everything is missing", async () => {
    expect(await comparePackage(folder(), first)).toEqual([
      "entities/a.js",
      "entities/b.js",
      "index.js",
      "manifest.json",
    ]);
  });

  test("tells what is missing, extra, edited and stale, and writes nothing", async () => {
    await writePackage(folder(), first);
    writeFileSync(join(folder(), "index.js"), "one\nedited\n");
    writeFileSync(join(folder(), "mine.txt"), "precious");
    const found = await packageDifferences(folder(), second);
    expect(found.map(({ path, state }) => [path, state])).toEqual([
      ["client.js", "missing"],
      ["entities/a.js", "stale"],
      ["entities/b.js", "extra"],
      ["index.js", "edited"],
      ["manifest.json", "stale"],
      ["mine.txt", "extra"],
    ]);
    expect(found[1]?.diff).toEqual(["@@ line 1", "-a", "+changed"]);
    expect(found[3]?.diff).toEqual(["@@ line 2", "-edited"]);
    expect(Object.keys(onDisk())).toContain("mine.txt");
  });

  test("shows the beginning of a long difference only", async () => {
    await writePackage(folder(), files({ "a.js": "x\n" }));
    const long = Array.from({ length: 9 }, (_, index) => `${index}\n`).join("");
    const [difference] = await packageDifferences(folder(), files({ "a.js": long }));
    expect(difference?.diff).toEqual(["@@ line 1", "-x", "+0", "+1", "+2", "+3", "+4", "+\u2026 4 more"]);
  });
});

test("isCurrent: the same input, the same tool, every file as it was made", async () => {
  expect(await isCurrent(folder(), "1234")).toBe(false);
  await writePackage(folder(), first, { input: "1234" });
  expect(await isCurrent(folder(), "1234")).toBe(true);
  expect(await isCurrent(folder(), "5678")).toBe(false);
  writeFileSync(join(folder(), "extra.js"), "");
  expect(await isCurrent(folder(), "1234")).toBe(false);
  rmSync(join(folder(), "extra.js"));
  writeFileSync(join(folder(), "index.js"), "edited\n");
  expect(await isCurrent(folder(), "1234")).toBe(false);
});

test("isCurrent: a lock that a run left as its last thing is put right before all is well", async () => {
  await writePackage(folder(), first, { input: "1234" });
  writeFileSync(join(output, ".acme.lock"), `2147483646 ${hostname()}`);
  expect(await isCurrent(folder(), "1234")).toBe(false);
  expect(await writePackage(folder(), first, { input: "1234" })).toEqual({ written: [], removed: [] });
  expect(await isCurrent(folder(), "1234")).toBe(true);
});
