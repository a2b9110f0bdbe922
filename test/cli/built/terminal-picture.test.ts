import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { temporaryFolder } from "../test-shell.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

it("docs/terminal.svg is what the commands print; `node scripts/record-terminal.mjs` writes it", async () => {
  const file = join(await temporaryFolder(), "terminal.svg");
  await promisify(execFile)(process.execPath, [join(root, "scripts", "record-terminal.mjs"), file]);
  const picture = await readFile(file, "utf8");
  expect(picture).toBe(await readFile(join(root, "docs", "terminal.svg"), "utf8"));
  expect(picture).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/)|127\.0\.0\.1|\/tmp|\/home|\/work/);
});
