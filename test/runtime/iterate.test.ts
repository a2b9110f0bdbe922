import { expect, test } from "vitest";
import { CrmError, IncompleteListError, RequestError } from "../../templates/runtime/errors.js";
import { countOf, firstOf } from "../../templates/runtime/first-and-count.js";
import { type IterateRange, iteratePages, type Listing } from "../../templates/runtime/iterate.js";
import { pageRange } from "../../templates/runtime/page-range.js";
import { seeded } from "../safety/seeded.js";
import { type Habits, honest, movingListing } from "./moving-listing.js";

interface Row {
  readonly id: string;
}

/** A server that holds rows and caps its pages. */
function listing(count: number, cap = Infinity) {
  const rows: Row[] = Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
  const asked: [offset: number, limit: number][] = [];
  const page = async (offset: number, limit: number) => {
    asked.push([offset, limit]);
    return { total: rows.length, records: rows.slice(offset, offset + Math.min(limit, cap)) };
  };
  const whole: Listing<Row> = { name: "rows.iterate", page, isFixed: true, mark: async () => "", totals: {} };
  return { rows, asked, page, whole };
}

async function idsOf(rows: AsyncIterable<Row>): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const row of rows) ids.push(row.id);
  return ids;
}

type Rows = readonly [
  count: number,
  cap: number,
  range: IterateRange,
  asked: readonly (readonly number[])[],
  n: number,
];

// Pages overlap by a row, so that a gap shows. A short first page is made sure of; a later one that ends where the total
// does is the end, as pages were seen to be longer.
const rows: readonly Rows[] = [
  [
    0,
    Infinity,
    {},
    [
      [0, 100],
      [0, 100],
    ],
    0,
  ],
  [
    1,
    Infinity,
    {},
    [
      [0, 100],
      [1, 100],
    ],
    1,
  ],
  [
    49,
    Infinity,
    {},
    [
      [0, 100],
      [48, 100],
    ],
    49,
  ],
  [
    99,
    Infinity,
    {},
    [
      [0, 100],
      [98, 100],
    ],
    99,
  ],
  [
    250,
    Infinity,
    {},
    [
      [0, 100],
      [99, 100],
      [198, 100],
    ],
    250,
  ],
  [
    250,
    100,
    { pageSize: 200 },
    [
      [0, 200],
      [99, 200],
      [198, 200],
      [249, 200],
    ],
    250,
  ],
  [
    250,
    Infinity,
    { limit: 120 },
    [
      [0, 100],
      [99, 21],
    ],
    120,
  ],
  [250, Infinity, { limit: 5, offset: 10 }, [[10, 5]], 5],
  [250, Infinity, { limit: 0 }, [], 0],
  [
    30,
    Infinity,
    { offset: 26, pageSize: 20 },
    [
      [26, 20],
      [29, 20],
    ],
    4,
  ],
  [
    30,
    Infinity,
    { offset: 40 },
    [
      [40, 100],
      [40, 100],
    ],
    0,
  ],
  [
    3,
    Infinity,
    { pageSize: 1 },
    [
      [0, 2],
      [1, 2],
      [2, 2],
    ],
    3,
  ],
];

test.each(rows)("%s rows, pages of at most %s, %j", async (count, cap, range, want, yielded) => {
  const { whole, asked } = listing(count, cap);
  const ids = await idsOf(iteratePages(whole, range));
  expect(asked).toEqual(want);
  expect(ids).toHaveLength(yielded);
  expect(new Set(ids).size).toBe(yielded);
});

const keyed = { isUnique: false, hasKeys: true };

test.each<readonly [what: string, habits: Partial<Habits>, most: number]>([
  ["nothing moves", {}, 102],
  ["nothing moves, by one key", keyed, 103],
  ["pages are capped", { cap: 50 }, 206],
  ["no total is told", { total: "none" }, 103],
  ["the total is 0", { total: "zero" }, 103],
  ["the total is of the page", { total: "page" }, 103],
  ["the total is capped", { total: "capped" }, 103],
  ["pairs of one moment, in another order each time", { ...keyed, together: 2 }, 104],
  ["500 rows of one moment, in another order each time", { ...keyed, together: 500, cap: 1000 }, 170],
])("%s: all 10,000 rows, where 100 requests would do", async (_, habits, most) => {
  const world = movingListing({ ...honest, count: 10_000, ...habits }, seeded(1));
  const ids = await idsOf(iteratePages(world.listing));
  expect([ids.length, new Set(ids).size]).toEqual([10_000, 10_000]);
  expect(world.requests()).toBeLessThanOrEqual(most);
});

