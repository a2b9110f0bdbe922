import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { readHabits, type SandboxHabit, sandboxHabits } from "../../generator/sandbox/service.js";
import type { SandboxOptions } from "../../generator/sandbox/start-sandbox.js";
import { crms, type ServedCrm } from "./served-crms.js";

const running: ServedCrm[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ sandbox }) => sandbox.close()));
});

describe.each(Object.entries(crms))("%s", (crm, open) => {
  async function served(habits: readonly SandboxHabit[], options?: Partial<SandboxOptions>): Promise<ServedCrm> {
    const started = await open(habits, options);
    running.push(started);
    return started;
  }
  /** The ids and totals of pages of five. */
  async function pages(started: ServedCrm, offsets: readonly number[]) {
    const all = [];
    for (const offset of offsets) all.push(await started.list({ offset, limit: 5 }));
    return { ids: all.map(({ ids }) => ids), totals: all.map(({ total }) => total) };
  }
  const offsets = [0, 5, 10, 15, 20];

  test("without habits: every record once, the true total each time", async () => {
    const { ids, totals } = await pages(await served([]), offsets);
    expect(new Set(ids.flat()).size).toBe(25);
    expect(totals).toEqual([25, 25, 25, 25, 25]);
  });

  test.each<[SandboxHabit, readonly unknown[]]>([
    ["caps-total", [10, 10, 10, 10, 10]],
    ["page-total", [5, 5, 5, 5, 5]],
    ["zero-total", [0, 0, 0, 0, 0]],
    ["no-total", [undefined, undefined, undefined, undefined, undefined]],
    ["rare-total", [25, undefined, 25, undefined, 25]],
  ])("%s: the totals of five pages, their records as ever", async (habit, want) => {
    const { ids, totals } = await pages(await served([habit]), offsets);
    expect(totals.map((total) => total ?? undefined)).toEqual(want);
    expect(new Set(ids.flat()).size).toBe(25);
  });

  test("wavering-total: near the true one, never it, the same for the same seed", async () => {
    const first = await pages(await served(["wavering-total"], { seed: 3 }), offsets);
    for (const total of first.totals) expect(Math.abs(Number(total) - 25)).toBeOneOf([1, 2, 3]);
    expect(new Set(first.totals).size).toBeGreaterThan(1);
    expect((await pages(await served(["wavering-total"], { seed: 3 }), offsets)).totals).toEqual(first.totals);
  });

  test("caps-pages: seven of the hundred asked for", async () => {
    const { ids, total } = await (await served(["caps-pages"])).list();
    expect([ids.length, total]).toEqual([7, 25]);
  });

  test("ignores-offset, caps-offset, page-offset: which page comes", async () => {
    const honest = (await (await served([])).list()).ids;
    const at = async (habit: SandboxHabit, offset: number) =>
      honest.indexOf((await (await served([habit])).list({ offset, limit: 5 })).ids[0] ?? "none");
    expect(await at("ignores-offset", 15)).toBe(0);
    expect([await at("caps-offset", 5), await at("caps-offset", 15)]).toEqual([5, 10]);
    expect([await at("page-offset", 0), await at("page-offset", 3), await at("page-offset", 5)]).toEqual([0, 15, -1]);
  });

  test("empty-page: one behind the middle, and only once until somebody begins again", async () => {
    const started = await served(["empty-page"]);
    const sizes = async () => (await pages(started, [...offsets, 15])).ids.map(({ length }) => length);
    expect(await sizes()).toEqual([5, 5, 5, 0, 5, 5]);
    expect(await sizes()).toEqual([5, 5, 5, 0, 5, 5]);
  });

  test("ties: one moment for all, another order at each request, the same for the same seed", async () => {
    const [started, again] = [await served(["ties"]), await served(["ties"])];
    expect(new Set(started.sandbox.store.list("contact").map(({ createdAt }) => createdAt)).size).toBe(1);
    const first = (await started.list()).ids;
    expect(first).toEqual((await again.list()).ids);
    for (const sorted of [true, false]) {
      const next = (await started.list({ sorted })).ids;
      expect(next).not.toEqual(first);
      expect(next.toSorted()).toEqual(first.toSorted());
    }
  });

  test("moving-rows: behind a page its first record goes, and one like it comes", async () => {
    const started = await served(["moving-rows"]);
    const before = (await started.list({ limit: 5 })).ids;
    const { ids, total } = await started.list();
    expect(total).toBe(25);
    expect(ids).not.toContain(before[0]);
    expect(ids).toContain(before[1]);
  });

  test("ignores-filters: who was not meant comes, too", async () => {
    expect((await (await served([])).list({ lastName: "Nobody At All" })).ids).toEqual([]);
    expect((await (await served(["ignores-filters"])).list({ lastName: "Nobody At All" })).ids).toHaveLength(25);
  });

  test.each<[SandboxHabit, number, RegExp, number]>([
    ["empty-answers", 200, /^$/, 26],
    ["html-answers", 200, /^<!doctype html>/, 26],
    ["other-answers", 200, /^\{"status":"ok"\}$/, 26],
    ["late-errors", crm === "FreeAgent" ? 200 : 500, /rate limit of a workflow/, 26],
    ["refuses-with-words", crm === "FreeAgent" ? 200 : 400, /rate limit of a workflow/, 25],
  ])("%s: a create is answered by %i and %s, %i records after it; a read is as ever", async (habit, ...want) => {
    const started = await served([habit]);
    const { status, text } = await started.create();
    expect([status, want[1].test(text), started.count()]).toEqual([want[0], true, want[2]]);
    expect((await started.list({ limit: 5 })).ids).toHaveLength(5);
  });

  test("html-errors: every fifth request ends at a proxy", async () => {
    const started = await served(["html-errors"]);
    const statuses = [];
    for (let number = 0; number < 10; number += 1) statuses.push((await started.list({ limit: 1 })).status);
    expect(statuses.filter((status) => status === 502)).toHaveLength(2);
    expect(statuses.lastIndexOf(502) - statuses.indexOf(502)).toBe(5);
  });

  test("gzip-bomb: little comes over the wire, and much of it", async () => {
    const started = await served(["gzip-bomb"]);
    const { text, headers } = await started.list();
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(text.length).toBe(80 * 1024 * 1024);
    expect((await started.create()).status).toBeLessThan(300);
  });

  test("refuses-renewal: a second token is not to be had", async () => {
    const started = await served(["refuses-renewal"]);
    const statuses = [];
    for (let number = 0; number < 3; number += 1) statuses.push((await started.signIn()).status);
    // FreeAgent's first token was fetched before.
    expect(statuses).toEqual(crm === "FreeAgent" ? [503, 503, 503] : [201, 503, 503]);
    expect((await started.list()).status).toBe(200);
  });

  test("no-retry-after and skewed-clock: what a 429 says, and the server's date", async () => {
    const turnedAway = async (...habits: readonly SandboxHabit[]) => {
      const now = () => Date.UTC(2026, 0, 2, 3, 4, 5);
      const started = await served(habits, { now, rateLimit: { requests: 2, perMs: 10_000 } });
      const replies = [await started.list(), await started.list(), await started.list()];
      return replies.find(({ status }) => status === 429)?.headers;
    };
    expect((await turnedAway())?.get("retry-after")).toBe("10");
    expect((await turnedAway("no-retry-after"))?.get("retry-after")).toBeNull();
    const skewed = await turnedAway("skewed-clock");
    expect(skewed?.get("date")).toBe("Fri, 02 Jan 2026 04:04:05 GMT");
    expect(skewed?.get("retry-after")).toBe("Fri, 02 Jan 2026 04:04:15 GMT");
    expect((await turnedAway("skewed-clock", "no-retry-after"))?.get("retry-after")).toBeNull();
  });

  test("habits combine", async () => {
    const started = await served(["caps-pages", "zero-total", "ignores-offset", "ignores-filters"]);
    const { ids, total } = await started.list({ offset: 20, lastName: "Nobody At All" });
    expect([ids.length, total]).toEqual([7, 0]);
  });

  test("a fault that a test orders comes before a habit", async () => {
    const started = await served(["html-answers"], {
      faults: ({ body }) => (/Order/.test(body) ? { kind: "status", status: 418 } : null),
    });
    expect([(await started.create("Order")).status, (await started.create("Habit")).status]).toEqual([418, 200]);
  });
});

