import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Tool } from "../../generator/cli/command.js";
import { orderDoer } from "../../generator/cli/accounts/threads/order-doer.js";
import type { Order, Thread } from "../../generator/cli/accounts/threads/order.js";
import type { PlainConfig } from "../../generator/cli/accounts/threads/plain-config.js";
import * as index from "../../generator/index.js";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import { emptyModel } from "./empty-model.js";
import { runCli, temporaryFolder, type Ran, type TestWorld } from "./test-shell.js";

const accounts = ["a", "b", "c", "d"];
const configuration = `accounts:
  a: { provider: freeagent }
  b: { provider: freecrm, credentials: { token: canary-token } }
  c:
    provider: freeagent
    overrides: { contact.x: { name: y } }
  d: { provider: freeagent }
`;

/** Four accounts, pulled, each large enough for a thread. */
async function project(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "codegen.yml"), configuration);
  for (const account of accounts) {
    await mkdir(join(folder, "schemas", account), { recursive: true });
    const text = `{\n  "formatVersion": 1,\n  "note": "${account}"\n}\n${"\n".repeat(1_000_000)}`;
    await writeFile(join(folder, "schemas", account, "metadata.json"), text);
  }
  return folder;
}

/** A package of one file, and a warning. */
const generate: Tool["generate"] = async (_config, account, { lock }) => ({
  files: [{ path: "index.js", text: `export const name = "${account}";\n`, plan: null }],
  lock: lock ?? "{}\n",
  model: emptyModel(account),
  problems: [
    problem("model.duplicate-id", `Twice in ${account}.`, { kind: "account", account }, { severity: "warning" }),
  ],
});

/** Fails for two of the accounts, one of them at a place in the configuration. */
const failing: Tool["generate"] = async (config, account, sources) => {
  if (account === "b") throw new ProblemError([problem("model.duplicate-id", "No b.", { kind: "account", account })]);
  const place = index.accountOf(config, account).at("overrides", "contact.x", "name");
  if (account === "c") throw new ProblemError([problem("model.duplicate-id", "No c.", place)]);
  return generate(config, account, sources);
};

const check: Tool["check"] = async (config, account, _sources, { from }) => ({
  ...index.uncheckedAccount(config, account, [], from),
  stale: [`generated/${account}/index.js`],
  problems: [problem("drift.version-uncovered", "Too low.", index.accountOf(config, account).at("overrides"))],
});

interface Threads extends Required<Pick<TestWorld, "machine" | "startThread">> {
  /** What threads were given. */
  readonly given: readonly PlainConfig[];
  /** Accounts, as they were answered. */
  readonly answered: readonly string[];
  readonly ended: () => number;
}

/** Threads of this one, which answer in the order of `finishing`; `before` is called with each order. */
function threads(
  tool: Partial<Tool>,
  finishing: readonly string[],
  before: (order: Order) => void = () => {},
): Threads {
  const given: PlainConfig[] = [];
  const answered: string[] = [];
  const waiting = new Map<string, () => void>();
  let ended = 0;
  const answerNext = (): void => {
    const next = finishing[answered.length];
    const answer = next === undefined ? undefined : waiting.get(next);
    if (next === undefined || answer === undefined) return;
    answered.push(next);
    answer();
    answerNext();
  };
  const startThread = async (plain: PlainConfig): Promise<Thread> => {
    given.push(plain);
    const act = orderDoer({ ...index, ...tool }, structuredClone(plain));
    return {
      ask: async (order) => {
        before(order);
        const answer = structuredClone(await act(structuredClone(order)));
        if (order.kind === "write") return answer;
        await new Promise<void>((resolve) => {
          waiting.set(order.account, resolve);
          answerNext();
        });
        return answer;
      },
      end: async () => void (ended += 1),
    };
  };
  return {
    given,
    answered,
    ended: () => ended,
    startThread,
    machine: async () => ({ cores: 8, freeBytes: 2 ** 33 }),
  };
}

