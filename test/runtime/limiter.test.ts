import fc from "fast-check";
import { expect, test } from "vitest";
import { createLimiter } from "../../templates/runtime/limiter.js";
import { sharedLimiter } from "../../templates/runtime/shared-limiter.js";
import { webEnvironment } from "../../templates/runtime/environment.js";
import { virtualEnvironment } from "./virtual-environment.js";

const never = new AbortController().signal;

/** The most starts in any window of `perMs`, its ends included. */
function mostInWindow(starts: readonly number[], perMs: number): number {
  return Math.max(0, ...starts.map((start) => starts.filter((one) => one >= start && one <= start + perMs).length));
}

test("no sliding window has more starts than the limit, whenever the callers come", async () => {
  const arrivals = fc.array(fc.nat(4000), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      arrivals,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 1500 }),
      async (times, requests, perMs) => {
        const world = virtualEnvironment();
        const limiter = createLimiter(world);
        limiter.hold({ requests, perMs });
        const starts: number[] = [];
        const callers = times.map(async (time) => {
          await world.sleep(time);
          await limiter.take(30_000, never);
          starts.push(world.now());
        });
        await world.until(Promise.all(callers));
        expect(starts).toHaveLength(times.length);
        expect(mostInWindow(starts, perMs)).toBeLessThanOrEqual(requests);
      },
    ),
    { numRuns: 60 },
  );
});

test("under pressure at least 90 % of the limit is used", async () => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  limiter.hold({ requests: 45, perMs: 10_000 });
  const starts: number[] = [];
  for (let caller = 0; caller < 500; caller += 1) void limiter.take(30_000, never).then(() => starts.push(world.now()));
  await world.runTo(99_999);
  expect(starts.length).toBeGreaterThanOrEqual(450 * 0.9);
  expect(mostInWindow(starts, 10_000)).toBe(45);
});

test("copies of the package share one limiter an account, and the strictest of their limits holds", async () => {
  const world = virtualEnvironment();
  const first = sharedLimiter("https://a.example acme", world, world);
  const second = sharedLimiter("https://a.example acme", world, world);
  const other = sharedLimiter("https://a.example other", world, world);
  first.hold({ requests: 50, perMs: 10_000 });
  second.hold({ requests: 3, perMs: 1000 });
  const starts: number[] = [];
  const calls = Array.from({ length: 12 }, async (_, index) => {
    await (index % 2 === 0 ? first : second).take(30_000, never);
    starts.push(world.now());
  });
  await other.take(30_000, never);
  expect(world.now()).toBe(0);
  await world.until(Promise.all(calls));
  expect(mostInWindow(starts, 1000)).toBe(3);
});

test("a clock of its own has limiters of its own", () => {
  const account = "https://clocks.example acme";
  const ours = sharedLimiter(account, webEnvironment(), undefined);
  const world = virtualEnvironment();
  expect(sharedLimiter(account, world, world)).not.toBe(ours);
  expect(sharedLimiter(account, world, world)).toBe(sharedLimiter(account, world, world));
  expect(sharedLimiter(account, world, virtualEnvironment())).not.toBe(sharedLimiter(account, world, world));
});

test("another copy of the module finds the same registry in the process", async () => {
  const account = "https://copies.example acme";
  const ours = sharedLimiter(account, webEnvironment(), undefined);
  const copyPath = "../../templates/runtime/shared-limiter.js?copy";
  const copy: unknown = await import(/* @vite-ignore */ copyPath);
  expect(copy).not.toBe(await import("../../templates/runtime/shared-limiter.js"));
  expect(copy).toHaveProperty("sharedLimiter");
  const theirs: unknown = Reflect.get(Object(copy), "sharedLimiter")(account, webEnvironment(), undefined);
  expect(theirs).toBe(ours);
  // Under this name packages made by other versions look, too.
  expect(Reflect.get(globalThis, Symbol.for("fieldwright.limiters.2")).get(account)).toBe(ours);
});

