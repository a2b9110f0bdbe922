import { expect, test, vi } from "vitest";
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
])("Retry-After %j", (header, want) => expect(retryAfterMs(header, null, () => noon)).toBe(want));

test.each([
  ["Thu, 05 Mar 2026 12:00:03 GMT", "Thu, 05 Mar 2026 12:00:00 GMT", 3000],
  ["Thu, 05 Mar 2026 11:55:03 GMT", "Thu, 05 Mar 2026 11:55:00 GMT", 3000],
  ["Thu, 05 Mar 2026 12:05:03 GMT", "Thu, 05 Mar 2026 12:05:00 GMT", 3000],
  ["Thu, 05 Mar 2026 12:00:03 GMT", "Thu, 05 Mar 2026 12:05:00 GMT", 0],
  ["Thu, 05 Mar 2026 12:00:03 GMT", "yesterday", 3000],
  ["3", "Thu, 05 Mar 2026 11:00:00 GMT", 3000],
])("Retry-After %j of an answer of %j", (header, date, want) =>
  expect(retryAfterMs(header, date, () => noon)).toBe(want),
);

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

test.each([
  { name: "as long as it says", script: [[429, "3"]], resumes: [3000] },
  { name: "for a second, where it does not say", script: [[429]], resumes: [1000] },
  { name: "twice as long each time", script: [[429], [429], [429]], resumes: [1000, 3000, 7000] },
] satisfies { name: string; script: [number, string?][]; resumes: number[] }[])(
  "a 429 holds back everybody: $name",
  async ({ script, resumes }) => {
    const starts: number[] = [];
    const fetch = scripted(script);
    const world = virtualEnvironment((...given) => (starts.push(world.now()), fetch(...given)));
    // One at a time, so that each 429 is one of a request that started after the last.
    const setup = { environment: world, rateLimit: { requests: 1, perMs: 0 } };
    const session = testSession("https://crm.example.com", {}, setup);
    const first = session.send(testCall("write"));
    await world.runTo(10);
    const others = Array.from({ length: 5 }, () => session.send(testCall("read")));
    await world.until(Promise.all([first, ...others]));
    expect(starts).toHaveLength(6 + script.length);
    expect(starts.slice(0, script.length + 1)).toEqual([0, ...resumes]);
  },
);

test("a burst of 429 halves once; what passed before is soon reached again, more is tried by steps", async () => {
  // The server takes thirty in any ten seconds, and all of them answer after 100 ms.
  const [starts, taken]: [number[], number[]] = [[], []];
  const world = virtualEnvironment(async () => {
    const now = world.now();
    starts.push(now);
    const isFree = taken.filter((time) => time > now - 10_000).length < 30;
    if (isFree) taken.push(now);
    await world.sleep(100);
    return new Response("{}", { status: isFree ? 200 : 429 });
  });
  const setup = { environment: world, rateLimit: { requests: 50, perMs: 10_000 } };
  const session = testSession("https://crm.example.com", {}, setup);
  await world.until(Promise.all(Array.from({ length: 180 }, () => session.send(testCall("read")))));
  const within = (from: number, to: number): number => starts.filter((time) => time >= from && time < to).length;
  expect(within(0, 10_000)).toBe(50);
  expect(within(10_000, 10_200)).toBe(25);
  expect(within(10_000, 20_000)).toBe(30);
  // 180 at 30 a window can be had in 50 s.
  expect(world.now()).toBeLessThanOrEqual(60_000);
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

test.each([
  { name: "one with no window bounds how many are at once", rateLimit: { requests: 3, perMs: 0 }, most: 3 },
  { name: "without one there is no bound", rateLimit: null, most: 40 },
])("a limit: $name", async ({ rateLimit, most }) => {
  let [atOnce, mostAtOnce] = [0, 0];
  const world = virtualEnvironment(async () => {
    mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
    await world.sleep(50);
    atOnce -= 1;
    return new Response("{}");
  });
  const session = testSession("https://crm.example.com", {}, { environment: world, rateLimit });
  await world.until(Promise.all(Array.from({ length: 40 }, () => session.send(testCall("write")))));
  expect(mostAtOnce).toBe(most);
});

test("a place is free again however an attempt ends", async () => {
  const ends = [
    () => Promise.reject(new TypeError("fetch failed")),
    () => Promise.resolve(new Response("{}", { status: 500 })),
    () => Promise.resolve(new Response("{")),
    () => new Promise<Response>(() => undefined),
  ];
  let sent = 0;
  const world = virtualEnvironment(() => ends[sent++]?.() ?? Promise.resolve(new Response("{}")));
  const options = { retry: { attempts: 1 }, timeoutMs: 100 };
  const setup = { environment: world, rateLimit: { requests: 1, perMs: 0 } };
  const session = testSession("https://crm.example.com", options, setup);
  const calls = ends.map(() => session.send(testCall("read")).catch(() => "failed"));
  expect(await world.until(Promise.all(calls))).toEqual(["failed", "failed", "failed", "failed"]);
  expect(await world.until(session.send(testCall("read")))).toEqual({});
});

test("two clients of other processes share an account: all calls succeed, and 85 % of it is used", async () => {
  const taken: number[] = [];
  const world = virtualEnvironment();
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const fetch = async (): Promise<Response> => {
    await world.sleep(random() * 300);
    const now = world.now();
    const isFree = taken.filter((time) => time > now - 10_000).length < 50;
    if (isFree) taken.push(now);
    await world.sleep(5 + random() * 395);
    return new Response("{}", { status: isFree ? 200 : 429 });
  };
  // An environment of its own has a limiter of its own.
  const sessions = [1, 2].map(() => {
    const setup = { environment: { ...world, fetch, random }, rateLimit: { requests: 50, perMs: 10_000 } };
    return testSession("https://crm.example.com", {}, setup);
  });
  const sent = sessions.flatMap((one) => Array.from({ length: 220 }, () => one.send(testCall("read"))));
  await world.until(Promise.all(sent));
  expect(taken).toHaveLength(440);
  expect(taken.filter((time) => time < 80_000).length / 400).toBeGreaterThanOrEqual(0.85);
});

test.each([
  {
    name: "throws",
    on: () => {
      throw new Error("no\u0007 listener: token-of-the-test");
    },
  },
  { name: "rejects", on: () => Promise.reject(new Error("no\u0007 listener: token-of-the-test")) },
])("a listener that $name changes nothing, and is told of once", async ({ on }) => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const world = virtualEnvironment(scripted([]));
  const session = testSession("https://crm.example.com", { on }, { environment: world });
  expect(await session.send(testCall("write"))).toEqual({ ok: true });
  expect(await session.send(testCall("write"))).toEqual({ ok: true });
  await new Promise((resolve) => setImmediate(resolve));
  expect(warn.mock.calls).toEqual([["The listener `on` failed: Error: no listener: [redacted]"]]);
});

test.each([
  { requests: 0, perMs: 1 },
  { requests: 1.5, perMs: 1 },
  { requests: 1, perMs: 0.5 },
  { requests: 1, perMs: -1 },
])("no limit: %j", (rateLimit) =>
  expect(() => testSession("https://crm.example.com", { rateLimit })).toThrow("rateLimit."),
);
