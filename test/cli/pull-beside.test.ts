import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Tool } from "../../generator/cli/command.js";
import * as index from "../../generator/index.js";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { runCli, temporaryFolder, type TestWorld } from "./test-shell.js";
import { understandNothing } from "./understand-nothing.js";

afterEach(() => void vi.useRealTimers());

const environment = { ID: "id", SECRET: "secret", OTHER_ID: "other-id", OTHER_SECRET: "other-secret" };
const one = '{ clientId: "${ID}", clientSecret: "${SECRET}" }';
const other = '{ clientId: "${OTHER_ID}", clientSecret: "${OTHER_SECRET}" }';

/** Accounts by name, each with its credentials. */
async function project(accounts: Readonly<Record<string, string>>, url = "https://freeagent.network"): Promise<string> {
  const folder = await temporaryFolder();
  const lines = Object.entries(accounts).map(
    ([name, credentials]) => `  ${name}: { provider: freeagent, url: "${url}", credentials: ${credentials} }\n`,
  );
  await writeFile(join(folder, "codegen.yml"), `accounts:\n${lines.join("")}`);
  return folder;
}

/** Pulls that answer in an order of the test's, and tell of two steps each. */
function pulls(finishing: readonly string[]) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const pull: Tool["pull"] = async (_config, account, { onProgress, session }) => {
    begun.push(account);
    onProgress?.({ done: 0, total: 2, step: "entities", requests: 1 });
    await new Promise<void>((resolve) => ends.set(account, resolve));
    onProgress?.({ done: 1, total: 2, step: "fields", requests: 2 });
    if (account === "b") throw new ProblemError([problem("cli.unexpected", "b is down")]);
    const text = JSON.stringify({ formatVersion: 1, session });
    const warning = problem("freeagent.full-list", `Full in ${account}.`, null, { severity: "warning" });
    return { snapshot: { account, files: new Map([["metadata.json", text]]) }, problems: [warning] };
  };
  const endAll = async (): Promise<void> => {
    for (const account of finishing) {
      await vi.waitUntil(() => ends.has(account), { timeout: 20_000, interval: 1 });
      ends.get(account)?.();
      await turn();
    }
  };
  return { begun, pull, endAll };
}

async function pulled(accounts: Readonly<Record<string, string>>, finishing: readonly string[], world: TestWorld = {}) {
  const cwd = await project(accounts);
  const { begun, pull, endAll } = pulls(finishing);
  const [ran] = await Promise.all([
    runCli(["pull"], { cwd, environment, tool: { pull, understand: understandNothing }, ...world }),
    endAll(),
  ]);
  // Which of several begins first is chance: each reads its earlier snapshot before.
  return { ...ran, begun: begun.toSorted(), snapshots: await readdir(join(cwd, "schemas")) };
}

const third = '{ clientId: "third", clientSecret: "third-secret" }';

describe("pulls beside one another", () => {
  it.each([[["a", "b", "c"]], [["c", "b", "a"]], [["b", "c", "a"]]])(
    "say and leave what they do one after the other, whichever answers first: %j",
    async (finishing) => {
      const accounts = { a: one, b: other, c: third };
      const little = { freeMemory: async () => 2 ** 27 };
      const wanted = await pulled(accounts, ["a", "b", "c"], little);
      expect(wanted.begun).toEqual(["a", "b", "c"]);
      const ran = await pulled(accounts, finishing);
      expect(ran).toEqual(wanted);
      expect(ran.words).toMatch(/^pull a: entities[^]*Full in a[^]*pull b: entities[^]*pull c: entities[^]*b is down/);
    },
  );

  it("have all begun before the first has answered, but for those that may be one account", async () => {
    const cwd = await project({ a: one, c: third, same: one, d: other });
    const { begun, pull, endAll } = pulls(["d", "c", "a", "same"]);
    const running = runCli(["pull"], { cwd, environment, tool: { pull, understand: understandNothing } });
    await vi.waitUntil(() => begun.length === 3, { timeout: 20_000, interval: 1 });
    expect(begun.toSorted()).toEqual(["a", "c", "d"]);
    await endAll();
    expect((await running).code).toBe(0);
    expect(begun.at(-1)).toBe("same");
  });

  it("end on Ctrl-C, and nothing more is written", async () => {
    const stop = new AbortController();
    const cwd = await project({ a: one, c: other });
    const pull: Tool["pull"] = async (_config, account, { signal }) => {
      if (account === "c") setImmediate(() => stop.abort());
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    };
    const { code } = await runCli(["pull"], {
      cwd,
      environment,
      signal: stop.signal,
      tool: { pull, understand: understandNothing },
    });
    expect(code).toBe(130);
    expect(await readdir(cwd)).toEqual(["codegen.yml"]);
  });

  it("check --live asks accounts beside one another, too", async () => {
    const cwd = await project({ a: one, c: other });
    const { pull, endAll } = pulls(["a", "c"]);
    await Promise.all([
      runCli(["pull"], { cwd, environment, tool: { pull, understand: understandNothing } }),
      endAll(),
    ]);
    const asked = pulls(["c", "a"]);
    const check: Tool["check"] = async (config, account, _sources, { live }) => {
      await live?.();
      return { ...index.uncheckedAccount(config, account, []), unchecked: `asked ${account}` };
    };
    const [{ words, data }] = await Promise.all([
      runCli(["check", "--live"], { cwd, environment, tool: { pull: asked.pull, check } }),
      asked.endAll(),
    ]);
    expect(words).toBe("pull a: entities (2)\npull a: fields (2)\npull c: entities (2)\npull c: fields (2)\n");
    expect(data).toMatch(/asked a[^]*asked c/);
  });
});

describe("two configured accounts that are one in the CRM", () => {
  it("never ask for more than it allows in ten seconds, together", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
    let asking = 0;
    // A server that takes one question a request: many requests, and time to wait for.
    const sandbox = await sandboxOf("acme", {
      now: () => Date.now(),
      rateLimit: { requests: 50, perMs: 10_000 },
      faults: ({ body }) => (body?.includes("$v1") === true ? { kind: "status", status: 413 } : null),
    });
    const counted: typeof fetch = async (...request) => {
      asking += 1;
      const response = await fetch(...request);
      const text = await response.text();
      asking -= 1;
      return new Response(text, response);
    };
    const { clientId, clientSecret } = sandbox.credentials;
    const cwd = await project({ a: one, same: one }, sandbox.url);
    const running = runCli(["pull"], {
      cwd,
      environment: { ID: clientId, SECRET: clientSecret },
      tool: { pull: (config, account, options) => index.pull(config, account, { ...options, fetch: counted }) },
    });
    const state = { done: false };
    void running.finally(() => (state.done = true));
    const start = Date.now();
    while (!state.done) {
      await turn();
      if (asking === 0) await vi.advanceTimersByTimeAsync(100);
    }
    expect(await running).toMatchObject({ code: 0 });
    const requests = sandbox.requests();
    expect(requests).not.toHaveProperty("429");
    const total = Object.values(requests).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(60);
    expect(Date.now() - start).toBeGreaterThan(10_000);
    await sandbox.close();
  });
});
