import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../packages/demo-packages.js";

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "scripts/example.mjs"), ...words], { encoding: "utf8" });

it("runs an example where it stands, beside a local CRM", () => {
  const { status, stdout, stderr } = run("edge-webhook");
  expect(stdout).toMatch(/^first delivery: 200 (.*)\nsecond delivery: 200 \1\n$/);
  expect(stderr).toMatch(/^northwind on http:\/\/127\.0\.0\.1:\d+\/api\/1\n$/);
  expect(status).toBe(0);
  const worker = readFileSync(join(root, "examples/edge-webhook/out/worker.js"), "utf8");
  expect(worker).not.toMatch(/\bnode:|\brequire\(/);
}, 120_000);

it("names every example there is where it does not know the one", () => {
  const { status, stderr } = run("nothing");
  const names = readdirSync(join(root, "examples")).filter((name) => name !== "demo" && !name.includes("."));
  expect(stderr.match(/[a-z]+-[a-z]+/g)?.toSorted()).toEqual(names.toSorted());
  expect(status).toBe(2);
});
