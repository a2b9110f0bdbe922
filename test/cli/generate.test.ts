import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import type { Tool } from "../../generator/cli/command.js";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import { emptyModel } from "./empty-model.js";
import { runCli, temporaryFolder } from "./test-shell.js";

/** A project of two accounts, pulled. */
async function project(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, "codegen.yml"),
    "accounts:\n  one: { provider: freeagent }\n  two: { provider: freecrm }\n",
  );
  for (const account of ["one", "two"]) {
    await mkdir(join(folder, "schemas", account), { recursive: true });
    await writeFile(metadataOf(folder, account), `{ "formatVersion": 1, "note": "${account}" }\n`);
  }
  return folder;
}

const metadataOf = (folder: string, account: string) => join(folder, "schemas", account, "metadata.json");

/** Generates a package of one file, which is the snapshot's metadata. */
const generate: Tool["generate"] = async (_config, account, { snapshot, lock }) => ({
  files: [{ path: "index.js", text: snapshot.files.get("metadata.json") ?? "", plan: null }],
  lock: lock ?? "{}\n",
  model: emptyModel(account),
  problems: [problem("model.duplicate-id", "Twice.", null, { severity: "warning" })],
});

const tool = { generate, understand: generate };

const unasked = async () => Promise.reject(new Error("nobody needs this"));

describe("generate", () => {
  it("writes each package and its lock, and says how much", async () => {
    const cwd = await project();
    const { code, data, words } = await runCli(["generate"], { cwd, tool });
    expect({ code, data }).toEqual({ code: 0, data: "" });
    expect(words).toContain("one: 2 files written in generated/one (0.0 s)\n  0 entities, 0 fields, 0 choices\n");
    expect(words).toContain("  1 warning: 1 model.duplicate-id\n");
    expect(words).toContain("generate: accounts (2)\n");
    expect(await readFile(join(cwd, "generated", "two", "index.js"), "utf8")).toContain('"two"');
    expect(await readFile(join(cwd, "schemas", "two", "names.lock.json"), "utf8")).toBe("{}\n");
  });

  it("writes nothing the second time, and tells the same without understanding the account again", async () => {
    const cwd = await project();
    const first = await runCli(["generate"], { cwd, tool });
    const { words } = await runCli(["generate"], { cwd, tool: { generate: unasked, understand: unasked } });
    expect(words).toContain("two: nothing to write in generated/two");
    expect(words).toBe(first.words.replaceAll("2 files written", "nothing to write"));
    expect(words).toContain("warning  Twice. [model.duplicate-id]");
  });

  it("understands an account again where its package's manifest does not say what there is to tell", async () => {
    const cwd = await project();
    await runCli(["generate", "one"], { cwd, tool });
    const manifest = join(cwd, "generated", "one", "manifest.json");
    await writeFile(manifest, (await readFile(manifest, "utf8")).replace('"summary"', '"other"'));
    const { words } = await runCli(["generate", "one"], { cwd, tool: { generate: unasked, understand: generate } });
    expect(words).toContain("one: nothing to write");
    expect(words).toContain("warning  Twice. [model.duplicate-id]");
  });

  it("tells how many names are new, or others, once there were some", async () => {
    const cwd = await project();
    const lockOf = (fields: Readonly<Record<string, string>>) =>
      JSON.stringify({ formatVersion: 1, entities: { e: { type: "A", collection: "as", fields } }, lists: {} });
    const naming =
      (fields: Readonly<Record<string, string>>): Tool["generate"] =>
      async (...given) => ({ ...(await generate(...given)), lock: lockOf(fields) });
    const first = await runCli(["generate", "one"], {
      cwd,
      tool: { ...tool, generate: naming({ f: "old", g: "same" }) },
    });
    expect(first.words).not.toContain("name");
    await writeFile(metadataOf(cwd, "one"), '{ "formatVersion": 1, "note": "changed" }\n');
    const again = { ...tool, generate: naming({ f: "new", g: "same", h: "more" }) };
    const { words, data } = await runCli(["generate", "one", "--json"], { cwd, tool: again });
    expect(words).toContain("\n  1 new name, 1 name changed\n");
    expect(JSON.parse(data)).toMatchObject({ accounts: [{ names: { added: 1, changed: 1 } }] });
  });

  it("does the accounts named only, once each", async () => {
    const cwd = await project();
    const { data } = await runCli(["generate", "two", "two", "--json"], { cwd, tool });
    expect(JSON.parse(data)).toMatchObject({ accounts: [{ account: "two", entities: 0 }] });
    expect(await readdir(join(cwd, "generated"))).toEqual(["two"]);
  });

  it("writes nothing at all where one account fails, and tells what is wrong with each", async () => {
    const cwd = await project();
    const refuse = (account: string) => {
      throw new ProblemError([problem("model.duplicate-id", `No ${account}.`)]);
    };
    const broken: Tool["generate"] = async (config, account, input) =>
      account === "two" ? refuse(account) : generate(config, account, input);
    const { code, words } = await runCli(["generate"], { cwd, tool: { generate: broken } });
    expect(code).toBe(2);
    expect(words).toContain("No two.");
    expect(await readdir(cwd)).toEqual(["codegen.yml", "schemas"]);
  });

  it("says which account to pull", async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, "codegen.yml"), "accounts:\n  one: { provider: freeagent }\n");
    const { code, words } = await runCli(["generate"], { cwd, tool });
    expect(code).toBe(2);
    expect(words).toContain("Run `fieldwright pull one`.");
  });

  it("prints problems only, with --quiet", async () => {
    const { words } = await runCli(["generate", "one", "-q"], { cwd: await project(), tool });
    expect(words).toMatch(/^warning {2}Twice\.[^\n]*\n[^\n]*\n\n$/);
  });

  it("--watch generates again when the snapshot changes, until Ctrl-C", async () => {
    const cwd = await project();
    const stop = new AbortController();
    const written = () => readFile(join(cwd, "generated", "one", "index.js"), "utf8");
    let said = "";
    const running = runCli(["generate", "one", "--watch"], {
      cwd,
      tool,
      signal: stop.signal,
      writeWords: (text) => void (said += text),
    });
    await vi.waitFor(() => expect(said).toContain("Watching"), { timeout: 20_000 });
    await writeFile(metadataOf(cwd, "one"), '{ "formatVersion": 1, "note": "changed" }\n');
    await vi.waitFor(async () => expect(await written()).toContain("changed"), { timeout: 20_000 });
    await writeFile(metadataOf(cwd, "one"), "{}");
    await vi.waitFor(() => expect(said).toContain("snapshot.invalid"), { timeout: 20_000 });
    stop.abort();
    expect((await running).code).toBe(130);
    expect(await written()).toContain("changed");
  });
});

