import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { printMessages, problemCodes } from "../../generator/problem/codes.js";
import type { ProblemEntry } from "../../generator/problem/problem-entry.js";

const file = new URL("../../docs/messages.md", import.meta.url);
const entries: readonly (readonly [string, ProblemEntry])[] = Object.entries(problemCodes);

describe("docs/messages.md", () => {
  it("is what the codes say; UPDATE_DOCS=1 writes it", async () => {
    if (process.env["UPDATE_DOCS"] === "1") await writeFile(file, printMessages());
    expect(await readFile(file, "utf8")).toBe(printMessages());
  });

  it("has every code once, and no row breaks its table", () => {
    const rows = printMessages()
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows.map((row) => row.split("`")[1]).toSorted()).toEqual(entries.map(([code]) => code).toSorted());
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
  });
});

describe("a code's words", () => {
  it.each(entries)("%s", (code, { title, cause, fix }) => {
    expect(code).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z]+)*$/);
    // A title is no sentence; causes and fixes are.
    expect(title).toMatch(/^[A-Z`].*[^.]$/);
    expect(title.length).toBeLessThanOrEqual(70);
    for (const text of [cause, fix]) expect(text).toMatch(/^(?:[A-Z]|`).*[.]$/);
    // One voice: no excuses, no shouting, no internals.
    expect([title, cause, fix].join(" ")).not.toMatch(
      /!|please|sorry|oops|invalid input|\bnull\b|undefined|stack|exception/i,
    );
  });
});
