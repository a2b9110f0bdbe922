import fc from "fast-check";
import { expect, test } from "vitest";
import { webEnvironment } from "../../templates/runtime/environment.js";
import { createLimiter, type Limiter } from "../../templates/runtime/limiter.js";
import { sharedLimiter } from "../../templates/runtime/shared-limiter.js";
import { mostWithin } from "./most-within.js";
import { virtualEnvironment, type VirtualEnvironment } from "./virtual-environment.js";

const longest = 30_000;

/** Takes a place, uses it for so long, and says when it was had. */
async function use(limiter: Limiter, world: VirtualEnvironment, ms = 0, signal?: AbortSignal): Promise<number> {
  const place = await limiter.take(longest, signal);
  const at = world.now();
  if (ms > 0) await world.sleep(ms);
  place.end();
  return at;
}

function limiterOf(world: VirtualEnvironment, ...limits: readonly (readonly [requests: number, perMs: number])[]) {
  const limiter = createLimiter(world);
  for (const [requests, perMs] of limits) limiter.hold({ requests, perMs });
  return limiter;
}

test("no sliding window has more arrivals than the limits, whatever is slow, and whoever leaves", async () => {
  const calls = fc.array(
    fc.record({
      comesMs: fc.nat(3000),
      connectMs: fc.nat(300),
      answerMs: fc.nat(200),
      leavesMs: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(4000) }),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const limits = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.oneof(fc.constant(0), fc.nat(1500))), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(calls, limits, async (given, held) => {
      const world = virtualEnvironment();
      const limiter = limiterOf(world, ...held);
      const arrivals: number[] = [];
      let [atOnce, mostAtOnce, answered, left] = [0, 0, 0, 0];
      const callers = given.map(async ({ comesMs, connectMs, answerMs, leavesMs }) => {
        await world.sleep(comesMs);
        const leaver = new AbortController();
        if (leavesMs !== null) void world.sleep(leavesMs).then(() => leaver.abort(new Error("gone")));
        const place = await limiter.take(longest, leaver.signal).catch(() => null);
        if (place === null) return void (left += 1);
        mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
        await world.sleep(connectMs);
        arrivals.push(world.now());
        await world.sleep(answerMs);
        atOnce -= 1;
        answered += 1;
        place.end();
      });
      await world.until(Promise.all(callers));
      expect(answered + left).toBe(given.length);
      for (const [requests, perMs] of held) {
        if (perMs === 0) expect(mostAtOnce).toBeLessThanOrEqual(requests);
        else expect(mostWithin(arrivals, perMs)).toBeLessThanOrEqual(requests);
      }
    }),
    { numRuns: 60 },
  );
});

test("under pressure, all of the limit is used but what the answers take", async () => {
  const world = virtualEnvironment();
  const limiter = limiterOf(world, [50, 10_000]);
  const starts = await world.until(Promise.all(Array.from({ length: 500 }, () => use(limiter, world, 200))));
  expect(mostWithin(starts, 10_000)).toBe(50);
  expect(world.now()).toBeLessThanOrEqual(90_000 * 1.1);
});

test("a place is free again a window after the answer, not after the start", async () => {
  const world = virtualEnvironment();
  const limiter = limiterOf(world, [1, 1000]);
  const starts = [use(limiter, world, 700), use(limiter, world, 300), use(limiter, world)];
  expect(await world.until(Promise.all(starts))).toEqual([0, 1701, 3002]);
});

test("what takes a place and is never heard of again gives it back when it must have ended", async () => {
  const world = virtualEnvironment();
  const limiter = limiterOf(world, [1, 1000]);
  const lost = await limiter.take(5000);
  expect(await world.until(use(limiter, world))).toBe(6001);
  // Should it be heard of after all, that changes nothing.
  lost.end();
  expect(await world.until(use(limiter, world))).toBe(7002);
});

test("who waits and is never heard of again is passed over", async () => {
  const world = virtualEnvironment();
  // A platform ends a request: its timers never ring.
  const ended = new Set<number>();
  let sleeps = 0;
  const limiter = createLimiter({
    now: world.now,
    sleep: (ms, signal) => (ended.has((sleeps += 1)) ? new Promise(() => undefined) : world.sleep(ms, signal)),
  });
  limiter.hold({ requests: 1, perMs: 1000 });
  await use(limiter, world);
  ended.add(1);
  void limiter.take(longest);
  const next = [use(limiter, world), use(limiter, world)];
  const [second = 0, third = 0] = await world.until(Promise.all(next));
  expect(second).toBeLessThanOrEqual(2600);
  expect(third - second).toBe(1001);
});

