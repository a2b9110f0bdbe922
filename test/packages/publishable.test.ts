import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { describe, expect, test } from "vitest";
import { demoPackages, root } from "./demo-packages.js";

const run = promisify(execFile);

describe.each(demoPackages)("$name", ({ folder }) => {
  test("publint reports nothing", async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true });
    expect(messages).toEqual([]);
  });

  test("attw finds the types of every subpath", async () => {
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const { stdout } = await run(process.execPath, [attw, "--pack", folder, "--profile", "esm-only", "--no-color"]);
    const verdicts = stdout.split("\n").filter((line) => /^(?:node16 \(from ESM\)|bundler): /.test(line));
    expect(verdicts.length).toBeGreaterThan(20);
    expect(verdicts.filter((line) => !line.includes("🟢"))).toEqual([]);
  }, 120_000);
});
