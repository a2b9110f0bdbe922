import { createHmac } from "node:crypto";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Sandbox } from "../../generator/index.js";
import type { AccountSandboxOptions } from "../../generator/start-sandbox.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { exampleCopy, type ExampleCopy } from "./example-copy.js";

/** What the edge has: no process, no require, no Buffer. */
const webGlobals = {
  AbortController,
  AbortSignal,
  Blob,
  FormData,
  Headers,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
  clearTimeout,
  crypto,
  fetch,
  performance,
  setTimeout,
  console: { error: () => {} },
};

const secret = "shared with the shop";
const customer = { number: "K-1042", firstName: "Ada", lastName: "Beispiel", interests: ["CRM", "Chess"] };
let copy: ExampleCopy;
let script: string;

beforeAll(async () => {
  copy = await exampleCopy("edge-webhook");
  const { outputFiles } = await build({
    entryPoints: [join(copy.folder, "src/worker.ts")],
    bundle: true,
    format: "iife",
    globalName: "worker",
    platform: "neutral",
    write: false,
  });
  script = outputFiles[0]?.text ?? "";
});

afterAll(() => copy.remove());

interface Edge {
  readonly sandbox: Sandbox;
  readonly deliver: (message: object | string, changes?: Delivery) => Promise<{ status: number; body: unknown }>;
  readonly customers: () => readonly Readonly<Record<string, unknown>>[];
}

interface Delivery {
  readonly signedWith?: string;
  readonly at?: number;
  readonly method?: string;
}

/** A fresh instance of the worker beside a CRM of its own. */
async function edge(options: AccountSandboxOptions = {}): Promise<Edge> {
  const sandbox = await sandboxOf("northwind", options);
  onTestFinished(() => sandbox.close());
  const { email, password } = sandbox.credentials;
  const environment = {
    NORTHWIND_URL: sandbox.url,
    FREECRM_EMAIL: email,
    FREECRM_PASSWORD: password,
    WEBHOOK_SECRET: secret,
  };
  const world = createContext({ ...webGlobals, environment });
  new Script(script).runInContext(world);
  return {
    sandbox,
    deliver: async (message, { signedWith = secret, at = Date.now(), method = "POST" } = {}) => {
      const body = typeof message === "string" ? message : JSON.stringify(message);
      const signature = createHmac("sha256", signedWith).update(`${at}.${body}`).digest("hex");
      const headers = { "x-timestamp": String(at), "x-signature": signature };
      const content = method === "POST" ? { body } : {};
      world["request"] = new Request("https://hooks.example.com/", { method, headers, ...content });
      const response: Response = await new Script("worker.default.fetch(request, environment)").runInContext(world);
      return { status: response.status, body: await response.json() };
    },
    customers: () =>
      sandbox.store
        .list("contact")
        .map(({ values }) => values)
        .filter(({ kundennummer }) => kundennummer === customer.number),
  };
}

describe("a signed message", () => {
  it("makes one contact, however often it is delivered", async () => {
    const { deliver, customers, sandbox } = await edge();
    const first = await deliver(customer);
    expect(first).toEqual({ status: 200, body: { id: expect.any(String) } });
    expect(await deliver({ ...customer, lastName: "Muster" })).toEqual(first);
    expect(customers()).toEqual([expect.objectContaining({ first_name: "Ada", last_name: "Muster" })]);
    expect(sandbox.requests()["POST /auth/"]).toBe(1);
  });

  it("is asked for again where the answer to a write was lost, and makes one contact even so", async () => {
    let lost = 0;
    const { deliver, customers } = await edge({
      faults: ({ method, path }) => {
        if (method !== "POST" || !path.includes("/contacts/") || lost > 0) return null;
        lost += 1;
        return { kind: "reset", acted: true };
      },
    });
    expect(await deliver(customer)).toEqual({ status: 503, body: { error: "unknown-outcome" } });
    expect((await deliver(customer)).status).toBe(200);
    expect([lost, customers().length]).toEqual([1, 1]);
  });
});

it.each([
  ["signed with another secret", customer, { signedWith: "a guess" }, 401],
  ["too old", customer, { at: Date.now() - 3_600_000 }, 401],
  ["of no time", customer, { at: Number.NaN }, 401],
  ["no JSON", "{", {}, 400],
  ["no customer", { number: "K-1042" }, {}, 400],
  ["a GET", customer, { method: "GET" }, 405],
] as const)("a message that is %s is refused before the CRM is asked", async (_, message, delivery, status) => {
  const { deliver, sandbox } = await edge();
  expect((await deliver(message, delivery)).status).toBe(status);
  expect(sandbox.requests()).toEqual({});
});