test("first come, first served; who gives up makes room", async () => {
  const world = virtualEnvironment();
  const limiter = limiterOf(world, [1, 1000]);
  const order: string[] = [];
  const leaver = new AbortController();
  const enter = (name: string, signal?: AbortSignal) =>
    use(limiter, world, 0, signal).then(() => void order.push(name));
  const all = [enter("a"), enter("b"), enter("c", leaver.signal), enter("d")];
  await world.runTo(500);
  leaver.abort(new Error("gone"));
  await expect(all[2]).rejects.toThrow("gone");
  await world.until(Promise.all([all[0], all[1], all[3]]));
  expect(order).toEqual(["a", "b", "d"]);
  expect(world.now()).toBe(2002);
});

test("who comes when the time has come, but nobody has looked yet, does not overtake", async () => {
  let shift = 0;
  const world = virtualEnvironment();
  const limiter = createLimiter({ now: () => world.now() + shift, sleep: world.sleep });
  limiter.hold({ requests: 1, perMs: 1000 });
  const order: string[] = [];
  const enter = (name: string) => use(limiter, world).then(() => void order.push(name));
  const first = [enter("a"), enter("b")];
  await world.runTo(10);
  shift = 1500;
  await world.until(Promise.all([...first, enter("c")]));
  expect(order).toEqual(["a", "b", "c"]);
});

test("each one waits by a timer of its own, and leaves none", async () => {
  const world = virtualEnvironment();
  const limiter = limiterOf(world, [1, 1000]);
  await use(limiter, world);
  const leaver = new AbortController();
  const waiting = [1, 2, 3].map(() => limiter.take(longest, leaver.signal));
  expect(world.asleep()).toBe(3);
  leaver.abort(new Error("gone"));
  for (const one of waiting) await expect(one).rejects.toThrow("gone");
  expect(world.asleep()).toBe(0);
});

test("fifty thousand who wait give up in no time", async () => {
  const limiter = createLimiter(webEnvironment());
  limiter.hold({ requests: 1, perMs: 60_000 });
  (await limiter.take(longest)).end();
  const leaver = new AbortController();
  const waiting = Array.from({ length: 50_000 }, () => limiter.take(longest, leaver.signal));
  const ended = Promise.allSettled(waiting);
  const begin = performance.now();
  leaver.abort(new Error("gone"));
  await ended;
  // What is quadratic takes minutes.
  expect(performance.now() - begin).toBeLessThan(5000);
});

test("without a window, hundreds who wait do not look all the time, and lose little", async () => {
  const world = virtualEnvironment();
  let looks = 0;
  const sleep: typeof world.sleep = (ms, signal) => ((looks += 1), world.sleep(ms, signal));
  const limiter = createLimiter({ now: world.now, sleep });
  limiter.hold({ requests: 20, perMs: 0 });
  await world.until(Promise.all(Array.from({ length: 300 }, (_, index) => use(limiter, world, 90 + (index % 7) * 10))));
  // Fifteen rounds of 120 ms.
  expect(world.now()).toBeLessThanOrEqual(1800 * 1.25);
  expect(looks).toBeLessThan(300 * 20);
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
  {
    limits: [
      [1, 0],
      [3, 1000],
    ],
    want: [0, 1, 2, 1001, 1002, 1003],
  },
  { limits: [], want: [0, 0, 0, 0, 0, 0] },
] as const)("six callers, of several limits all are kept: $limits", async ({ limits, want }) => {
  const world = virtualEnvironment();
  const limiter = limiterOf(world, ...limits);
  const starts = want.map(() => use(limiter, world));
  expect(await world.until(Promise.all(starts))).toEqual(want);
});

test("copies of the package share one limiter an account, and the strictest of their limits holds", async () => {
  const world = virtualEnvironment();
  const first = sharedLimiter("https://a.example acme", world, world);
  const second = sharedLimiter("https://a.example acme", world, world);
  const other = sharedLimiter("https://a.example other", world, world);
  first.hold({ requests: 50, perMs: 10_000 });
  second.hold({ requests: 3, perMs: 1000 });
  const calls = Array.from({ length: 12 }, (_, index) => use(index % 2 === 0 ? first : second, world));
  await other.take(longest);
  expect(world.now()).toBe(0);
  expect(mostWithin(await world.until(Promise.all(calls)), 1000)).toBe(3);
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
