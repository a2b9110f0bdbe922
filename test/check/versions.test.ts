import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { runCli } from "../cli/test-shell.js";
import { root } from "./live-account.js";

const shell = (cwd: string) => ({
  git: (...words: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { cwd, stdio: "pipe" }),
  configure: (version: string) =>
    writeFile(
      join(cwd, "codegen.yml"),
      `accounts:\n  acme:\n    provider: freeagent\n    package: { name: "@acme/crm", version: ${version} }\n`,
    ),
  generate: async () => expect((await runCli(["generate", "-q"], { cwd })).code).toBe(0),
});

/** Version -> a repository that is copied and read, but never changed. */
const originals = new Map<string, Promise<string>>();
afterAll(async () => {
  for (const original of originals.values()) await rm(await original, { recursive: true });
});

async function makeOriginal(version: string): Promise<string> {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), "versions-")));
  const { git, configure, generate } = shell(cwd);
  await configure(version);
  await cp(join(root, "schemas/acme"), join(cwd, "schemas/acme"), { recursive: true });
  await generate();
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "First");
  return cwd;
}

function originalOf(version = "1.2.0"): Promise<string> {
  const original = originals.get(version) ?? makeOriginal(version);
  originals.set(version, original);
  return original;
}

/** A repository with the acme account of that version, pulled, generated and committed. */
async function repository(version = "1.2.0") {
  const original = await originalOf(version);
  const cwd = await realpath(await mkdtemp(join(tmpdir(), "versions-")));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await cp(original, cwd, { recursive: true });
  const metadata = join(cwd, "schemas", "acme", "metadata.json");
  const edit = async (from: string, to: string) => {
    const text = await readFile(metadata, "utf8");
    expect(text).toContain(from);
    await writeFile(metadata, text.replace(from, to));
  };
  return { cwd, edit, ...shell(cwd) };
}

const relabel = ['"name_label": "Job Title"', '"name_label": "Role"'] as const;
const retype = [
  '"main_type": "url",\n          "name": "website"',
  '"main_type": "number",\n          "name": "website"',
] as const;

test.each([
  ["nothing changed", [], "1.2.0", 0],
  ["a relabel needs a patch", [relabel], "1.2.0", 1],
  ["a relabel is covered by a patch", [relabel], "1.2.1", 0],
  ["another type needs a major step", [relabel, retype], "1.9.0", 1],
  ["another type is covered by a major step", [relabel, retype], "2.0.0", 0],
])("%s", async (_name, edits, version, code) => {
  const { cwd, configure, generate, edit } = await repository();
  for (const [from, to] of edits) await edit(from, to);
  await configure(version);
  await generate();
  const ran = await runCli(["check", "--json"], { cwd });
  expect(ran.code).toBe(code);
  if (code === 1) {
    expect(JSON.parse(ran.data)).toMatchObject({
      accounts: [
        {
          stale: [],
          uncovered: { since: "HEAD", from: "1.2.0", to: version },
          problems: [{ code: "drift.version-uncovered" }],
        },
      ],
    });
  }
});

test("a revision that there is not is trouble, be the package versioned or not", async () => {
  const { cwd, git } = await repository("0.0.0");
  git("tag", "known");
  expect(await runCli(["check", "--since", "known"], { cwd })).toMatchObject({ code: 0 });
  const wrong = await runCli(["check", "--since", "knwon"], { cwd });
  expect(wrong.code).toBe(2);
  expect(wrong.data).toContain('could not be checked: The revision "knwon" cannot be read');
});

test("a package without a version is not asked for one", async () => {
  const { cwd, generate, edit } = await repository("0.0.0");
  await edit(...retype);
  await generate();
  expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0 });
});

test("names count: one that code uses is gone, unless it stays as an alias", async () => {
  for (const [more, version, code] of [
    [[], "1.3.0", 1],
    [[], "2.0.0", 0],
    [["--alias"], "1.3.0", 0],
  ] as const) {
    const { cwd, git, configure, generate, edit } = await repository();
    await edit(...relabel);
    await generate();
    git("commit", "--quiet", "--all", "--message", "Relabelled");
    expect(await runCli(["rename", "User.jobTitle", ...more], { cwd })).toMatchObject({ code: 0 });
    await configure(version);
    await generate();
    expect((await runCli(["check"], { cwd })).code).toBe(code);
  }
});

