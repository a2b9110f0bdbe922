import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { loadConfig } from "../../generator/config/read-config.js";
import { runCli, temporaryFolder } from "./test-shell.js";

const read = (folder: string, file: string) => readFile(join(folder, file), "utf8");

describe("init", () => {
  it("writes what a project needs, and says what to do next", async () => {
    const cwd = await temporaryFolder();
    const { code, data, words } = await runCli(["init", "acme", "--provider", "freeagent"], { cwd });
    expect({ code, data }).toEqual({ code: 0, data: "" });
    expect(await readdir(cwd)).toEqual([".env.example", ".github", ".gitignore", "codegen.yml"]);
    expect(await read(cwd, ".env.example")).toBe(
      "# Copy to .env, which is not committed, and fill in.\nFREEAGENT_CLIENT_ID=\nFREEAGENT_CLIENT_SECRET=\n# or\n# FREEAGENT_TOKEN=\n",
    );
    expect(await read(cwd, ".gitignore")).toBe(".env\n");
    expect(words).toContain(
      "Next: copy .env.example to .env, set FREEAGENT_CLIENT_ID and FREEAGENT_CLIENT_SECRET in it",
    );
    expect(words).toContain("npx fieldwright generate --pull acme");
  });

  it("writes a configuration that loads, with the schema for editors", async () => {
    const cwd = await temporaryFolder();
    await runCli(["init", "2024", "--provider", "freecrm", "--url", "https://crm.example.com/api/1"], { cwd });
    expect(await read(cwd, "codegen.yml")).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/fieldwright\/schemas\//,
    );
    const { accounts } = await loadConfig({ cwd });
    expect(accounts).toMatchObject([{ name: "2024", provider: "freecrm", url: "https://crm.example.com/api/1" }]);
  });

  it("asks at a terminal", async () => {
    const cwd = await temporaryFolder();
    const answers = ["freecrm", "north", "", "@north/crm", ""];
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answers.shift() ?? "";
    };
    const { code } = await runCli(["init"], { cwd, canAsk: true, ask });
    expect(code).toBe(0);
    expect(asked).toHaveLength(6);
    expect(asked.at(-2)).toContain("It takes FREECRM_TOKEN, or FREECRM_EMAIL and FREECRM_PASSWORD: typed unseen,");
    expect(asked.at(-1)).toMatch(/^Write codegen\.yml, .*fieldwright-update\.yml\? \[Y\/n\] $/);
    expect((await loadConfig({ cwd })).accounts).toMatchObject([
      { name: "north", provider: "freecrm", url: null, package: { name: "@north/crm" } },
    ]);
  });

  it("writes nothing where somebody says no", async () => {
    const cwd = await temporaryFolder();
    const { code, words } = await runCli(["init", "a", "--provider", "freecrm"], {
      cwd,
      canAsk: true,
      ask: async (question) => (question.startsWith("Write") ? "n" : ""),
    });
    expect(code).toBe(0);
    expect(words).toMatch(/\nNothing was written\.\n$/);
    expect(await readdir(cwd)).toEqual([]);
  });

  it.each([
    ["freeagent", "FREEAGENT_CLIENT_ID=sandbox-client\nFREEAGENT_CLIENT_SECRET=sandbox-secret\n"],
    ["freecrm", "FREECRM_EMAIL=user1@example.com\nFREECRM_PASSWORD=sandbox-password\n"],
  ])("without an account begins with a sandbox of %s, and what it says to run next works", async (provider, wanted) => {
    const cwd = await temporaryFolder();
    const { code, words } = await runCli(["init", "acme", "--provider", provider, "--sandbox"], { cwd });
    expect(code).toBe(0);
    expect(await read(cwd, ".env")).toBe(`# Of the sandbox: no secrets.\n${wanted}`);
    expect(await readdir(join(cwd, ".github/workflows"))).toEqual(["fieldwright-check.yml"]);
    const [, serve = "", pull = ""] =
      /npx fieldwright (sandbox .*)\n[^]*npx fieldwright (generate .*)\n/.exec(words) ?? [];

    const stop = new AbortController();
    let said = "";
    const serving = runCli(serve.split(" "), { cwd, signal: stop.signal, writeWords: (text) => void (said += text) });
    await vi.waitFor(() => expect(said).toContain("Ctrl-C ends it"), { timeout: 20_000 });
    expect(said).toContain("acme has not been pulled yet: this is the demo account of");
    const generated = await runCli(pull.split(" "), { cwd });
    stop.abort();
    expect((await serving).code).toBe(130);
    expect(generated.words).toMatch(/acme: \d+ files written in generated\/acme/);
    expect(generated.code).toBe(0);
    expect(await readdir(join(cwd, "generated/acme"))).toContain("package.json");
  });

  it("keeps an .env, and says what belongs there", async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, ".env"), "MINE=1\n");
    const { words } = await runCli(["init", "acme", "--provider", "freeagent", "--sandbox"], { cwd });
    expect(await read(cwd, ".env")).toBe("MINE=1\n");
    expect(words).toContain("these lines belong there:\n  FREEAGENT_CLIENT_ID=sandbox-client\n");
  });

  it("never overwrites", async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, ".env.example"), "MINE=");
    await writeFile(join(cwd, ".gitignore"), "dist");
    const { words } = await runCli(["init", "acme", "--provider", "freeagent"], { cwd });
    expect(words).toContain("kept     .env.example, which was there already");
    expect(await read(cwd, ".env.example")).toBe("MINE=");
    expect(await read(cwd, ".gitignore")).toBe("dist\n.env\n");

    const again = await runCli(["init", "other", "--provider", "freecrm"], { cwd });
    expect(again.code).toBe(2);
    expect(again.words).toContain("codegen.yml is there already");
    expect(await read(cwd, "codegen.yml")).toContain("acme");
  });

  it.each([
    [["init"], "Name the CRM: --provider freeagent or --provider freecrm."],
    [["init", "--provider", "freeagnt"], 'Did you mean "freeagent"?'],
    [["init", "--provider", "freecrm", "--sandbox", "--url", "https://x.example.com"], "exclude one another"],
    [
      ["init", "../up", "--provider", "freecrm", "--sandbox"],
      'The account name "../up" cannot be the name of a folder',
    ],
    [["init", "../up", "--provider", "freecrm"], 'The account name "../up" cannot be the name of a folder'],
    [["init", "a", "--provider", "freecrm", "--url", "http://crm.example.com"], "must be https"],
    [["init", "a", "--provider", "freecrm", "--entities", " , "], "--entities wants system names"],
  ])("%j is refused, and nothing is written", async (line, want) => {
    const cwd = await temporaryFolder();
    const { code, words } = await runCli(line, { cwd });
    expect(code).toBe(2);
    expect(words).toContain(want);
    expect(await readdir(cwd)).toEqual([]);
  });
});
