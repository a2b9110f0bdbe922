import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../generator/config/load-config.js";
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
    expect(words).toContain("Next: set FREEAGENT_CLIENT_ID and FREEAGENT_CLIENT_SECRET in .env");
    expect(words).toContain("npx fieldwright generate --pull acme");
  });

  it("writes a configuration that loads, with the schema for editors", async () => {
    const cwd = await temporaryFolder();
    await runCli(["init", "2024", "--provider", "freecrm", "--url", "https://crm.example.com/api/1"], { cwd });
    expect(await read(cwd, "codegen.yml")).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/fieldwright\/schemas\//,
    );
    const { accounts } = await loadConfig({ cwd, environment: {} });
    expect(accounts).toMatchObject([{ name: "2024", provider: "freecrm", url: "https://crm.example.com/api/1" }]);
  });

  it("asks at a terminal", async () => {
    const cwd = await temporaryFolder();
    const answers = ["freecrm", "north", ""];
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answers.shift() ?? "";
    };
    const { code } = await runCli(["init"], { cwd, canAsk: true, ask });
    expect(code).toBe(0);
    expect(asked).toHaveLength(3);
    expect((await loadConfig({ cwd, environment: {} })).accounts).toMatchObject([
      { name: "north", provider: "freecrm", url: null },
    ]);
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
    [["init", "../up", "--provider", "freecrm"], 'The account name "../up" cannot be the name of a folder'],
    [["init", "a", "--provider", "freecrm", "--url", "http://crm.example.com"], "must be https"],
  ])("%j is refused, and nothing is written", async (line, want) => {
    const cwd = await temporaryFolder();
    const { code, words } = await runCli(line, { cwd });
    expect(code).toBe(2);
    expect(words).toContain(want);
    expect(await readdir(cwd)).toEqual([]);
  });
});