test("an alias lasts until the next major step, and goes with it", async () => {
  const { cwd, git, configure, generate, edit } = await repository();
  const types = () => readFile(join(cwd, "generated/acme/entities/users.d.ts"), "utf8");
  await edit(...relabel);
  await generate();
  expect(await runCli(["rename", "User.jobTitle", "--alias"], { cwd })).toMatchObject({ code: 0 });
  for (const [version, stays] of [
    ["1.3.0", true],
    ["1.3.1", true],
    ["2.0.0", false],
  ] as const) {
    git("commit", "--quiet", "--all", "--message", `Before ${version}`);
    await configure(version);
    await generate();
    expect((await types()).includes("jobTitle")).toBe(stays);
    expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0 });
  }
});

test("a package without a version keeps its aliases until they are dropped", async () => {
  const { cwd, generate, edit } = await repository("0.0.0");
  const types = () => readFile(join(cwd, "generated/acme/entities/users.d.ts"), "utf8");
  await edit(...relabel);
  await generate();
  await runCli(["rename", "User.jobTitle", "--alias"], { cwd });
  await generate();
  expect(await types()).toContain("jobTitle");
  const dropped = await runCli(["rename", "--drop-aliases", "--json"], { cwd });
  expect(JSON.parse(dropped.data)).toMatchObject({ written: true, adopted: [], dropped: 1 });
  expect(await types()).not.toContain("jobTitle");
  expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0 });
  const again = await runCli(["rename", "acme", "--drop-aliases"], { cwd });
  expect(again).toMatchObject({ code: 0, words: expect.stringContaining("acme: no alias to drop") });
});

test("what the configuration leaves out counts, too", async () => {
  const { cwd, configure, generate } = await repository();
  await configure('1.2.1 }\n    entities: { exclude: ["ticket"]');
  await generate();
  expect((await runCli(["check"], { cwd })).data).toContain('Set package.version to "2.0.0" or more');
});

test("--since compares with any revision, and one that is not there is trouble", async () => {
  const { cwd, git, generate, edit } = await repository();
  await edit(...relabel);
  await generate();
  git("commit", "--quiet", "--all", "--message", "Second");
  expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0 });
  expect(await runCli(["check", "--since", "HEAD~1"], { cwd })).toMatchObject({ code: 1 });
  const wrong = await runCli(["check", "--since", "nowhere"], { cwd });
  expect(wrong.code).toBe(2);
  expect(wrong.data).toContain("[snapshot.no-revision]");
});

test("diff reads revisions, accounts and folders; the change list gives step and changelog", async () => {
  const { cwd, git, generate, edit } = await repository();
  await edit(...relabel);
  await edit(...retype);
  await generate();
  const before = await runCli(["diff", "git:HEAD", "acme"], { cwd });
  expect(before.code).toBe(1);
  expect(before.data).toMatch(/Website.*Text became a number|Website.*Type changed/);
  expect(before.words).toContain("The package's version takes a major step: 2.0.0 or more.");
  git("commit", "--quiet", "--all", "--message", "Second");
  for (const sides of [
    ["git:HEAD~1", "git:HEAD"],
    ["git:HEAD~1:acme", "acme"],
    ["git:HEAD~1", "schemas/acme"],
  ]) {
    const { code, data } = await runCli(["diff", ...sides, "--json"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(data)).toMatchObject({ accounts: [{ account: "acme", step: "major" }] });
    expect(data).toContain('"field.relabelled"');
  }
  expect(await runCli(["diff", "acme", "git:HEAD"], { cwd })).toMatchObject({ code: 0 });
  const changelog = await runCli(["diff", "git:HEAD~1", "acme", "--format", "changelog"], { cwd });
  expect(changelog.data).toMatch(/^## 2\.0\.0\n\n### Breaking\n\n- \*\*Account › Website\*\*: /);
  expect(changelog.data).toContain("- **User › Role**: Field relabelled");
});

test.each([
  [["diff", "git:--upload-pack=x", "acme"], "that is no name of a revision"],
  [["diff", "git:HEAD~9", "acme"], "cannot be read"],
  [["diff", "git:HEAD:acmee", "acme"], "has no snapshot of acmee"],
  [["diff", "acmee", "acme"], 'Did you mean "acme"?'],
  [["diff", "./nothing", "acme"], "There is no folder"],
  [["diff", "nothing", "acme"], 'There is no account "nothing" in codegen.yml, and no folder'],
  [["diff", "generated", "acme"], "has no metadata.json, so it holds no snapshot"],
])("%j is refused", async (words, want) => {
  const ran = await runCli(words, { cwd: await originalOf() });
  expect(ran.code).toBe(2);
  expect(ran.words).toContain(want);
});

test("folders are compared without a configuration", async () => {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), "folders-")));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const demo = join(root, "schemas", "acme");
  await cp(demo, join(cwd, "old"), { recursive: true });
  expect(await runCli(["diff", "old", demo], { cwd })).toMatchObject({
    code: 0,
    data: expect.stringContaining("No change"),
  });
});
