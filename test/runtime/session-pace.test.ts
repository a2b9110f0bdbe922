import { expect, test } from "vitest";
import type { ClientEvent } from "../../templates/runtime/client-options.js";
import { createBackoff } from "../../templates/runtime/backoff.js";
import { RateLimitError, ServerError } from "../../templates/runtime/errors.js";
import { retryAfterMs } from "../../templates/runtime/retry-after.js";
import { testCall, testSession } from "./session-setup.js";
import { virtualEnvironment } from "./virtual-environment.js";

const server = new ServerError("");
const limited = new RateLimitError("");

test.each([
  // failures, error, Retry-After, chance -> pause
  [1, server, null, 1, 250],
  [2, server, null, 1, 500],
  [3, server, null, 0.5, 500],
  [9, server, null, 1, 20_000],
  [4, server, null, 0, 0],
  [1, limited, null, 1, 1000],
  [3, limited, null, 1, 4000],
  [1, limited, 5000, 0, 5000],
  [5, limited, 5000, 1, 6000],
  [1, limited, 60_000, 0, 60_000],
  [1, limited, 60_001, 0, null],
  [1, server, 3_600_000, 0, null],
  [1, server, 0, 1, 250],
] as const)("pause after %s failures, %s, Retry-After %s, chance %s: %s", (failures, error, asked, chance, want) => {
  expect(createBackoff({}, () => chance).pause(failures, error, asked)).toBe(want);
});

const noon = Date.UTC(2026, 2, 5, 12, 0, 0);

test.each([
  ["0", 0],
  ["7", 7000],
  [" 7 ", 7000],
  ["99999999999", 99_999_999_999_000],
  ["Thu, 05 Mar 2026 12:00:30 GMT", 30_000],
  ["Thursday, 05-Mar-26 12:00:30 GMT", 30_000],
  ["Thu, 05 Mar 2026 11:00:00 GMT", 0],
  ["-5", null],
  ["1.5", null],
  ["soon", null],
  ["Thu Mar 5 2026 12:00:30 GMT", 30_000],
  ["1 May 2026 12:00:00 GMT", null],
  ["", null],
  [null, null],
])("Retry-After %j", (header, want) => expect(retryAfterMs(header, noon)).toBe(want));

/** A fetch that follows a script of statuses, then succeeds. */
function scripted(script: readonly [status: number, retryAfter?: string][]): typeof globalThis.fetch {
  let index = 0;
  return async () => {
    const [status, retryAfter] = script[index++] ?? [200];
    return new Response('{"ok":true}', {
      status,
      headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
    });
  };
}

test("pauses double, are told, and end in an answer", async () => {
  const world = virtualEnvironment(scripted([[500], [502], [503, "2"]]));
  const events: ClientEvent[] = [];
  const options = { retry: { baseMs: 250 }, on: (event: ClientEvent) => void events.push(event) };
  const session = testSession("https://crm.example.com", options, { environment: world });
  expect(await world.until(session.send(testCall("read")))).toEqual({ ok: true });
  expect(world.now()).toBe(250 + 500 + 2000 + 250);
  expect(
    events.map((event) => [event.kind, "waitMs" in event ? event.waitMs : "attempt" in event && event.attempt]),
  ).toEqual([
    ["request", 1],
    ["response", 1],
    ["retry", 250],
    ["request", 2],
    ["response", 2],
    ["retry", 500],
    ["request", 3],
    ["response", 3],
    ["retry", 2250],
    ["request", 4],
    ["response", 4],
  ]);
});

test("a 429 holds back everybody: with Retry-After for so long, without for a window", async () => {
  for (const [retryAfter, free] of [
    ["3", 3000],
    [undefined, 10_000],
  ] as const) {
    const starts: number[] = [];
    const fetch = scripted([retryAfter === undefined ? [429] : [429, retryAfter]]);
    const world = virtualEnvironment((...given) => (starts.push(world.now()), fetch(...given)));
    const setup = { environment: world, rateLimit: { requests: 45, perMs: 10_000 } };
    const session = testSession("https://crm.example.com", {}, setup);
    const first = session.send(testCall("write"));
    await world.runTo(10);
    const others = Array.from({ length: 5 }, () => session.send(testCall("read")));
    await world.until(Promise.all([first, ...others]));
    expect(starts).toHaveLength(7);
    expect(starts.filter((start) => start < free)).toEqual([0]);
  }
});

test("clients of one account share its limit, whoever made them", async () => {
  const starts: number[] = [];
  const world = virtualEnvironment(async () => (starts.push(world.now()), new Response("{}")));
  const account = { name: "shared", url: "https://crm.example.com", date: "string" } as const;
  const setup = { environment: world, account, rateLimit: { requests: 2, perMs: 1000 } };
  const clients = [1, 2, 3].map(() => testSession("", { url: account.url }, setup));
  await world.until(Promise.all(clients.flatMap((one) => [one.send(testCall("read")), one.send(testCall("read"))])));
  expect(starts).toEqual([0, 0, 1001, 1001, 2002, 2002]);
});

test("a listener that throws changes nothing", async () => {
  const world = virtualEnvironment(scripted([]));
  const on = (): never => {
    throw new Error("listener");
  };
  const session = testSession("https://crm.example.com", { on }, { environment: world });
  expect(await session.send(testCall("write"))).toEqual({ ok: true });
});

test.each([
  { requests: 0, perMs: 1 },
  { requests: 1.5, perMs: 1 },
  { requests: 1, perMs: -1 },
])("no limit: %j", (rateLimit) =>
  expect(() => testSession("https://crm.example.com", { rateLimit })).toThrow("rateLimit."),
);