describe("several accounts", () => {
  it("tells what every one of them fails for, and writes none", async () => {
    const cwd = await project();
    const failing: Tool["generate"] = async (_config, account) => {
      throw new ProblemError([problem("model.duplicate-id", `No ${account}.`, { kind: "account", account })]);
    };
    const { code, words } = await runCli(["generate"], { cwd, tool: { generate: failing } });
    expect(code).toBe(2);
    expect(words).toMatch(/No one\.[^]*No two\./);
    expect(await readdir(cwd)).toEqual(["codegen.yml", "schemas"]);
  });

  it("makes the one that is not current, and tells of them in the order of the file", async () => {
    const cwd = await project();
    await runCli(["generate"], { cwd, tool });
    await writeFile(join(cwd, "generated", "two", "index.js"), "edited");
    const { words } = await runCli(["generate"], { cwd, tool });
    expect(words).toMatch(/one: nothing to write[^]*two: 1 file written/);
  });

  it("ends at what is no problem of an account", async () => {
    const broken: Tool["generate"] = async () => Promise.reject(new RangeError("too deep"));
    const { code, words } = await runCli(["generate"], { cwd: await project(), tool: { generate: broken } });
    expect(code).toBe(2);
    expect(words).toContain("too deep");
  });
});

describe("Ctrl-C", () => {
  it("between two accounts leaves the old output as it was", async () => {
    const cwd = await project();
    await runCli(["generate"], { cwd, tool });
    for (const account of ["one", "two"])
      await writeFile(metadataOf(cwd, account), '{ "formatVersion": 1, "new": 1 }\n');
    const stop = new AbortController();
    const slow: Tool["generate"] = async (config, account, input) => {
      if (account === "two") stop.abort();
      await sleep(0);
      return generate(config, account, input);
    };
    const { code } = await runCli(["generate"], { cwd, tool: { generate: slow }, signal: stop.signal });
    expect(code).toBe(130);
    expect(await readFile(join(cwd, "generated", "one", "index.js"), "utf8")).toContain('"one"');
  });
});
