import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tool } from "../../generator/cli/command.js";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import { runCli, temporaryFolder } from "./test-shell.js";

const schemas = fileURLToPath(new URL("../../schemas/", import.meta.url));

let base = "";

/** A project of the demo accounts, pulled and generated: once, and then copied. */
async function project(): Promise<string> {
  const cwd = await temporaryFolder();
  await cp(base, cwd, { recursive: true, preserveTimestamps: true });
  return cwd;
}

beforeAll(async () => {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), "check-")));
  await writeFile(
    join(cwd, "codegen.yml"),
    "accounts:\n  acme: { provider: freeagent }\n  northwind: { provider: freecrm }\n",
  );
  for (const account of ["acme", "northwind"]) {
    await cp(join(schemas, account), join(cwd, "schemas", account), { recursive: true });
  }
  expect(await runCli(["generate", "-q"], { cwd })).toMatchObject({ code: 0 });
  base = cwd;
});
afterAll(() => rm(base, { recursive: true }));

const refuse: Tool["pull"] = () =>
  Promise.reject(new ProblemError([problem("pull.credentials", "They were refused: very-secret.")]));
const environment = {
  FREEAGENT_CLIENT_ID: "id-of-a-client",
  FREEAGENT_CLIENT_SECRET: "very-secret",
  FREECRM_TOKEN: "token-of-a-user",
};

/** What whoever writes a branch can do: foreign code in a file, and its hash where the package states it. */
async function forge(cwd: string, path: string): Promise<() => Promise<string>> {
  const folder = join(cwd, "generated", "acme");
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const before = await readFile(join(folder, path), "utf8");
  const after = `${before}globalThis.foreign = 1;\n`;
  const manifest = await readFile(join(folder, "manifest.json"), "utf8");
  await writeFile(join(folder, path), after);
  await writeFile(join(folder, "manifest.json"), manifest.replace(hash(before), hash(after)));
  return () => readFile(join(folder, path), "utf8");
}

describe("a package whose manifest vouches for foreign code", () => {
  it.each(["index.js", "entities/contacts.js", "runtime/abort.js"])("is believed at a desk only: %s", async (path) => {
    const cwd = await project();
    const read = await forge(cwd, path);
    const believed = { code: 0, data: "", words: "acme: up to date, by its hashes\n" };
    expect(await runCli(["check", "acme"], { cwd })).toEqual(believed);
    expect(await runCli(["check", "acme"], { cwd, environment: { CI: "false" } })).toEqual(believed);
    for (const found of [
      await runCli(["check", "acme"], { cwd, environment: { CI: "true" } }),
      await runCli(["check", "acme", "--strict"], { cwd }),
    ]) {
      expect(found.code).toBe(1);
      expect(found.data).toContain(`generated/acme/${path}\n`);
      expect(found.data).toContain("-globalThis.foreign = 1;");
      expect(found.data).toContain("vouches for files that the snapshot does not give");
    }
    await runCli(["generate", "acme"], { cwd });
    expect(await read()).toContain("foreign");
    expect(await runCli(["generate", "acme", "--strict"], { cwd })).toMatchObject({ code: 0 });
    expect(await read()).not.toContain("foreign");
    expect(await runCli(["check", "acme", "--strict"], { cwd })).toMatchObject({
      code: 0,
      words: "acme: up to date\n",
    });
  });

  it("is made anew by generate in CI", async () => {
    const cwd = await project();
    const read = await forge(cwd, "index.js");
    expect(await runCli(["generate", "acme"], { cwd, environment: { CI: "1" } })).toMatchObject({ code: 0 });
    expect(await read()).not.toContain("foreign");
  });
});

