import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { typeCheck } from "./type-check.js";

test.each([
  ["nothing wrong", { "a.d.ts": "export declare const a: string;" }, []],
  ["an unknown type", { "a.d.ts": "export declare const a: Nope;" }, ["1/a.d.ts(1,25): error TS2304"]],
  ["a missing file", { "a.d.ts": 'export type A = import("./b.js").B;' }, ["1/a.d.ts(1,24): error TS2307"]],
  [
    "what is wrong in the runtime",
    { "a.d.ts": 'export type * from "./runtime/b.js";', "runtime/b.d.ts": "export type B = Nope;" },
    ["1/runtime/b.d.ts(1,17): error TS2304"],
  ],
])("the compiler sees %s", (_, files, want) => {
  const folder = mkdtempSync(join(tmpdir(), "fieldwright-type-check-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const written = Object.entries(files).map(([path, text]) => ({ path, text, plan: null }));
  const complaints = typeCheck(folder, [[], written]);
  expect(complaints.map((complaint) => complaint.replace(/(TS\d+).*/, "$1"))).toEqual(want);
});
