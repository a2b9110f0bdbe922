import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isJson, memberOf, members, type Json } from "../check/json-edit.js";
import { runCli, temporaryFolder } from "./test-shell.js";

async function workflow(name: "check" | "update"): Promise<Json> {
  const cwd = await temporaryFolder();
  await runCli(["init", "acme", "--provider", "freeagent"], { cwd });
  const found: unknown = parse(await readFile(join(cwd, `.github/workflows/fieldwright-${name}.yml`), "utf8"));
  if (!isJson(found)) throw new Error("The workflow is no mapping.");
  return found;
}

const stepsOf = (found: Json, job: string) => members(memberOf(memberOf(found, "jobs"), job), "steps");
const scriptOf = (steps: readonly Json[], name: string) => String(steps.find((step) => step["name"] === name)?.["run"]);

describe("the workflow of each push", () => {
  it("has no secrets, may only read, and checks offline", async () => {
    const found = await workflow("check");
    expect(found).toMatchObject({ on: { push: null, pull_request: null }, permissions: { contents: "read" } });
    expect(JSON.stringify(found)).not.toContain("secrets.");
    const script = scriptOf(stepsOf(found, "check"), "Check");
    expect(runScript(script, { BASE: "" }, await fakeTools())).toMatchObject({
      status: 0,
      calls: ["npx fieldwright check --format github"],
    });
    expect(runScript(script, { BASE: "main" }, await fakeTools())).toMatchObject({
      calls: ["npx fieldwright check --format github --since origin/main"],
    });
  });
});

describe("the workflow of each night", () => {
  it("may write branches and pull requests, and takes actions by their major version", async () => {
    const found = await workflow("update");
    const job = memberOf(memberOf(found, "jobs"), "update");
    expect(found).toMatchObject({ on: { schedule: [{ cron: expect.any(String) }] }, permissions: {} });
    expect(job["permissions"]).toEqual({ contents: "write", "pull-requests": "write" });
    const uses = stepsOf(found, "update").flatMap((step) => (step["uses"] === undefined ? [] : [step["uses"]]));
    expect(uses).toEqual([
      expect.stringMatching(/^actions\/checkout@v\d+$/),
      expect.stringMatching(/^actions\/setup-node@v\d+$/),
    ]);
    const withSecrets = stepsOf(found, "update").filter((step) => JSON.stringify(step).includes("secrets."));
    expect(withSecrets.map((step) => step["name"])).toEqual(["Compare with the live account", "Take the new snapshot"]);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 2],
  ])("takes a check that answers %i as %i", async (answered, want) => {
    const script = scriptOf(stepsOf(await workflow("update"), "update"), "Compare with the live account");
    const tools = await fakeTools(`echo '# Changes'; exit ${answered}`);
    const { status, summary, calls } = runScript(script, {}, tools);
    expect({ status, summary, calls }).toEqual({
      status: want,
      summary: "# Changes\n",
      calls: ["npx fieldwright check --live --fail-on any --format markdown"],
    });
  });

  it("keeps one branch and one pull request, and closes it when there is nothing left", async () => {
    const script = scriptOf(stepsOf(await workflow("update"), "update"), "One pull request");
    const { cwd, git } = await clonedRepository();
    const environment = { BRANCH: "fieldwright/update", TITLE: "Update the CRM client" };
    const night = async (change: string | null, open: string) => {
      git("switch", "--quiet", "main");
      if (change !== null) await writeFile(join(cwd, "schemas.json"), change);
      const tools = await fakeTools();
      return runScript(script, { ...environment, OPEN: open }, tools, cwd);
    };
    const first = await night("one", "");
    expect(first).toMatchObject({ status: 0 });
    expect(first.calls.at(-1)).toMatch(
      /^gh pr create --head fieldwright\/update --title Update the CRM client --body-file .*changes\.md$/,
    );
    const second = await night("two", "7");
    expect(second.calls.at(-1)).toMatch(/^gh pr edit fieldwright\/update .*--body-file/);
    expect(second.calls.some((call) => call.startsWith("gh pr create"))).toBe(false);
    expect(
      git("branch", "--remotes")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(["origin/fieldwright/update", "origin/main"]);
    expect(git("rev-list", "--count", "origin/main..origin/fieldwright/update").trim()).toBe("1");
    expect(git("show", "origin/fieldwright/update:schemas.json")).toBe("two");
    expect((await night(null, "7")).calls.at(-1)).toMatch(/^gh pr close fieldwright\/update/);
    expect((await night(null, "")).calls).toEqual([expect.stringMatching(/^gh pr list/)]);
  });
});

/** A folder with `npx` and `gh` that write down what they are asked. */
async function fakeTools(npx = "exit 0"): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "calls"), "");
  await writeFile(join(folder, "summary"), "");
  const log = `echo "$(basename "$0") $*" >> ${folder}/calls`;
  for (const [name, text] of [
    ["npx", npx],
    ["gh", 'if [ "$2" = list ]; then echo "$OPEN"; fi'],
  ] as const) {
    await writeFile(join(folder, "bin", name), `#!/bin/bash\n${log}\n${text}\n`);
    await chmod(join(folder, "bin", name), 0o755);
  }
  return folder;
}

/** As GitHub runs a step. */
function runScript(script: string, environment: Readonly<Record<string, string>>, tools: string, cwd = tools) {
  const { status } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd,
    env: {
      PATH: `${join(tools, "bin")}:${process.env["PATH"] ?? ""}`,
      HOME: tools,
      RUNNER_TEMP: tools,
      GITHUB_STEP_SUMMARY: join(tools, "summary"),
      ...environment,
    },
  });
  const read = (name: string) => execFileSync("cat", [join(tools, name)], { encoding: "utf8" });
  return { status, summary: read("summary"), calls: read("calls").split("\n").filter(Boolean) };
}

async function clonedRepository() {
  const folder = await temporaryFolder();
  const cwd = join(folder, "clone");
  const run = (words: readonly string[], where: string) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], {
      cwd: where,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  run(["init", "--quiet", "--bare", "--initial-branch", "main", "origin.git"], folder);
  run(["clone", "--quiet", "origin.git", "clone"], folder);
  const git = (...words: readonly string[]) => run(words, cwd);
  git("switch", "--quiet", "--create", "main");
  await writeFile(join(cwd, "schemas.json"), "zero");
  git("add", "--all");
  git("commit", "--quiet", "--message", "First");
  git("push", "--quiet", "origin", "main");
  return { cwd, git };
}
