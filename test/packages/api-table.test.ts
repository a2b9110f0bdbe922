import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "./demo-packages.js";

test("docs/api.md is current; `node scripts/api-table.mjs` makes it so", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "scripts/api-table.mjs"), "--print"]);
  expect(readFileSync(join(root, "docs/api.md"), "utf8")).toBe(stdout);
  expect(stdout).toContain("29 operations.");
  expect(stdout).toContain("49 operations.");
});