test("FreeAgent tells a late error by the path of what ran, and a refusal without one", async () => {
  const told = async (habit: SandboxHabit): Promise<unknown> => {
    const started = await crms.FreeAgent([habit]);
    running.push(started);
    return JSON.parse((await started.create()).text);
  };
  const message = expect.stringContaining("rate limit of a workflow");
  expect(await told("late-errors")).toEqual({ data: { made: null }, errors: [{ message, path: ["made"] }] });
  expect(await told("refuses-with-words")).toEqual({ errors: [{ message }] });
});

test("the bomb is small until it is unpacked", async () => {
  const started = await crms.FreeCRM(["gzip-bomb"]);
  running.push(started);
  const { token } = started.sandbox.credentials;
  const { get } = await import("node:http");
  const wire = await new Promise<Buffer>((resolve, reject) => {
    get(`${started.sandbox.url}/contacts/`, { headers: { authorization: `Token ${token}` } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
  expect(wire.length).toBeLessThan(100_000);
  expect(gunzipSync(wire).length).toBe(80 * 1024 * 1024);
});

test("a name that is none is refused, with the one that may have been meant", async () => {
  expect(readHabits(["ties", "no-total"])).toEqual(["ties", "no-total"]);
  expect(() => readHabits(["ties", "tyes"])).toThrow('The sandbox has no habit "tyes".');
  expect(() => readHabits(["constructor"])).toThrow('The sandbox has no habit "constructor".');
  try {
    readHabits(["caps-totals"]);
  } catch (error) {
    expect(error).toMatchObject({ problems: [{ code: "sandbox.unknown-habit", hint: "Did you mean caps-total?" }] });
  }
  expect.assertions(4);
});

test("each habit is told in one line", () => {
  for (const what of Object.values(sandboxHabits)) expect(what).toMatch(/^[A-Z].{10,115}\.$/);
});