test("first come, first served; who gives up makes room", async () => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  limiter.hold({ requests: 1, perMs: 1000 });
  const order: string[] = [];
  const leaver = new AbortController();
  const enter = (name: string, signal = never): Promise<void> => limiter.take(30_000, signal).then(() => void order.push(name));
  const all = [enter("a"), enter("b"), enter("c", leaver.signal), enter("d")];
  await world.runTo(500);
  leaver.abort(new Error("gone"));
  await expect(all[2]).rejects.toThrow("gone");
  await world.until(Promise.all([all[0], all[1], all[3]]));
  expect(order).toEqual(["a", "b", "d"]);
  expect(world.now()).toBe(2002);
});

test("when the last one gives up, no timer is left", async () => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  limiter.hold({ requests: 1, perMs: 1000 });
  await limiter.take(30_000, never);
  const leaver = new AbortController();
  const waiting = limiter.take(30_000, leaver.signal);
  expect(world.asleep()).toBe(1);
  leaver.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
  expect(world.asleep()).toBe(0);
});

test("who comes when the time has come, but the alarm has not rung, does not overtake", async () => {
  let shift = 0;
  const world = virtualEnvironment();
  const limiter = createLimiter({ now: () => world.now() + shift, sleep: world.sleep });
  limiter.hold({ requests: 1, perMs: 1000 });
  const order: string[] = [];
  const enter = (name: string): Promise<void> => limiter.take(30_000, never).then(() => void order.push(name));
  const first = [enter("a"), enter("b")];
  shift = 5000;
  await world.until(Promise.all([...first, enter("c")]));
  expect(order).toEqual(["a", "b", "c"]);
});

test("however many wait, there is one alarm", async () => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  limiter.hold({ requests: 1, perMs: 1000 });
  const all = [1, 2, 3, 4].map(() => limiter.take(30_000, never));
  expect(world.asleep()).toBe(1);
  expect(await world.until(Promise.all(all))).toEqual([0, 1001, 2002, 3003]);
  expect(world.asleep()).toBe(0);
});

test.each([
  {
    limits: [
      [2, 100],
      [2, 1000],
    ],
    want: [0, 0, 1001, 1001, 2002, 2002],
  },
  {
    limits: [
      [2, 1000],
      [2, 100],
    ],
    want: [0, 0, 1001, 1001, 2002, 2002],
  },
  {
    limits: [
      [5, 1000],
      [2, 1000],
    ],
    want: [0, 0, 1001, 1001, 2002, 2002],
  },
  {
    limits: [
      [1, 100],
      [4, 1000],
    ],
    want: [0, 101, 202, 303, 1001, 1102],
  },
  {
    limits: [
      [4, 1000],
      [1, 100],
    ],
    want: [0, 101, 202, 303, 1001, 1102],
  },
  { limits: [], want: [0, 0, 0, 0, 0, 0] },
] as const)("six callers, of several limits all are kept: $limits", async ({ limits, want }) => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  for (const [requests, perMs] of limits) limiter.hold({ requests, perMs });
  const starts = want.map(() => limiter.take(30_000, never).then(() => world.now()));
  expect(await world.until(Promise.all(starts))).toEqual(want);
});

test("a pause holds everybody back, without a limit too; a shorter one does not end it", async () => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  await world.runTo(500);
  limiter.pause(700);
  limiter.pause(100);
  expect(await world.until(limiter.take(30_000, never))).toBe(700);
  expect(world.now()).toBe(1200);
});

test.each([
  { name: "the window begins anew", pauseMs: 0, want: 1401 },
  { name: "a pause begins anew", pauseMs: 3000, want: 3400 },
])("a clock that was set back delays nobody for longer: $name", async ({ pauseMs, want }) => {
  let shift = 0;
  const world = virtualEnvironment();
  const limiter = createLimiter({ now: () => world.now() + shift, sleep: world.sleep });
  limiter.hold({ requests: 1, perMs: 1000 });
  await world.runTo(100);
  await limiter.take(30_000, never);
  limiter.pause(pauseMs);
  await world.runTo(400);
  shift = -3_600_000;
  await world.until(limiter.take(30_000, never));
  expect(world.now()).toBe(want);
});
