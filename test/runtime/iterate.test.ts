import fc from "fast-check";
import { expect, test } from "vitest";
import { countOf, firstOf } from "../../templates/runtime/first-and-count.js";
import { iteratePages } from "../../templates/runtime/iterate.js";
import { pageRange } from "../../templates/runtime/page-range.js";

interface Row {
  readonly id: string;
}

/** A server that holds rows and caps its pages. */
function listing(count: number, cap = Infinity) {
  const rows: Row[] = Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
  const asked: [offset: number, limit: number][] = [];
  return {
    rows,
    asked,
    page: async (offset: number, limit: number) => {
      asked.push([offset, limit]);
      return { total: rows.length, records: rows.slice(offset, offset + Math.min(limit, cap)) };
    },
    remove: (id: string) => {
      const index = rows.findIndex((row) => row.id === id);
      if (index >= 0) rows.splice(index, 1);
    },
  };
}

async function idsOf(rows: AsyncIterable<Row>): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const row of rows) ids.push(row.id);
  return ids;
}

test.each([
  // rows, cap, range -> requests, yielded
  [0, Infinity, {}, [[0, 100]], 0],
  [100, Infinity, {}, [[0, 100]], 100],
  [
    101,
    Infinity,
    {},
    [
      [0, 100],
      [100, 100],
    ],
    101,
  ],
  [
    250,
    100,
    { pageSize: 200 },
    [
      [0, 200],
      [100, 200],
      [200, 200],
    ],
    250,
  ],
  [
    250,
    Infinity,
    { limit: 120 },
    [
      [0, 100],
      [100, 20],
    ],
    120,
  ],
  [250, Infinity, { limit: 5, offset: 10 }, [[10, 5]], 5],
  [250, Infinity, { limit: 0 }, [], 0],
  [30, Infinity, { offset: 25, pageSize: 10 }, [[25, 10]], 5],
  [30, Infinity, { offset: 40 }, [[40, 100]], 0],
])("%s rows, pages of at most %s, %j", async (count, cap, range, want, yielded) => {
  const { page, asked } = listing(count, cap);
  const ids = await idsOf(iteratePages(page, range));
  expect(asked).toEqual(want);
  expect(ids).toHaveLength(yielded);
  expect(new Set(ids).size).toBe(yielded);
});

test("deleting everything that is yielded leaves nothing", async () => {
  const { page, rows, remove } = listing(37);
  const ids: string[] = [];
  for await (const { id } of iteratePages(page, { pageSize: 5 })) {
    ids.push(id);
    remove(id);
  }
  expect(rows).toEqual([]);
  expect(ids).toHaveLength(37);
});

test("whatever is deleted on the way, what stays is yielded once", async () => {
  const sizes = { count: fc.nat(60), cap: fc.integer({ min: 1, max: 9 }), pageSize: fc.integer({ min: 1, max: 12 }) };
  const cuts = fc.array(fc.array(fc.nat(59), { maxLength: 6 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.record(sizes), cuts, async ({ count, cap, pageSize }, deletions) => {
      const { page, rows, remove } = listing(count, cap);
      const ids: string[] = [];
      let requests = 0;
      const deleting = async (offset: number, limit: number) => {
        requests += 1;
        const answer = await page(offset, limit);
        // Somebody else deletes while the answer is on its way.
        for (const index of deletions[requests % (deletions.length + 1)] ?? []) remove(`r${index}`);
        return answer;
      };
      for await (const { id } of iteratePages(deleting, { pageSize })) {
        for (const index of deletions[ids.length] ?? []) remove(`r${index}`);
        ids.push(id);
      }
      expect(ids).toEqual(expect.arrayContaining(rows.map((row) => row.id)));
      expect(new Set(ids).size).toBe(ids.length);
      expect(requests).toBeLessThanOrEqual(3 * (count + 1));
    }),
    { numRuns: 400 },
  );
});

test("stepping back never goes before the offset asked for", async () => {
  const { page, asked, remove } = listing(20);
  for await (const { id } of iteratePages(page, { offset: 10, pageSize: 5 })) remove(id);
  expect(Math.min(...asked.map(([offset]) => offset))).toBe(10);
});

test.each([{ limit: -1 }, { limit: 1.5 }, { offset: -1 }, { pageSize: 0 }, { limit: Number.NaN }])(
  "no range: %j",
  async (range) => {
    await expect(idsOf(iteratePages(listing(3).page, range))).rejects.toMatchObject({ code: "request", status: null });
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
