import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadConfig, readEnvironment } from "../../generator/config/read-config.js";

let root = "";
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "config-")));
  await mkdir(join(root, "a", "b"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const minimal = "accounts: { acme: { provider: freeagent, package: { name: acme-crm } } }\n";

it("finds the nearest file upward, and prefers .yml", async () => {
  await writeFile(join(root, "codegen.yaml"), "nonsense: [");
  await writeFile(join(root, "codegen.yml"), minimal);
  const config = await loadConfig({ cwd: join(root, "a", "b") });
  expect(config.file).toBe(join(root, "codegen.yml"));
  await writeFile(join(root, "a", "codegen.yaml"), minimal);
  expect((await loadConfig({ cwd: join(root, "a", "b") })).directory).toBe(join(root, "a"));
});

it("takes the file that is named, a mark at its beginning or not", async () => {
  await writeFile(join(root, "crm.yml"), `\uFEFF${minimal}`);
  const config = await loadConfig({ cwd: join(root, "a"), file: "../crm.yml" });
  expect(config.accounts.map(({ name }) => name)).toEqual(["acme"]);
});

it("reads .env beside the file, under the environment", async () => {
  await writeFile(join(root, "codegen.yml"), minimal);
  await writeFile(join(root, ".env"), "NAME=from-file\nOTHER=kept\n");
  expect(await readEnvironment(root, {})).toEqual({ NAME: "from-file", OTHER: "kept" });
  expect(await readEnvironment(root, { NAME: "x" })).toEqual({ NAME: "x", OTHER: "kept" });
});

it.each([
  ["field.remvoed", 'Did you mean "field.removed"?'],
  ["field.required-changed:requird", 'Did you mean "field.required-changed:required"?'],
  ["xyzxyzxyz", "Correct the code; docs/drift.md lists them all."],
  ["feild.*", "Correct the code; docs/drift.md lists them all."],
])("refuses a rule of the policy for %s, which no change can have", async (code, hint) => {
  const rule = (name: string) => `[{ code: "${name}", accept: true, reason: known }]`;
  const text = (name: string) => `accounts: { acme: { provider: freeagent, policy: ${rule(name)} } }\n`;
  await writeFile(join(root, "codegen.yml"), text(code));
  await expect(loadConfig({ cwd: root })).rejects.toMatchObject({
    problems: [
      {
        code: "drift.policy-unknown-code",
        severity: "error",
        message: `accounts.acme.policy.0.code: no change has the code "${code}".`,
        place: { line: 1, column: 53 },
        hint,
      },
    ],
  });
  for (const known of ["field.removed", "field.*", "*", "field.required-changed:required"]) {
    await writeFile(join(root, "codegen.yml"), text(known));
    expect((await loadConfig({ cwd: root })).accounts).toHaveLength(1);
  }
});

it.each([
  ["a file that is not there", "gone.yml", "config.unreadable"],
  ["a folder", ".", "config.unreadable"],
])("refuses %s", async (_, file, code) => {
  await expect(loadConfig({ cwd: root, file })).rejects.toMatchObject({ problems: [{ code }] });
});

it("refuses a .env that is a folder", async () => {
  await mkdir(join(root, ".env"));
  await expect(readEnvironment(root, {})).rejects.toMatchObject({ problems: [{ code: "config.environment" }] });
});
