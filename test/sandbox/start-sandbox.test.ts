import { afterEach, describe, expect, test } from "vitest";
import type { AccountModel } from "../../generator/model/model.js";
import type { InterpretSettings, Provider } from "../../generator/providers/provider.js";
import type { ServeOptions } from "../../generator/sandbox/service.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../generator/sandbox/start-sandbox.js";
import { model } from "./account-fixture.js";

const snapshot = { account: "test", files: new Map<string, string>() };
const running: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

interface Told {
  readonly settings: InterpretSettings[];
  readonly models: AccountModel[];
  readonly options: (ServeOptions | undefined)[];
}

async function start(options: Partial<SandboxOptions> = {}): Promise<{ sandbox: Sandbox; told: Told }> {
  const told: Told = { settings: [], models: [], options: [] };
  const provider: Provider = {
    name: "none",
    title: "None",
    defaultUrl: "",
    credentials: [],
    identify: () => null,
  pull: () => Promise.reject(new Error("nothing to pull")),
    interpret: (_, settings) => {
      told.settings.push(settings);
      return { model, problems: [] };
    },
    serve: (_, served, store, serveOptions) => {
      told.models.push(served);
      told.options.push(serveOptions);
      return {
        credentials: { token: "made-up" },
        basePath: "/api/1",
        rateLimit: { requests: 1, perMs: 1_000 },
        answer: async () => ({ name: "count", status: 200, body: String(store.list("order").length) }),
      };
    },
  };
  const sandbox = await startSandbox({ snapshot, provider, now: () => 0, ...options });
  running.push(sandbox);
  return { sandbox, told };
}

describe("startSandbox", () => {
  test("gives the base address, the credentials, and counts by name", async () => {
    const { sandbox } = await start({ records: 3 });
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/1$/);
    expect(sandbox.credentials).toEqual({ token: "made-up" });
    expect(await (await fetch(sandbox.url)).text()).toBe("3");
    expect((await fetch(sandbox.url)).status).toBe(429);
    expect(sandbox.requests()).toEqual({ "429": 1, count: 1 });
  });

  test("a rate limit of null means none", async () => {
    const { sandbox } = await start({ rateLimit: null });
    const answers = await Promise.all([1, 2, 3].map(() => fetch(sandbox.url)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test("the provider interprets the snapshot, unless a model is given", async () => {
    const { told } = await start({ settings: { lines: { line: "order" } } });
    expect(told.settings).toEqual([{ lines: { line: "order" }, update: "post", documents: [] }]);
    const other = { ...model, account: "other" };
    const given = await start({ model: other });
    expect([given.told.settings, given.told.models]).toEqual([[], [other]]);
  });

  test("the service is told what tests of a client turn", async () => {
    const { told } = await start({ seed: 9, tokenSeconds: 5, aliasLimit: 2, introspection: true });
    expect(told.options).toMatchObject([{ seed: 9, tokenSeconds: 5, aliasLimit: 2, introspection: true }]);
  });

  test("the store behind it can be read and written", async () => {
    const { sandbox } = await start({ empty: true });
    sandbox.store.create("order", {});
    expect(await (await fetch(sandbox.url)).text()).toBe("1");
  });
});
