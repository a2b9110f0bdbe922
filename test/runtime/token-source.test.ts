import { expect, test } from "vitest";
import { AuthenticationError } from "../../templates/runtime/errors.js";
import { createTokenSource } from "../../templates/runtime/token-source.js";
import type { Token } from "../../templates/runtime/session.js";
import { virtualEnvironment } from "./virtual-environment.js";

const never = new AbortController().signal;

function counted(world = virtualEnvironment(), lifetimeMs: number | null = 3_600_000) {
  let asked = 0;
  let failing = false;
  const source = createTokenSource(async (signal): Promise<Token> => {
    asked += 1;
    const value = `token-${asked}`;
    await world.sleep(10, signal);
    if (failing) throw new Error("no token today");
    return { value, expiresInMs: lifetimeMs };
  }, world);
  return { world, source, asked: () => asked, fail: (is: boolean) => (failing = is) };
}

test("a thousand callers, one request", async () => {
  const { world, source, asked } = counted();
  const tokens = await world.until(Promise.all(Array.from({ length: 1000 }, () => source.get(never))));
  expect(new Set(tokens.map((token) => token.value))).toEqual(new Set(["token-1"]));
  expect(asked()).toBe(1);
});

test("a refused token is replaced once, whoever reports it, and however late", async () => {
  const { world, source, asked } = counted();
  const old = await world.until(source.get(never));
  const renewals = Array.from({ length: 100 }, () => {
    source.discard(old);
    return source.get(never);
  });
  const renewed = await world.until(Promise.all(renewals));
  expect(asked()).toBe(2);
  source.discard(old);
  expect(await source.get(never)).toBe(renewed[0]);
  expect(asked()).toBe(2);
});

test.each([
  [3_600_000, 3_539_000, 1],
  [3_600_000, 3_539_999, 1],
  [3_600_000, 3_540_000, 2],
  [20_000, 9000, 1],
  [20_000, 10_001, 2],
  [null, 1e12, 1],
])("a token of %s ms, used after %s ms: %s requests", async (lifetime, later, want) => {
  const { world, source, asked } = counted(virtualEnvironment(), lifetime);
  await world.until(source.get(never));
  await world.runTo(later);
  await world.until(source.get(never));
  expect(asked()).toBe(want);
});

test("a failure reaches all who wait, and none who come later", async () => {
  const { world, source, asked, fail } = counted();
  fail(true);
  const waiting = [source.get(never), source.get(never)];
  const results = await world.until(Promise.allSettled(waiting));
  expect(results.map((result) => result.status)).toEqual(["rejected", "rejected"]);
  fail(false);
  expect((await world.until(source.get(never))).value).toBe("token-2");
  expect(asked()).toBe(2);
});

test("one who gives up leaves the request to the others; the last one ends it", async () => {
  const { world, source, asked } = counted();
  const leaver = new AbortController();
  const left = source.get(leaver.signal);
  const stayed = source.get(never);
  leaver.abort(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  expect((await world.until(stayed)).value).toBe("token-1");

  source.discard(await stayed);
  const alone = new AbortController();
  const abandoned = source.get(alone.signal);
  // The request, and what says that it is being asked for.
  expect(world.asleep()).toBe(2);
  alone.abort(new Error("gone"));
  await expect(abandoned).rejects.toThrow("gone");
  expect(world.asleep()).toBe(0);
  expect((await world.until(source.get(never))).value).toBe("token-3");
  expect(asked()).toBe(3);
});

test("each of those who wait for a failing token has an error of its own", async () => {
  const world = virtualEnvironment();
  const source = createTokenSource(async () => {
    await world.sleep(10);
    throw new AuthenticationError("refused", { status: 401 });
  }, world);
  const calls = Array.from({ length: 3 }, () => source.get(never).catch((error: unknown) => error));
  const errors = await world.until(Promise.all(calls));
  expect(new Set(errors).size).toBe(3);
  for (const error of errors) expect(error).toMatchObject({ code: "authentication", message: "refused", status: 401 });
});

test("a renewal that fails while the token is good uses it, and is tried again later", async () => {
  const { world, source, asked, fail } = counted();
  const old = await world.until(source.get(never));
  fail(true);
  await world.runTo(3_545_000);
  expect(await world.until(source.get(never))).toBe(old);
  expect(await source.get(never)).toBe(old);
  expect(asked()).toBe(2);
  await world.runTo(3_556_000);
  expect(await world.until(source.get(never))).toBe(old);
  expect(asked()).toBe(3);
  // Expired: now it is an error.
  await world.runTo(3_600_001);
  await expect(world.until(source.get(never))).rejects.toThrow("no token today");
  fail(false);
  expect((await world.until(source.get(never))).value).toBe("token-5");
});

test("a refused token is not used when its renewal fails", async () => {
  const { world, source, fail } = counted();
  source.discard(await world.until(source.get(never)));
  fail(true);
  await expect(world.until(source.get(never))).rejects.toThrow("no token today");
});

test("while one renews, the others go on with the token that is good still", async () => {
  const { world, source, asked } = counted();
  const old = await world.until(source.get(never));
  await world.runTo(3_545_000);
  const renewing = source.get(never);
  expect(await source.get(never)).toBe(old);
  expect((await world.until(renewing)).value).toBe("token-2");
  expect(asked()).toBe(2);
});

test("who asks and is never heard of again is replaced by another who waits", async () => {
  const world = virtualEnvironment();
  let asked = 0;
  // A platform ends a request: neither its fetch nor its timers say anything any more.
  const source = createTokenSource(
    (signal) => {
      asked += 1;
      return asked === 1
        ? new Promise(() => undefined)
        : world.sleep(10, signal).then(() => ({ value: "second", expiresInMs: null }));
    },
    {
      now: world.now,
      sleep: (ms, signal) => (asked === 1 && ms === 500 ? new Promise(() => undefined) : world.sleep(ms, signal)),
    },
  );
  void source.get();
  const waiting = [source.get(never), source.get(never)];
  expect((await world.until(Promise.all(waiting))).map(({ value }) => value)).toEqual(["second", "second"]);
  expect(asked).toBe(2);
  expect(world.now()).toBeLessThan(3000);
});

test("what comes for a request that was given up belongs to nobody", async () => {
  const world = virtualEnvironment();
  let asked = 0;
  const source = createTokenSource(async (): Promise<Token> => {
    asked += 1;
    const value = `token-${asked}`;
    // The first one is slow, and deaf to being told to stop.
    await world.sleep(asked === 1 ? 100 : 10);
    return { value, expiresInMs: null };
  }, world);
  const leaver = new AbortController();
  const abandoned = source.get(leaver.signal);
  leaver.abort(new Error("gone"));
  await expect(abandoned).rejects.toThrow("gone");
  expect((await world.until(source.get(never))).value).toBe("token-2");
  await world.runTo(200);
  expect((await source.get(never)).value).toBe("token-2");
});
