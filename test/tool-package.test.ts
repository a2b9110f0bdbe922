import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);

test("publint reports nothing on the tool itself", async () => {
  const { messages } = await publint({ pkgDir: root, strict: true });
  expect(messages).toEqual([]);
});

test("the built tool names no folder that it was built in, so that all builds are the same", () => {
  const dist = join(root, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const naming = files.filter((file) => {
    const text = readFileSync(join(dist, file), "utf8");
    return text.includes(root) || /\.dist-\d/.test(text);
  });
  expect({ files: files.length > 20, naming }).toEqual({ files: true, naming: [] });
  expect(readFileSync(join(dist, "generator/chunks/core.js"), "utf8")).toContain("\n// generator/problem/problem.js\n");
});

test("attw finds the tool's own types, and the tarball holds what it needs and no more", async () => {
  const folder = mkdtempSync(join(tmpdir(), "fieldwright-pack-"));
  try {
    const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
    const { stdout } = await run("npm", pack, { cwd: root, maxBuffer: 1e8 });
    const [tarball]: { filename: string; files: { path: string }[] }[] = JSON.parse(stdout);
    const paths = (tarball?.files ?? []).map(({ path }) => path);
    expect(paths).toContain("dist/generator/cli/bin.js");
    expect(paths).toContain("schemas/freeagent/schema.graphql");
    expect(paths).toContain("schemas/freecrm/openapi.yaml");
    expect(paths).toContain("THIRD-PARTY-NOTICES.md");
    expect(paths.filter((path) => /^(?:test|generator|templates|generated|scripts)\//.test(path))).toEqual([]);
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    await run(process.execPath, [attw, join(folder, tarball?.filename ?? ""), "--profile", "esm-only"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