test("a page larger than asked for is asked for once, where the server takes none", async () => {
  const world = movingListing({ ...honest, count: 60 }, seeded(1));
  const { listing: strict } = world;
  let refused = 0;
  const page: typeof strict.page = async (offset, limit, order) => {
    if (limit <= 10) return await strict.page(offset, limit, order);
    refused += 1;
    throw new RequestError("limit: at most 10");
  };
  const ids: string[] = [];
  for await (const { id } of iteratePages({ ...strict, page }, { pageSize: 10 })) {
    if (ids.push(id) % 10 === 1) world.remove(id);
  }
  expect([ids.length, refused]).toEqual([60, 1]);
});

test("a short listing takes one request, once the server has shown that it counts further than its pages", async () => {
  const { whole, asked } = listing(12);
  await idsOf(iteratePages(whole, { pageSize: 5 }));
  const { whole: short, asked: then } = listing(7);
  await idsOf(iteratePages({ ...short, totals: whole.totals }, {}));
  expect([asked.length, then]).toEqual([3, [[0, 100]]]);
});

test.each<readonly [what: string, habits: Partial<Habits>]>([
  ["ignores the offset", { offset: "ignored" }],
  ["counts pages", { offset: "pages" }],
  ["caps the offset", { offset: "capped" }],
])("a server that %s is told of, with what it has answered", async (_, habits) => {
  const world = movingListing({ ...honest, ...habits }, seeded(1));
  const error: unknown = await idsOf(iteratePages(world.listing, { pageSize: 3 })).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IncompleteListError);
  expect(error).toMatchObject({ code: "incomplete-list", total: 30 });
  expect(world.requests()).toBeLessThanOrEqual(36);
});

test("deleting everything that is yielded leaves nothing, in twice the requests", async () => {
  const world = movingListing({ ...honest, count: 100 }, seeded(1));
  for await (const { id } of iteratePages(world.listing, { pageSize: 10 })) world.remove(id);
  expect(world.ids()).toEqual([]);
  expect(world.requests()).toBeLessThanOrEqual(20);
});

test.each<readonly [what: string, habits: Partial<Habits>, end: "done" | "incomplete-list"]>([
  ["by a total", {}, "done"],
  ["without one", { total: "none" }, "incomplete-list"],
])("a listing that grows with each request comes to an end, %s", async (_, habits, end) => {
  const world = movingListing({ ...honest, ...habits }, seeded(1));
  const growing: Listing<Row> = {
    ...world.listing,
    page: async (...given) => {
      world.write({ kind: "create", pick: 0 });
      return await world.listing.page(...given);
    },
  };
  const ids: string[] = [];
  const all = async () => {
    for await (const { id } of iteratePages(growing, { pageSize: 7 })) ids.push(id);
    return "done";
  };
  expect(await all().catch((error: unknown) => (error instanceof CrmError ? error.code : error))).toBe(end);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(30);
});

test("what is changed while it is yielded in order of change comes once, and no other is passed over", async () => {
  const world = movingListing({ ...honest, count: 100, by: "updated" }, seeded(1));
  const ids: string[] = [];
  for await (const { id } of iteratePages(world.listing, { pageSize: 10 })) {
    if (ids.push(id) % 3 === 0) world.touch(id);
  }
  expect([ids.length, new Set(ids).size]).toEqual([100, 100]);
  // A third of the rows move to the end, and are read there again.
  expect(world.requests()).toBeLessThanOrEqual(28);
});

test("stepping back never goes before the offset asked for", async () => {
  const { whole, asked, rows: there } = listing(20);
  for await (const { id } of iteratePages(whole, { offset: 10, pageSize: 5 })) {
    there.splice(
      there.findIndex((row) => row.id === id),
      1,
    );
  }
  expect(Math.min(...asked.map(([offset]) => offset))).toBe(10);
});

test.each([{ limit: -1 }, { limit: 1.5 }, { offset: -1 }, { pageSize: 0 }, { limit: Number.NaN }])(
  "no range: %j",
  async (range) => {
    await expect(idsOf(iteratePages(listing(3).whole, range))).rejects.toMatchObject({ code: "request", status: null });
  },
);

function unasked(): never {
  throw new Error("Nothing is to be gone through.");
}

test("page, first and count", async () => {
  const { page, asked } = listing(12);
  const limited = (limit: number) => page(0, limit);
  expect(await firstOf(limited)).toEqual({ id: "r0" });
  expect(await countOf(page, unasked, false)).toBe(12);
  expect(await firstOf((limit) => listing(0).page(0, limit))).toBeNull();
  expect(asked).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(pageRange({})).toEqual({ limit: 100, offset: 0 });
  expect(() => pageRange({ limit: -1 })).toThrow("limit takes a whole number from 0 up, not -1.");
});
