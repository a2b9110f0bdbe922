import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Tool } from "../../generator/cli/command.js";
import { loadConfig } from "../../generator/config/read-config.js";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import type { Sandbox } from "../../generator/sandbox/start-sandbox.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { type Ran, runCli, temporaryFolder, type TestWorld } from "./test-shell.js";

const question = /^Which ones\?/;

/** Answers to the question of entities, one after the other; to every other question, Enter. */
function answering(...answers: readonly string[]): TestWorld & { readonly asked: readonly string[] } {
  const left = [...answers];
  const asked: string[] = [];
  return {
    canAsk: true,
    asked,
    ask: async (text) => {
      asked.push(text);
      return question.test(text) ? (left.shift() ?? "") : "";
    },
  };
}

async function included(cwd: string): Promise<readonly string[] | undefined> {
  return (await loadConfig({ cwd })).accounts[0]?.entities.include;
}

async function acme(): Promise<Sandbox> {
  const sandbox = await sandboxOf("acme");
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const environmentOf = ({ credentials }: Sandbox) => ({
  FREEAGENT_CLIENT_ID: credentials["clientId"],
  FREEAGENT_CLIENT_SECRET: credentials["clientSecret"],
});

const begin = (url: string) => ["init", "acme", "--provider", "freeagent", "--url", url];

describe("init at a terminal", () => {
  it("looks at the account, lists its entities, and writes those that are chosen", async () => {
    const [cwd, sandbox] = [await temporaryFolder(), await acme()];
    const world = answering("2-3, quote line, Contact");
    const { code, data, words } = await runCli(begin(sandbox.url), {
      cwd,
      environment: environmentOf(sandbox),
      ...world,
    });
    expect({ code, data }).toEqual({ code: 0, data: "" });
    expect(words).toMatch(/^pull acme: entities \(1\)\n/);
    expect(words).toContain(`acme has 11 entities, each with so many fields:
    1 Account [logo] (24)             7 Record [custom_app_31] (29)
    2 Contact (32)                    8 Task (14)
    3 Documentation (16)              9 Ticket (23)
    4 Opportunity [deal] (25)        10 User [agent] (10)
    5 Quote Line [quote_item] (18)   11 案件 [custom_app_12] (18)
    6 Quote (22)
3 of 11 entities: contact, documentation, quote_item
`);
    expect(await included(cwd)).toEqual(["contact", "documentation", "quote_item"]);
    // Nothing of the account but the choice is kept.
    expect(await readdir(cwd)).toEqual([".env.example", ".github", ".gitignore", "codegen.yml"]);
    expect(world.asked.at(-1)).toMatch(/^Write /);
    expect(words).toMatch(/\n\nNext:\n  npx fieldwright generate --pull acme\n$/);
  });

  it("finds credentials in .env, and Enter takes all entities", async () => {
    const [cwd, sandbox] = [await temporaryFolder(), await acme()];
    await writeFile(
      join(cwd, ".env"),
      Object.entries(environmentOf(sandbox))
        .map((pair) => pair.join("="))
        .join("\n"),
    );
    const { words } = await runCli(begin(sandbox.url), { cwd, ...answering("") });
    expect(words).toContain("acme has 11 entities");
    expect(await included(cwd)).toEqual([]);
  });

  it("takes credentials that are typed unseen, and keeps them nowhere", async () => {
    const [cwd, sandbox] = [await temporaryFolder(), await acme()];
    const { FREEAGENT_CLIENT_ID: id = "", FREEAGENT_CLIENT_SECRET: secret = "" } = environmentOf(sandbox);
    const typed = [id, secret];
    const asked: string[] = [];
    const askSecret = async (text: string) => {
      asked.push(text);
      return typed.shift() ?? "";
    };
    const ask = async (text: string) => (text.startsWith("Look at") ? "y" : question.test(text) ? "1" : "");
    const { words } = await runCli(begin(sandbox.url), { cwd, canAsk: true, ask, askSecret });
    expect(asked.map((text) => text.split(",")[0])).toEqual(["FREEAGENT_CLIENT_ID", "FREEAGENT_CLIENT_SECRET"]);
    expect(await included(cwd)).toEqual(["logo"]);
    const files = await readdir(cwd, { recursive: true, withFileTypes: true });
    const texts = files.flatMap((file) => (file.isFile() ? [readFile(join(file.parentPath, file.name), "utf8")] : []));
    expect((await Promise.all(texts)).join("") + words).not.toContain(secret);
  });

  it.each([
    [["a", ""], ["FREECRM_TOKEN"]],
    [
      ["", "user@example.com", "b"],
      ["FREECRM_TOKEN", "FREECRM_EMAIL", "FREECRM_PASSWORD"],
    ],
    [
      ["", "user@example.com", ""],
      ["FREECRM_TOKEN", "FREECRM_EMAIL", "FREECRM_PASSWORD"],
    ],
  ])("credentials %j: asks for one way to sign in after the other", async (answers, want) => {
    const asked: string[] = [];
    const askSecret = async (text: string) => answers[asked.push(text.split(",")[0] ?? "") - 1] ?? "";
    const ask = async (text: string) => (text.startsWith("Look at") ? "y" : "");
    const line = ["init", "a", "--provider", "freecrm", "--url", "http://127.0.0.1:1"];
    const { code, words } = await runCli(line, { cwd: await temporaryFolder(), canAsk: true, ask, askSecret });
    expect(asked).toEqual(want);
    expect(code).toBe(0);
    expect(words).toContain(answers.at(-1) === "" && want.length > 1 ? "No credentials yet" : "could not be looked at");
  });

  it("lists what the sandbox serves that it begins with", async () => {
    const cwd = await temporaryFolder();
    const line = ["init", "north", "--provider", "freecrm", "--sandbox", "--quiet"];
    const { words } = await runCli(line, { cwd, ...answering("deals") });
    expect(words).toMatch(/^north has \d+ entities/);
    expect(await included(cwd)).toEqual(["deal"]);
  });

  it("tells what is wrong with an answer, and asks again", async () => {
    const cwd = await temporaryFolder();
    const world = answering("contcat, 99", "5-2", "quote");
    const { words } = await runCli(["init", "a", "--provider", "freeagent", "--sandbox"], { cwd, ...world });
    expect(words).toContain('There is no entity "contcat". Did you mean "contact"?\n99 is not in the list, which goes');
    expect(words).toContain("5-2 is not in the list, which goes from 1 to");
    expect(words).toContain("Without quote_item, quote has no lines of that kind.");
    expect(world.asked.filter((text) => question.test(text))).toHaveLength(3);
    expect(await included(cwd)).toEqual(["quote"]);
  });

  it("writes no choice where somebody says no", async () => {
    const cwd = await temporaryFolder();
    const ask = async (text: string) => (text.startsWith("Write") ? "n" : question.test(text) ? "1" : "");
    await runCli(["init", "a", "--provider", "freeagent", "--sandbox"], { cwd, canAsk: true, ask });
    expect(await readdir(cwd)).toEqual([]);
  });

  it("does not look where the command line has the entities", async () => {
    const cwd = await temporaryFolder();
    const world = answering();
    await runCli([...begin("http://127.0.0.1:1"), "--entities", "contact, quote*"], { cwd, ...world });
    expect(world.asked.some((text) => question.test(text))).toBe(false);
    expect(await included(cwd)).toEqual(["contact", "quote*"]);
  });
});

describe("init that cannot look", () => {
  const secret = "canary-secret";
  const environment = { FREEAGENT_CLIENT_ID: "canary-id", FREEAGENT_CLIENT_SECRET: secret };
  const failing =
    (make: () => Error): Tool["pull"] =>
    async () => {
      throw make();
    };

  const rows: readonly (readonly [string, TestWorld, string])[] = [
    ["has no credentials", {}, "No credentials yet to look at the account with: all entities are taken."],
    [
      "has half of them",
      { environment: { FREEAGENT_CLIENT_ID: "canary-id" } },
      "could not be looked at: No credentials for account acme: FREEAGENT_CLIENT_SECRET is not set",
    ],
    [
      "reaches nobody",
      { environment },
      "All entities are taken (`entities` in codegen.yml chooses later), as the account could not be looked at: ",
    ],
    [
      "is refused, with the secret in the answer",
      { environment, tool: { pull: failing(() => new ProblemError([problem("cli.unexpected", `no ${secret}\n2`)])) } },
      "could not be looked at: no ***\\n2\n",
    ],
    [
      "meets what nobody expected",
      { environment, tool: { pull: failing(() => new Error(`broken ${secret}`)) } },
      "could not be looked at: broken ***\n",
    ],
  ];

  it.each(rows)("%s: says so in one line, and goes on with all", async (_, world, want) => {
    const cwd = await temporaryFolder();
    const terminal = answering();
    const ran: Ran = await runCli(begin("http://127.0.0.1:1"), { cwd, ...terminal, ...world });
    expect(ran.code).toBe(0);
    const lines = ran.words.split("\n").filter((line) => /all entities are taken/i.test(line));
    expect(lines).toHaveLength(1);
    expect(ran.words).toContain(want);
    expect(ran.words + ran.data).not.toContain("canary");
    expect(terminal.asked.some((text) => question.test(text))).toBe(false);
    expect(await included(cwd)).toEqual([]);
  });

  it("because of Ctrl-C ends, and writes nothing", async () => {
    const cwd = await temporaryFolder();
    const stop = new AbortController();
    const interrupted: Tool["pull"] = async () => {
      stop.abort();
      throw new Error("aborted");
    };
    const world = { cwd, environment, signal: stop.signal, tool: { pull: interrupted } };
    expect((await runCli(begin("http://127.0.0.1:1"), { ...world, ...answering() })).code).toBe(130);
    expect(await readdir(cwd)).toEqual([]);
  });

  it("since nobody can be asked takes the command line's, and does not look", async () => {
    const cwd = await temporaryFolder();
    const tool = { pull: failing(() => new Error("looked")) };
    const line = [...begin("http://127.0.0.1:1"), "--entities", "contact,deal", "--json"];
    const { data } = await runCli(line, { cwd, environment, tool });
    expect(JSON.parse(data)).toMatchObject({ account: "acme", entities: ["contact", "deal"] });
    expect(await included(cwd)).toEqual(["contact", "deal"]);
  });
});