describe("check", () => {
  it("answers 0 where all is as the snapshot gives it, without generating", async () => {
    const cwd = await project();
    const want = {
      code: 0,
      data: "",
      words: "acme: up to date, by its hashes\nnorthwind: up to date, by its hashes\n",
    };
    await writeFile(join(cwd, ".env"), "FREECRM_TOKEN=x\n");
    expect(await runCli(["check"], { cwd })).toEqual(want);
  });

  it("names what is missing, extra and edited, with what differs, and writes nothing", async () => {
    const cwd = await project();
    const file = (path: string) => join(cwd, "generated", "acme", path);
    await writeFile(file("index.js"), `// mine\n${await readFile(file("index.js"), "utf8")}`);
    await writeFile(file("extra.txt"), "extra");
    await rm(file("README.md"));
    const { code, data, words } = await runCli(["check"], { cwd });
    expect(code).toBe(1);
    expect(data).toContain("generated/acme/index.js (edited by hand)\n        @@ line 1\n        -// mine\n");
    expect(data).toContain("    generated/acme/README.md (missing)\n");
    expect(data).toContain("    generated/acme/extra.txt (not generated)\n");
    expect(data).toMatch(/\n3 stale files\.\n$/);
    expect(words).toBe(
      "northwind: up to date, by its hashes\nRun `fieldwright generate acme`, and commit what it writes.\n",
    );
    expect(await readFile(file("index.js"), "utf8")).toMatch(/^\/\/ mine\n/);
  });

  it("tells stale from edited: another label is no edit", async () => {
    const cwd = await project();
    const file = join(cwd, "schemas", "acme", "metadata.json");
    await writeFile(file, (await readFile(file, "utf8")).replace('"name_label": "Job Title"', '"name_label": "Role"'));
    const { code, data } = await runCli(["check", "acme", "--json"], { cwd });
    const report: unknown = JSON.parse(data);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      formatVersion: 1,
      accounts: [{ account: "acme", stale: expect.arrayContaining(["generated/acme/entities/users.d.ts"]) }],
      summary: { breaking: 0, unchecked: 0 },
    });
    expect(data).not.toContain('"edited"');
    expect(data).toContain('"state": "stale"');
  });

  it("goes on where one account cannot be checked, and answers 2", async () => {
    const cwd = await project();
    await writeFile(join(cwd, "schemas", "acme", "metadata.json"), "{}");
    const { code, data, words } = await runCli(["check"], { cwd });
    expect(code).toBe(2);
    expect(data).toMatch(/acme \(freeagent\)\n {2}could not be checked: .*snapshot\.invalid/);
    expect(words).toContain("northwind: up to date");
  });

  it("--live answers 2 where the account cannot be asked, with the reason, and no secret", async () => {
    const cwd = await project();
    const { code, data } = await runCli(["check", "acme", "--live"], { cwd, environment, tool: { pull: refuse } });
    expect(code).toBe(2);
    expect(data).toContain("could not be checked: They were refused: ***. [pull.credentials]");
  });

  it.each([
    ["markdown", "**1 account could not be checked**"],
    ["github", "::error title=acme%3A could not be checked::"],
    ["sarif", '"executionSuccessful": false'],
    ["json", '"unchecked": 1'],
  ])("--format %s", async (format, want) => {
    const cwd = await project();
    const words = ["check", "acme", "--live", "--format", format];
    const { code, data } = await runCli(words, { cwd, environment, tool: { pull: refuse } });
    expect(code).toBe(2);
    expect(data).toContain(want);
  });

  it.each([
    [["check", "--fail-on", "brekaing"], 'Did you mean "breaking"?'],
    [["check", "--format", "xml"], "--format cannot be"],
    [["check", "--json", "--format", "sarif"], "two formats"],
    [["check", "--live", "--fail-on", "used"], "--fail-on used needs --usages"],
    [["check", "--usages", "tsconfig.json"], "--usages needs --live"],
    [["check", "acmee"], 'Did you mean "acme"?'],
  ])("%j is refused", async (line, want) => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, "codegen.yml"), "accounts:\n  acme: { provider: freeagent }\n");
    const { code, words } = await runCli(line, { cwd });
    expect(code).toBe(2);
    expect(words).toContain(want);
  });
});
