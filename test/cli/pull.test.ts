import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Tool } from "../../generator/cli/command.js";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import { runCli, temporaryFolder } from "./test-shell.js";
import { understandNothing } from "./understand-nothing.js";

const configuration = `accounts:
  one: { provider: freeagent, url: "\${ONE_URL}" }
  two: { provider: freecrm, credentials: { token: "\${TWO_TOKEN}" } }
`;
const environment = {
  ONE_URL: "http://127.0.0.1:1/",
  FREEAGENT_CLIENT_ID: "canary-id",
  FREEAGENT_CLIENT_SECRET: "canary-secret",
  TWO_TOKEN: "canary-token",
};

async function project(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "codegen.yml"), configuration);
  return folder;
}

/** Answers metadata that names what it was asked with, all but the secrets. */
const pull: Tool["pull"] = async (_config, account, { url, credentials, onProgress }) => {
  onProgress?.({ done: 1, total: 2, step: "entities", requests: 1 });
  const keys = Object.keys(credentials);
  const text = JSON.stringify({ formatVersion: 1, url, keys });
  return { snapshot: { account, files: new Map([["metadata.json", text]]) }, problems: [] };
};

describe("pull", () => {
  it("writes a snapshot an account, with what the environment holds", async () => {
    const cwd = await project();
    const { code, data, words } = await runCli(["pull"], {
      cwd,
      environment,
      tool: { pull, understand: understandNothing },
    });
    expect({ code, data }).toEqual({ code: 0, data: "" });
    expect(words).toContain("pull one: entities (2)\none: snapshot written (0.0 s)\n");
    expect(JSON.parse(await readFile(join(cwd, "schemas", "one", "metadata.json"), "utf8"))).toEqual({
      formatVersion: 1,
      url: "http://127.0.0.1:1",
      keys: ["clientId", "clientSecret"],
    });
    expect(await readFile(join(cwd, "schemas", "two", "metadata.json"), "utf8")).toContain('["token"]');
  });

  it("says when nothing has changed, and how big the account is", async () => {
    const cwd = await project();
    await runCli(["pull"], { cwd, environment, tool: { pull, understand: understandNothing } });
    const { words, data } = await runCli(["pull", "one", "--json"], {
      cwd,
      environment,
      tool: { pull, understand: understandNothing },
    });
    expect(words).toContain("one: snapshot unchanged");
    expect(JSON.parse(data)).toEqual({
      formatVersion: 1,
      accounts: [{ account: "one", changed: false, entities: 0, fields: 0, choices: 0, warnings: {} }],
    });
  });

  it("names the variables that are missing", async () => {
    const { code, words } = await runCli(["pull", "two"], { cwd: await project(), environment: {} });
    expect(code).toBe(2);
    expect(words).toContain("TWO_TOKEN is not set");
    expect(words).toContain("codegen.yml:3:");
  });

  it("goes on with the others where one account fails, and then answers 2", async () => {
    const cwd = await project();
    const failing: Tool["pull"] = async (config, account, options) => {
      if (account === "one") throw new ProblemError([problem("cli.unexpected", "one is down")]);
      return pull(config, account, options);
    };
    const { code, words } = await runCli(["pull"], {
      cwd,
      environment,
      tool: { pull: failing, understand: understandNothing },
    });
    expect(code).toBe(2);
    expect(words).toContain("one is down");
    expect(await readdir(join(cwd, "schemas"))).toEqual(["two"]);
  });

  it("writes nothing after Ctrl-C", async () => {
    const cwd = await project();
    const stop = new AbortController();
    const interrupted: Tool["pull"] = async (config, account, options) => {
      stop.abort();
      return pull(config, account, options);
    };
    const { code } = await runCli(["pull"], { cwd, environment, signal: stop.signal, tool: { pull: interrupted } });
    expect(code).toBe(130);
    expect(await readdir(cwd)).toEqual(["codegen.yml"]);
  });

  it.each([
    ["a problem", (text: string) => new ProblemError([problem("cli.unexpected", text, null, { hint: text })])],
    ["another error", (text: string) => new Error(text, { cause: text })],
  ])("never repeats a secret that a server echoes in %s", async (_, make) => {
    const echoing: Tool["pull"] = async (_config, _account, { credentials }) => {
      throw make(`refused ${Object.values(credentials).join(" ")} ${btoa(credentials["clientSecret"] ?? "none")}`);
    };
    for (const flags of [[], ["--json"], ["--verbose"]]) {
      const ran = await runCli(["pull", "one", ...flags], {
        cwd: await project(),
        environment,
        tool: { pull: echoing },
      });
      expect(ran.code).toBe(2);
      expect(ran.words).toContain("refused ***");
      expect(ran.words + ran.data).not.toMatch(/canary|Y2FuYXJ5/);
    }
  });
});
