import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadConfig, readSnapshot, startSandbox, type Sandbox } from "../../generator/index.js";
import { root } from "../packages/demo-packages.js";
import { acmeVariables, exampleCopy, type ExampleCopy, type Ran } from "./example-copy.js";

let copy: ExampleCopy;
let sandbox: Sandbox;
let push: Ran;

beforeAll(async () => {
  copy = await exampleCopy("downstream-ci");
  sandbox = await accountWithout();
  const pulled = await copy.run("fieldwright generate --pull", acmeVariables(sandbox));
  expect(pulled).toEqual({ code: 0, text: expect.stringContaining("files written in generated/acme") });
  // Its last step compiles, and what it compiles is run below.
  push = await workflow("check.yml");
});

afterAll(async () => {
  await sandbox.close();
  await copy.remove();
});

/** The account as somebody has left it who has removed the fields of a label; on the same address as before, if any. */
async function accountWithout(label?: string): Promise<Sandbox> {
  const config = await loadConfig({ cwd: root });
  const { files, ...snapshot } = await readSnapshot(config.schemas, "acme");
  const metadata = JSON.parse(files.get("metadata.json") ?? "");
  for (const entity of metadata.entities)
    entity.fields = entity.fields.filter((field: { name_label: string }) => field.name_label !== label);
  const changed = { ...snapshot, files: new Map([["metadata.json", JSON.stringify(metadata)]]) };
  const port = sandbox === undefined ? 0 : Number(new URL(sandbox.url).port);
  await sandbox?.close();
  return startSandbox(config, "acme", { snapshot: changed, documents: [] }, { port, rateLimit: null });
}

/** The exit code of the first line of the workflow that fails, and what was said; `npm ci` is what the copy stands for. */
async function workflow(file: string, environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { jobs } = parse(await readFile(join(copy.folder, ".github/workflows", file), "utf8"));
  const steps: readonly { run?: string }[] = Object.values<{ steps: [] }>(jobs).flatMap((job) => job.steps);
  const lines = steps.flatMap(({ run }) => (run === undefined || run === "npm ci" ? [] : [run]));
  expect(lines.length).toBeGreaterThan(0);
  const said: string[] = [];
  for (const line of lines) {
    const { code, text } = await copy.run(line, environment);
    said.push(text);
    if (code !== 0) return { code, text: said.join("") };
  }
  return { code: 0, text: said.join("") };
}

it("reports what the account has", async () => {
  sandbox = await accountWithout();
  const { code, text } = await copy.run("node out/report.js", acmeVariables(sandbox));
  expect(text).toMatch(/^SMB: \d+ contacts\nMid-Market: \d+ contacts\nEnterprise: \d+ contacts\n/);
  expect(code).toBe(0);
});

it("is green on a push, without credentials", () => {
  expect(push).toEqual({ code: 0, text: expect.stringContaining("acme: up to date") });
});

describe("each night", () => {
  it.each([
    ["green where the account is as it was", undefined, { code: 0 }],
    ["green where a field is gone that no line uses", "Lead Score", { code: 0 }],
    ["red where a field is gone that a line uses", "Segment", { code: 1, text: expect.stringContaining("report.ts") }],
  ])("is %s", async (_, label, want) => {
    sandbox = await accountWithout(label);
    expect(await workflow("drift.yml", acmeVariables(sandbox))).toMatchObject(want);
  });

  it("is in trouble, neither green nor red, where the account cannot be asked", async () => {
    const variables = { ...acmeVariables(sandbox), FREEAGENT_CLIENT_SECRET: "another" };
    expect((await workflow("drift.yml", variables)).code).toBe(2);
  });
});