/** All that a command leaves: words, data, exit code, files; the same for every folder. */
async function left(
  cwd: string,
  words: readonly string[],
  world: TestWorld,
): Promise<Ran & { readonly files: object }> {
  const ran = await runCli(words, { ...world, cwd });
  const files: Record<string, string> = {};
  for (const entry of await readdir(cwd, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files[file.slice(cwd.length)] = await readFile(file, "utf8");
  }
  return { ...ran, words: ran.words.replaceAll(cwd, ""), data: ran.data.replaceAll(cwd, ""), files };
}

const orders = [
  ["a", "b", "c", "d"],
  ["d", "c", "b", "a"],
  ["c", "a", "d", "b"],
];
const commands = [
  ["generate", [], generate],
  ["generate", ["--json"], generate],
  ["generate", [], failing],
  ["check", [], generate],
  ["check", ["--json"], generate],
] as const;

describe.each(orders.map((order) => ({ order })))(
  "accounts in threads that finish in the order $order",
  ({ order }) => {
    it.each(commands)("leave what they leave one after the other: %s %j", async (command, flags, making) => {
      const tool = { generate: making, understand: making, check };
      const beside = threads(tool, order);
      const wanted = await left(await project(), [command, ...flags], { tool });
      expect(await left(await project(), [command, ...flags], { ...beside, tool })).toEqual(wanted);
      expect(beside.answered).toEqual(order);
      expect(beside.ended()).toBe(4);
      expect(wanted.words + wanted.data).toContain(command === "check" ? "generated/c/index.js" : "b");
    });
  },
);

describe("threads", () => {
  it("are given no credentials", async () => {
    const beside = threads({ generate }, accounts);
    await left(await project(), ["generate"], { ...beside, tool: { generate } });
    expect(beside.given).toHaveLength(4);
    expect(JSON.stringify(beside.given)).not.toContain("canary");
  });

  it.each([
    ["one account", ["generate", "a"], {}],
    ["one core", ["generate"], { machine: async () => ({ cores: 1, freeBytes: 2 ** 33 }) }],
    [
      "two cores, of which one account keeps more than one busy",
      ["generate"],
      { machine: async () => ({ cores: 2, freeBytes: 2 ** 33 }) },
    ],
    ["too little memory", ["generate"], { machine: async () => ({ cores: 4, freeBytes: 2 ** 27 }) }],
  ])("are not started for %s", async (_, words, world) => {
    const beside = threads({ generate }, accounts);
    const { code } = await left(await project(), words, { ...beside, tool: { generate }, ...world });
    expect({ code, started: beside.given.length }).toEqual({ code: 0, started: 0 });
  });

  it.each([
    [3, 2],
    [4, 2],
    [5, 3],
    [64, 4],
  ])("on %i cores are %i", async (cores, wanted) => {
    const beside = threads({ generate }, accounts);
    const machine = async () => ({ cores, freeBytes: 2 ** 33 });
    const { code } = await left(await project(), ["generate"], { ...beside, machine, tool: { generate } });
    expect({ code, started: beside.given.length }).toEqual({ code: 0, started: wanted });
  });

  it("are not started where one package alone is not current", async () => {
    const cwd = await project();
    await runCli(["generate"], { cwd, tool: { generate } });
    await writeFile(join(cwd, "generated", "b", "index.js"), "edited");
    const beside = threads({ generate }, accounts);
    const { words } = await runCli(["generate"], { ...beside, cwd, tool: { generate } });
    expect(words).toMatch(/a: nothing to write[^]*b: 1 file written[^]*c: nothing to write/);
    expect(beside.given).toEqual([]);
  });

  it("that fail end the command as a failure here does", async () => {
    const broken: Tool["generate"] = async () => Promise.reject(new RangeError("too deep"));
    const wanted = await left(await project(), ["generate"], { tool: { generate: broken } });
    expect(wanted.code).toBe(2);
    const beside = threads({ generate: broken }, accounts);
    expect(await left(await project(), ["generate"], { ...beside, tool: {} })).toEqual(wanted);
  });
});

describe("Ctrl-C", () => {
  it.each(["make", "check"] as const)("while threads work leaves the old output, and ends them: %s", async (kind) => {
    const cwd = await project();
    await runCli(["generate"], { cwd, tool: { generate } });
    for (const account of accounts) await writeFile(join(cwd, "generated", account, "index.js"), "edited");
    const stop = new AbortController();
    const beside = threads({ generate, check }, [], (order) => {
      expect(order.kind).toBe(kind);
      if (order.account === "d") stop.abort();
    });
    const words = [kind === "make" ? "generate" : "check"];
    const ran = await left(cwd, words, { ...beside, signal: stop.signal, tool: { generate, check } });
    expect(ran).toMatchObject({ code: 130, data: "", files: { "/generated/a/index.js": "edited" } });
    expect(beside.ended()).toBe(4);
  });

  it("while a thread writes waits for that one, and writes no other", async () => {
    const cwd = await project();
    const stop = new AbortController();
    const beside = threads({ generate }, accounts, ({ kind }) => kind === "write" && stop.abort());
    const { code, files } = await left(cwd, ["generate"], { ...beside, signal: stop.signal, tool: { generate } });
    expect(code).toBe(130);
    expect(files).toHaveProperty(["/generated/a/index.js"], 'export const name = "a";\n');
    expect(files).not.toHaveProperty(["/generated/b/index.js"]);
  });
});
