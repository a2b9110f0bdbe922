import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as acme from "../../generated/acme/provider/index.js";
import * as northwind from "../../generated/northwind/provider/index.js";
import { casesOf, tellFigure } from "./figure.js";

const perMs = 10_000;
/** What FreeAgent documents. */
const limit = 50;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

let accounts = 0;

/** Clients of one account of one process, from two copies of the runtime, and when each request started. */
function clientsOfOneAccount(count: number) {
  accounts += 1;
  const account = { name: `account-${accounts}`, url: "https://crm.example.com", date: "string" } as const;
  const starts: number[] = [];
  const fetch = async (): Promise<Response> => {
    starts.push(performance.now());
    return new Response('{"data":{"ping":"pong"}}', { headers: { "content-type": "application/json" } });
  };
  const credentials = { token: "token" };
  const calls = Array.from({ length: count }, (_, index) => {
    if (index % 2 === 0) {
      const client = acme.connect(account, { credentials, fetch });
      return () => client.request("query ping { ping }");
    }
    const client = northwind.connect(account, { credentials, fetch, rateLimit: { requests: limit, perMs } });
    return () => client.request({ method: "GET", path: "/contacts/" });
  });
  return { calls, starts };
}

function mostInWindow(starts: readonly number[]): number {
  return Math.max(0, ...starts.map((start) => starts.filter((one) => one >= start && one <= start + perMs).length));
}

async function run(calls: readonly (() => Promise<unknown>)[], arrivals: readonly number[]): Promise<void> {
  const work = arrivals.map(async (at, index) => {
    await new Promise((resolve) => setTimeout(resolve, at));
    await calls[index % calls.length]?.();
  });
  const state = { done: false };
  const done = Promise.all(work).then(() => (state.done = true));
  while (!state.done) await vi.advanceTimersByTimeAsync(1000);
  await done;
}

test("several clients, two copies of the package: never more than the limit in a sliding window", async () => {
  const runs = casesOf({ share: 15, full: 100 });
  let worst = 0;
  let cases = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.array(fc.oneof(fc.nat(40_000), fc.constant(0)), { minLength: 60, maxLength: 240 }),
      async (count, arrivals) => {
        const { calls, starts } = clientsOfOneAccount(count);
        await run(calls, arrivals);
        cases += starts.length;
        worst = Math.max(worst, mostInWindow(starts));
        expect(starts).toHaveLength(arrivals.length);
        expect(mostInWindow(starts)).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: runs },
  );
  tellFigure({
    suite: "limiter: any window of 10 s",
    cases,
    failures: worst > limit ? 1 : 0,
    figure: `at most ${worst} starts (${runs} runs)`,
    goal: `<= ${limit}`,
  });
}, 120_000);

test("saturated, the limit is used", async () => {
  const { calls, starts } = clientsOfOneAccount(4);
  await run(
    calls,
    Array.from({ length: 600 }, () => 0),
  );
  const begin = starts[0] ?? 0;
  const reached = starts.filter((start) => start < begin + 10 * perMs).length / (10 * limit);
  tellFigure({
    suite: "limiter: saturated",
    cases: starts.length,
    failures: reached >= 0.9 ? 0 : 1,
    figure: `${Math.round(reached * 100)} % of the limit`,
    goal: ">= 90 %",
  });
  expect(reached).toBeGreaterThanOrEqual(0.9);
  expect(mostInWindow(starts)).toBeLessThanOrEqual(limit);
}, 60_000);
