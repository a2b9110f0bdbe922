import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { elements, own } from "../../generator/json/json-value.js";
import { runCli } from "./test-shell.js";

const demo = fileURLToPath(new URL("../../schemas/acme", import.meta.url));
const place = "packages/crm/generated/acme/index.js";

/** A repository of several packages; the package in one of them was edited. */
let root = "";
let crm = "";
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "monorepo-")));
  crm = join(root, "packages", "crm");
  await cp(demo, join(crm, "schemas", "acme"), { recursive: true });
  await writeFile(join(crm, "codegen.yml"), "accounts:\n  acme: { provider: freeagent }\n");
  expect(await runCli(["generate", "-q"], { cwd: crm })).toMatchObject({ code: 0 });
  await writeFile(join(crm, "generated", "acme", "index.js"), "// edited\n");
  await mkdir(join(root, "elsewhere"));
  execFileSync("git", ["init", "--quiet"], { cwd: root });
});
afterAll(() => rm(root, { recursive: true }));

async function annotated(cwd: string, environment: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { data } = await runCli(["check", "--format", "github"], { cwd, environment });
  return [...data.matchAll(/^::error file=([^,:]+)/gm)].map(([, file = ""]) => file);
}

it("annotations name files from the top level of the repository", async () => {
  expect(await annotated(crm)).toEqual([place]);
});

it("annotations name files from the workspace, where the folder is in it", async () => {
  expect(await annotated(crm, { GITHUB_WORKSPACE: join(root, "packages") })).toEqual(["crm/generated/acme/index.js"]);
  expect(await annotated(crm, { GITHUB_WORKSPACE: join(root, "elsewhere") })).toEqual([place]);
  expect(await annotated(crm, { GITHUB_WORKSPACE: "" })).toEqual([place]);
});

it("annotations name files from the workspace, whatever link leads to it", async () => {
  const link = join(root, "elsewhere", "link");
  await symlink(root, link);
  expect(await annotated(crm, { GITHUB_WORKSPACE: link })).toEqual([place]);
});

it("without a repository files are named from the working directory", async () => {
  const alone = await realpath(await mkdtemp(join(tmpdir(), "alone-")));
  await cp(crm, alone, { recursive: true });
  expect(await annotated(alone)).toEqual(["generated/acme/index.js"]);
  await rm(alone, { recursive: true });
});

it("SARIF has the root as its base, and names files from there", async () => {
  const { data } = await runCli(["check", "--format", "sarif"], { cwd: crm });
  const [run] = elements(own(JSON.parse(data), "runs"));
  expect(own(own(run, "originalUriBaseIds"), "%SRCROOT%")).toMatchObject({ uri: pathToFileURL(`${root}/`).href });
  expect(own(run, "results")).toMatchObject([
    { locations: [{ physicalLocation: { artifactLocation: { uri: place, uriBaseId: "%SRCROOT%" } } }] },
  ]);
});

it("text, JSON and Markdown name files from where the command was given", async () => {
  for (const format of ["text", "json", "markdown"]) {
    const { data } = await runCli(["check", "--format", format], { cwd: crm });
    expect(data).toContain("generated/acme/index.js");
    expect(data).not.toContain("packages/crm");
  }
});

it("diff takes a folder that is there, and shows the newer snapshot's file", async () => {
  await cp(demo, join(crm, "before"), { recursive: true });
  expect(await runCli(["diff", "before", "acme"], { cwd: crm })).toMatchObject({ code: 0 });
  const text = { from: '"name_label": "Job Title"', to: '"name_label": "Role"' };
  const file = join(crm, "before", "metadata.json");
  const metadata = execFileSync("cat", [file], { encoding: "utf8" });
  await writeFile(file, metadata.replace(text.from, text.to));
  const found = await runCli(["diff", "before", "acme", "--fail-on", "any", "--format", "github"], { cwd: crm });
  expect(found.code).toBe(1);
  expect(found.data).toMatch(/^::notice file=packages\/crm\/schemas\/acme\/metadata.json,/);
});

it.each([
  ["github", "::error file=packages/other/codegen.yml,line=1,col=17,title=fieldwright::"],
  ["sarif", '"uri": "packages/other/codegen.yml"'],
  ["markdown", "`codegen.yml:1:17`"],
  ["json", '"column": 17'],
])("a configuration that is wrong is told with its line, by --format %s, too", async (format, want) => {
  const other = join(root, "packages", "other");
  await mkdir(other, { recursive: true });
  await writeFile(join(other, "codegen.yml"), "accounts: {a: { provider: freeagnt } }\n");
  for (const line of [["check"], ["diff", "git:HEAD", "a"]]) {
    const { code, data, words } = await runCli([...line, "--format", format], { cwd: other });
    expect(code).toBe(2);
    expect(data).toContain(want);
    expect(words).toContain("at codegen.yml:1:17");
  }
});
