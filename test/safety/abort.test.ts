import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, type ClientOptions } from "../../generated/acme/provider/index.js";
import { isFull, tellFigure } from "./figure.js";
import { tokenServer, type TokenServer } from "./graphql-server.js";

const run = promisify(execFile);
const gone = new Error("gone");
const ping = "query ping { ping }";

let server: TokenServer;
let accounts = 0;
beforeEach(async () => void (server = await tokenServer()));
afterEach(() => server.close());

function client(options: Partial<ClientOptions> = {}) {
  accounts += 1;
  const credentials = { clientId: "id", clientSecret: "secret" };
  return connect({ name: `abort-${accounts}`, url: server.url, date: "string" }, { credentials, ...options });
}

/** Brings a call into a phase. In an object, as a promise would be waited for. */
const phases: Readonly<Record<string, (signal: AbortSignal) => Promise<{ readonly sent: Promise<unknown> }>>> = {
  "waiting for the limiter": async (signal) => {
    const crm = client({ rateLimit: { requests: 2, perMs: 60_000 } });
    await crm.request(ping);
    return { sent: crm.request(ping, {}, { signal }) };
  },
  "pausing before another attempt": (signal) => {
    server.behaviour = "throttle";
    return new Promise((resolve) => {
      const crm = client({ on: (event) => event.kind === "retry" && resolve({ sent }) });
      const sent = crm.request(ping, {}, { signal });
    });
  },
  connecting: async (signal) => ({
    sent: client({ fetch: () => new Promise(() => undefined) }).request(ping, {}, { signal }),
  }),
  "waiting for the answer": async (signal) => {
    server.behaviour = "hold";
    return arrivedAt(2, client().request(ping, {}, { signal }));
  },
  "reading the body": (signal) => {
    server.behaviour = "half";
    return new Promise((resolve) => {
      const watched: typeof fetch = async (...request) => {
        const response = await fetch(...request);
        // Of the token's answer, too; the one that counts is the call's, of which half has come.
        if (server.counts.calls > 0) setImmediate(() => resolve({ sent }));
        return response;
      };
      const sent = client({ fetch: watched }).request(ping, {}, { signal });
    });
  },
  "waiting for the token": async (signal) => {
    server.holdTokens = true;
    return arrivedAt(1, client().request(ping, {}, { signal }));
  },
};

async function arrivedAt(requests: number, sent: Promise<unknown>): Promise<{ readonly sent: Promise<unknown> }> {
  sent.catch(() => undefined);
  await server.arrived(requests);
  return { sent };
}

test("in every phase, abort rejects at once and leaves no timer", async () => {
  // The best of several: what a busy machine adds to one of them is not the client's.
  const tries = 5;
  let slowest = 0;
  let most = 0;
  let left = 0;
  for (const [name, phase] of Object.entries(phases)) {
    const times: number[] = [];
    for (let count = 0; count < tries; count += 1) {
      const controller = new AbortController();
      const before = timers();
      const { sent } = await phase(controller.signal);
      sent.catch(() => undefined);
      const begin = performance.now();
      const state = { isOver: false };
      const rejected = expect(sent, name)
        .rejects.toBe(gone)
        .finally(() => (state.isOver = true));
      controller.abort(gone);
      let turns = 0;
      for (; !state.isOver && turns < 1000; turns += 1) await new Promise((resolve) => setImmediate(resolve));
      await rejected;
      times.push(performance.now() - begin);
      most = Math.max(most, turns);
      await new Promise((resolve) => setImmediate(resolve));
      left += Math.max(0, timers() - before);
      Object.assign(server, { behaviour: "answer", holdTokens: false });
      Object.assign(server.counts, { tokens: 0, calls: 0 });
    }
    slowest = Math.max(slowest, Math.min(...times));
  }
  tellFigure({
    suite: "abort: in every phase",
    cases: Object.keys(phases).length * tries,
    failures: slowest <= 50 ? left : left + 1,
    figure: `rejects within ${slowest.toFixed(1)} ms, ${left} timers left`,
    goal: "<= 50 ms, 0 left",
  });
  // Turns of the event loop say the same as milliseconds, on whatever machine.
  expect(most).toBeLessThanOrEqual(2);
  expect(left).toBe(0);
  if (isFull) expect(slowest).toBeLessThanOrEqual(50);
});

test("a process whose calls were aborted ends by itself", async () => {
  server.behaviour = "hold";
  const door = new URL("../../generated/acme/index.js", import.meta.url).href;
  const program = `
    import { createClient } from ${JSON.stringify(door)};
    const crm = createClient({
      url: ${JSON.stringify(server.url)},
      credentials: { clientId: "id", clientSecret: "secret" },
      rateLimit: { requests: 3, perMs: 60_000 },
    });
    const stop = new AbortController();
    const calls = Array.from({ length: 5 }, () => crm.request("query ping { ping }", {}, { signal: stop.signal }));
    const ended = Promise.allSettled(calls);
    setTimeout(() => stop.abort(), 300);
    await ended;
    const begin = performance.now();
    await new Promise((resolve) => setImmediate(resolve));
    const timers = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    process.on("exit", () => process.stdout.write(JSON.stringify({ timers, ms: performance.now() - begin })));
  `;
  // The limiter would keep a call waiting for a minute: what ends before has not waited for it.
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { timeout: 50_000 });
  const { timers: left, ms }: { timers: number; ms: number } = JSON.parse(stdout);
  tellFigure({
    suite: "abort: the process ends by itself",
    cases: 5,
    failures: ms <= 1000 ? 0 : 1,
    figure: `after ${Math.round(ms)} ms`,
    goal: "<= 1000 ms",
  });
  expect(left).toBe(0);
  if (isFull) expect(ms).toBeLessThanOrEqual(1000);
});

function timers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
}
