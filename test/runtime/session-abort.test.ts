import { expect, test } from "vitest";
import { UnknownOutcomeError } from "../../templates/runtime/errors.js";
import type { TokenPlan } from "../../templates/runtime/session.js";
import { faultyServer, type FaultyServer } from "./faulty-server.js";
import { testCall, testSession } from "./session-setup.js";
import { virtualEnvironment } from "./virtual-environment.js";

const gone = new Error("the user left");

/** Turns of the event loop between abort and rejection: as with milliseconds, but no busy machine can add any. */
async function turnsToReject(abort: () => void, work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const state = { isOver: false };
  const rejected = expect(work)
    .rejects.toBe(gone)
    .finally(() => (state.isOver = true));
  abort();
  for (; !state.isOver && turns < 1000; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  await rejected;
  return turns;
}

/** Each phase: a server, and what sends a call and tells when it is in that phase. */
const phases: Readonly<Record<string, (signal: AbortSignal) => Promise<{ work: Promise<unknown> }>>> = {
  "waiting for the limiter": async (signal) => {
    const server = await faultyServer([]);
    const session = testSession(server.url, { rateLimit: { requests: 1, perMs: 60_000 } });
    await session.send(testCall("read"));
    return { work: session.send(testCall("read"), { signal }) };
  },
  "pausing before the next attempt": async (signal) => {
    const server = await faultyServer([{ status: 503, headers: { "retry-after": "30" } }]);
    return new Promise((resolve) => {
      const session = testSession(server.url, { on: (event) => event.kind === "retry" && resolve({ work }) });
      const work = session.send(testCall("read"), { signal });
    });
  },
  "waiting for headers": async (signal) => inFlight(await faultyServer(["silent"]), signal),
  "reading the body": async (signal) => inFlight(await faultyServer(["silent in body"]), signal),
  "a fetch that does not listen to signals": (signal) =>
    new Promise((resolve) => {
      const fetch = (): Promise<Response> => {
        setImmediate(() => resolve({ work }));
        return new Promise(() => undefined);
      };
      const work = testSession("https://crm.example.com", { fetch }).send(testCall("write"), { signal });
    }),
  "waiting for the token": async (signal) => {
    const server = await faultyServer(["silent"]);
    const tokenPlan: TokenPlan = {
      scheme: "Bearer",
      obtain: async (own, options) => {
        await own.send(testCall("read", { anonymous: true }), options);
        return { value: "late", expiresInMs: null };
      },
    };
    const session = testSession(server.url, {}, { tokenPlan });
    return inFlight(server, signal, session.send(testCall("read"), { signal }));
  },
};

async function inFlight(server: FaultyServer, signal: AbortSignal, work = sendTo(server, signal)) {
  await server.arrived(1);
  return { work };
}

function sendTo(server: FaultyServer, signal: AbortSignal): Promise<unknown> {
  return testSession(server.url).send(testCall("write"), { signal });
}

test.each(Object.keys(phases))("abort while %s: rejected at once, nothing left running", async (name) => {
  const controller = new AbortController();
  const before = timers();
  const started = await phases[name]?.(controller.signal);
  const work = started?.work ?? Promise.resolve();
  work.catch(() => undefined);
  expect(await turnsToReject(() => controller.abort(gone), work)).toBeLessThanOrEqual(2);
  await new Promise((resolve) => setImmediate(resolve));
  expect(timers()).toBeLessThanOrEqual(before);
});

test("an aborted signal sends nothing", async () => {
  const server = await faultyServer([]);
  const signal = AbortSignal.abort(gone);
  await expect(testSession(server.url).send(testCall("read"), { signal })).rejects.toBe(gone);
  await expect(testSession(server.url, { signal }).send(testCall("read"))).rejects.toBe(gone);
  expect(server.seen).toHaveLength(0);
});

test("a finished call leaves no timer", async () => {
  const server = await faultyServer([]);
  const before = timers();
  await testSession(server.url).send(testCall("read"), { deadlineMs: 60_000, timeoutMs: 60_000 });
  expect(timers()).toBeLessThanOrEqual(before);
});

test("the deadline ends everything: a read is late, a write's outcome is unknown", async () => {
  const server = await faultyServer(() => "silent");
  const session = testSession(server.url);
  await expect(session.send(testCall("read"), { deadlineMs: 40 })).rejects.toMatchObject({ code: "timeout" });
  const written: unknown = await session.send(testCall("write"), { deadlineMs: 40 }).catch((error: unknown) => error);
  expect(written).toBeInstanceOf(UnknownOutcomeError);
  expect(written).toMatchObject({ cause: { code: "timeout" } });
});

test("a pause that would pass the deadline is not begun", async () => {
  const server = await faultyServer([{ status: 429, headers: { "retry-after": "30" } }]);
  const sent = testSession(server.url).send(testCall("read"), { deadlineMs: 20_000 });
  await expect(sent).rejects.toMatchObject({ code: "rate-limit", retryAfterMs: 30_000 });
});

test("waiting for the limiter does not count as waiting for the server", async () => {
  const world = virtualEnvironment(async () => new Response('{"ok":true}'));
  const options = { rateLimit: { requests: 1, perMs: 60 }, timeoutMs: 50 };
  const session = testSession("https://crm.example.com", options, { environment: world });
  const sent = [session.send(testCall("read")), session.send(testCall("read"))];
  expect(await world.until(Promise.all(sent))).toEqual([{ ok: true }, { ok: true }]);
  expect(world.now()).toBe(61);
});

test("a hundred calls under one signal, without a warning", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error): void => void warnings.push(warning);
  process.on("warning", listen);
  const { signal } = new AbortController();
  const server = await faultyServer([]);
  const session = testSession(server.url, { signal });
  await Promise.all(Array.from({ length: 100 }, () => session.send(testCall("read"), { signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});

function timers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
}
