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
          await limiter.take(never);
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
  for (let caller = 0; caller < 500; caller += 1) void limiter.take(never).then(() => starts.push(world.now()));
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
    await (index % 2 === 0 ? first : second).take(never);
    starts.push(world.now());
  });
  await other.take(never);
  expect(world.now()).toBe(0);
  await world.until(Promise.all(calls));
  expect(mostInWindow(starts, 1000)).toBe(3);
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
});

test("first come, first served; who gives up makes room", async () => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  limiter.hold({ requests: 1, perMs: 1000 });
  const order: string[] = [];
  const leaver = new AbortController();
  const enter = (name: string, signal = never): Promise<void> => limiter.take(signal).then(() => void order.push(name));
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
  await limiter.take(never);
  const leaver = new AbortController();
  const waiting = limiter.take(leaver.signal);
  expect(world.asleep()).toBe(1);
  leaver.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow("gone");
  expect(world.asleep()).toBe(0);
});

test("a pause holds everybody back, without a limit too", async () => {
  const world = virtualEnvironment();
  const limiter = createLimiter(world);
  limiter.pause(700);
  expect(await world.until(limiter.take(never))).toBe(700);
});

test("a clock that was set back delays nobody for longer than a window", async () => {
  let shift = 0;
  const world = virtualEnvironment();
  const limiter = createLimiter({ now: () => world.now() + shift, sleep: world.sleep });
  limiter.hold({ requests: 1, perMs: 1000 });
  await limiter.take(never);
  shift = -3_600_000;
  await world.until(limiter.take(never));
  expect(world.now()).toBeLessThanOrEqual(1001);
});
