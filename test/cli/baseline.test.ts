import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Tool } from "../../generator/cli/command.js";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import { readSnapshot } from "../../generator/snapshot/read-snapshot.js";
import { runCli, temporaryFolder, type Ran } from "./test-shell.js";

const schemas = fileURLToPath(new URL("../../schemas/", import.meta.url));
const retype = [
  '"main_type": "url",\n          "name": "website"',
  '"main_type": "number",\n          "name": "website"',
] as const;
const relabel = ['"name_label": "Job Title"', '"name_label": "Role"'] as const;
const environment = { FREEAGENT_CLIENT_ID: "id-of-a-client", FREEAGENT_CLIENT_SECRET: "very-secret" };

/** A project of two accounts with the same snapshot. */
let base = "";
beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "baseline-")));
  await writeFile(
    join(base, "codegen.yml"),
    "accounts:\n  acme: { provider: freeagent }\n  beta: { provider: freeagent }\n",
  );
  for (const name of ["acme", "beta"])
    await cp(join(schemas, "acme"), join(base, "schemas", name), { recursive: true });
  expect(await runCli(["generate", "-q"], { cwd: base })).toMatchObject({ code: 0 });
});
afterAll(() => rm(base, { recursive: true }));

type Edit = readonly [from: string, to: string];

/** Accounts that answer the snapshot with edits; one without any cannot be asked. */
function live(edits: Readonly<Record<string, readonly Edit[]>>): Partial<Tool> {
  return {
    pull: async (_config, name) => {
      const own = edits[name];
      if (own === undefined) throw new ProblemError([problem("pull.unreachable", "No answer.")]);
      const { account, files } = await readSnapshot(join(base, "schemas"), name);
      const edit = (text: string) => own.reduce((all, [from, to]) => all.replace(from, to), text);
      return {
        snapshot: { account, files: new Map([...files].map(([file, text]) => [file, edit(text)])) },
        problems: [],
      };
    },
  };
}

async function project() {
  const cwd = await temporaryFolder();
  await cp(base, cwd, { recursive: true, preserveTimestamps: true });
  const check = (edits: Readonly<Record<string, readonly Edit[]>>, ...words: readonly string[]): Promise<Ran> =>
    runCli(["check", "--live", "--baseline", "drift.json", ...words], { cwd, environment, tool: live(edits) });
  return { cwd, check, read: () => readFile(join(cwd, "drift.json"), "utf8") };
}

it("lets a team begin on a day when there is drift already", async () => {
  const { check, read } = await project();
  const begun = await check({ acme: [retype], beta: [] }, "--update-baseline");
  expect(begun).toMatchObject({ code: 0, words: expect.stringContaining("drift.json: written\n") });
  expect(await read()).toBe(`{
  "formatVersion": 1,
  "accounts": {
    "acme": {
      "${/\[field\.type-changed:text-to-number (\w+)\]/.exec(begun.data)?.[1]}": "breaking: Account (logo), Website (website): Text became a number: url -> number"
    }
  }
}
`);
  const known = await check({ acme: [retype], beta: [] }, "--fail-on", "any");
  expect(known.code).toBe(0);
  expect(known.data).toContain("accepted  Website (website): Text became a number");
  expect(known.data).toContain("accepted: Known: it is in drift.json.");
  expect(known.data).toMatch(/\n1 accepted\.\n$/);
});

it("fails for what is new, in any account", async () => {
  const { check } = await project();
  await check({ acme: [retype], beta: [] }, "--update-baseline", "-q");
  const more = await check({ acme: [retype, relabel], beta: [] }, "--fail-on", "any");
  expect(more).toMatchObject({ code: 1, data: expect.stringMatching(/\n1 safe, 1 accepted\.\n$/) });
  expect(await check({ acme: [retype], beta: [retype] })).toMatchObject({ code: 1 });
});

it("tells of entries that are no more, and --update-baseline drops them", async () => {
  const { check, read } = await project();
  await check({ acme: [retype, relabel], beta: [] }, "--update-baseline", "-q");
  const gone = await check({ acme: [relabel], beta: [] });
  expect(gone.code).toBe(0);
  expect(gone.data).toContain("warning: drift.json lists a change that is no more: breaking: Account (logo), Website");
  expect(gone.data).toContain("at drift.json");
  await check({ acme: [relabel], beta: [] }, "--update-baseline", "-q");
  expect(await read()).not.toContain("Website");
  expect(await check({ acme: [relabel], beta: [] }, "--fail-on", "any")).toMatchObject({ code: 0 });
});

it("keeps what it has of accounts that were not asked, or could not be", async () => {
  const { check, read } = await project();
  await check({ acme: [retype], beta: [retype] }, "--update-baseline", "-q");
  const before = await read();
  expect(await check({ acme: [retype] }, "--update-baseline")).toMatchObject({ code: 2 });
  expect(await read()).toBe(before);
  expect(await check({ acme: [] }, "acme", "--update-baseline")).toMatchObject({ code: 0 });
  expect(await read()).not.toContain('"acme"');
  expect(await read()).toContain('"beta"');
});

it("takes a report of --json for a baseline", async () => {
  const { cwd, check } = await project();
  const report = await runCli(["check", "--live", "--json"], {
    cwd,
    environment,
    tool: live({ acme: [retype], beta: [] }),
  });
  expect(report.code).toBe(1);
  await writeFile(join(cwd, "drift.json"), report.data);
  expect(await check({ acme: [retype], beta: [] }, "--fail-on", "any")).toMatchObject({ code: 0 });
  expect(await check({ acme: [relabel], beta: [] }, "--fail-on", "any")).toMatchObject({ code: 1 });
});

it("accepts no stale output", async () => {
  const { cwd, check } = await project();
  await writeFile(join(cwd, "generated", "acme", "index.js"), "// mine\n");
  expect(await check({ acme: [], beta: [] }, "--update-baseline")).toMatchObject({ code: 1 });
});

it("writes no secret", async () => {
  const { check, read } = await project();
  const secret: Edit = ['"name_label": "Job Title"', '"name_label": "Role \\u202e"'];
  await check({ acme: [secret], beta: [] }, "--update-baseline");
  expect(await read()).not.toMatch(/very-secret|\u202e/);
});

it.each([
  ["--baseline nothing.json", "There is no baseline", "drift.no-baseline"],
  ["--baseline codegen.yml", "is neither a baseline nor a report", "drift.baseline-invalid"],
  ["--baseline codegen.yml --update-baseline", "is neither a baseline nor a report", "drift.baseline-invalid"],
  ["--baseline .", "cannot be read", "drift.no-baseline"],
])("check --live %s is refused, before anybody is asked", async (words, want, code) => {
  const { cwd } = await project();
  const pull: Tool["pull"] = () => Promise.reject(new Error("asked"));
  const refused = await runCli(["check", "--live", ...words.split(" ")], { cwd, environment, tool: { pull } });
  expect(refused.code).toBe(2);
  expect(refused.words).toContain(want);
  expect(refused.words).toContain(`[${code}]`);
});

it.each([
  [["check", "--baseline", "drift.json"], "--baseline needs --live"],
  [["check", "--live", "--update-baseline"], "--update-baseline needs --baseline <file>"],
])("%j is refused", async (words, want) => {
  const { code, words: said } = await runCli(words, { cwd: base });
  expect(code).toBe(2);
  expect(said).toContain(want);
});
