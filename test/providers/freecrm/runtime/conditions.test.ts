import { describe, expect, test } from "vitest";
import type { EntityTypes } from "#runtime/entity-data.js";
import { FilterIgnoredError, RequestError } from "#runtime/errors.js";
import { collection, connect, type ClientOptions } from "../../../../generator/providers/freecrm/runtime/index.js";
import { localServer } from "../local-server.js";
import { account, deal, partnerDeal } from "./fixtures.js";

interface DealTypes extends EntityTypes {
  readonly record: { readonly id: string; readonly title: string | null };
  readonly row: {
    readonly id: string;
    readonly title: string | null;
    readonly amount: number | null;
    readonly createdAt: string | null;
  };
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
interface Condition {
  readonly name: string;
  readonly operator: string;
  readonly value: unknown;
}

/** A server on loopback that has these rows and finds them by id, or ignores filters; and the collection that asks it. */
async function deals(
  rows: readonly Row[],
  { keeps = true, ...options }: Partial<ClientOptions> & { readonly keeps?: boolean } = {},
  entity = deal,
) {
  const { origin, seen } = await localServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const conditions: readonly Condition[] = JSON.parse(searchParams.get("filter") ?? "[]");
    const ids = conditions.find(({ name, operator }) => name === "id" && operator === "in")?.value;
    const found = keeps && Array.isArray(ids) ? rows.filter(({ id }) => ids.includes(id)) : rows;
    const start = Number(searchParams.get("start"));
    const results = found.slice(start, start + Math.min(100, Number(searchParams.get("limit"))));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ response: { success: true, results, total: found.length } }));
  });
  const client = connect({ ...account, url: origin }, { credentials: { token: "t-1" }, ...options });
  return { deals: collection<DealTypes>(client, entity), seen };
}

const rowsOf = (...titles: readonly string[]): readonly Row[] =>
  titles.map((title, index) => ({ id: `d${index + 1}`, title, stage: "1" }));

describe("a server that ignores filters", () => {
  test.each<[string, object]>([
    ["text", { title: "Attic" }],
    ["a choice", { stage: "Won" }],
    ["exclusion", { stage: { excludes: ["New"] } }],
    ["emptiness", { title: { isEmpty: true } }],
    ["ids", { id: { includes: ["d2", "d9"] } }],
  ])("by %s", async (_, where) => {
    const { deals: all } = await deals(rowsOf("Roof", "Cellar"), { keeps: false });
    const every = async () => {
      for await (const _ of all.iterate({ where, select: [] })) continue;
    };
    const calls = [
      () => all.list({ where, select: [] }),
      () => all.first({ where }),
      () => all.count({ where }),
      every,
    ];
    for (const call of calls) {
      await expect(call()).rejects.toThrow(FilterIgnoredError);
    }
  });

  test("a row that matches by chance does not deceive a count", async () => {
    const { deals: all, seen } = await deals(rowsOf("Roof", "Roof", "Cellar"), { keeps: false });
    await expect(all.count({ where: { title: "Roof" } })).rejects.toThrow(
      'where.title.equals: the CRM answered Deal "d3"',
    );
    expect(seen).toHaveLength(1);
  });

  test("what to do: `encodeFilter`, `filters`, or believe it", async () => {
    const query = { where: { title: "Attic" } };
    const { deals: all } = await deals(rowsOf("Roof"), { keeps: false });
    await expect(all.list(query)).rejects.toThrow(/`encodeFilter`.*`filters`.*`checkFilters: false`/);
    const { deals: believing } = await deals(rowsOf("Roof"), { keeps: false, checkFilters: false });
    expect((await believing.list(query)).total).toBe(1);
    expect(await believing.count(query)).toBe(1);
  });

  test("raw filters are not checked; a row without the field contradicts nothing", async () => {
    const { deals: all } = await deals([{ id: "d1" }], { keeps: false });
    expect((await all.list({ filters: [{ name: "title", operator: "equals", value: "Attic" }] })).total).toBe(1);
    expect((await all.list({ where: { title: "Attic" } })).total).toBe(1);
  });

  test("the records of a further template", async () => {
    const rows = [...rowsOf("Roof"), { id: "d2", title: "Cellar", template_id: "t1" }];
    const { deals: partners } = await deals(rows, { keeps: false }, partnerDeal);
    const message = 'template_id: the CRM answered PartnerDeal "d2"';
    await expect(partners.list()).rejects.toThrow(message);
    await expect(partners.count()).rejects.toThrow(message);
    const own = rows.map((row) => ({ ...row, template_id: "t2" }));
    const { deals: kept } = await deals(own, {}, partnerDeal);
    expect(await kept.count()).toBe(2);
  });
});

describe("more ids than an address holds", () => {
  const ids = Array.from({ length: 700 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`);
  const stored = ids.map((id, index): Row => {
    const amount = index % 7 === 0 ? null : (index * 37) % 500;
    return { id, title: `T${index}`, amount, created_at: new Date(index * 1000).toISOString() };
  });
  const backwards = { where: { id: { includes: [...ids.toReversed(), "nobody", ...ids.slice(0, 3)] } } };

  test("are asked for in addresses that any server takes, each of them once", async () => {
    const { deals: all, seen } = await deals(stored);
    const page = await all.list({
      ...backwards,
      orderBy: { createdAt: "desc" },
      limit: 10,
      offset: 20,
      select: ["title"],
    });
    expect(page.total).toBe(700);
    expect(page.records.map(({ title }) => title)).toEqual(Array.from({ length: 10 }, (_, index) => `T${679 - index}`));
    expect(Math.max(...seen.map(({ line }) => line.length))).toBeLessThan(8_000);
    const asked = seen
      .map(({ line }) => new URL(line.split(" ")[1] ?? "", "http://localhost").searchParams)
      .filter((search) => search.get("start") === "0")
      .flatMap((search): readonly string[] => JSON.parse(search.get("filter") ?? "[]")[0].value);
    expect(asked.toSorted()).toEqual([...ids, "nobody"].toSorted());
  });

  test("iterate yields each once, in order, and asks no more than once for each", async () => {
    const { deals: all, seen } = await deals(stored);
    const titles = [];
    for await (const { title } of all.iterate({ ...backwards, pageSize: 50 })) titles.push(title);
    expect(titles).toEqual(stored.map(({ title }) => title));
    expect(seen.length).toBeLessThan(20);
    expect(await all.count(backwards)).toBe(700);
  });

  test("empty values come last, whichever the direction", async () => {
    const { deals: all } = await deals(stored);
    for (const direction of ["asc", "desc"] as const) {
      const { records } = await all.list({ ...backwards, orderBy: { amount: direction }, limit: 700 });
      const amounts = records.map(({ id }) => stored[ids.indexOf(id)]?.["amount"] ?? null);
      const sign = direction === "asc" ? 1 : -1;
      const numbers = amounts.filter((one) => typeof one === "number");
      expect(amounts.slice(0, 600)).toEqual(numbers.toSorted((a, b) => (a - b) * sign));
      expect(amounts.slice(600)).toEqual(Array.from({ length: 100 }, () => null));
    }
    expect((await all.first({ ...backwards, orderBy: { createdAt: "asc" } }))?.id).toBe(ids[0]);
  });

  test("are checked", async () => {
    const { deals: all } = await deals([...stored, { id: "stranger" }], { keeps: false });
    const where = { id: { includes: ids.slice(0, 300) } };
    await expect(all.list({ where })).rejects.toThrow(FilterIgnoredError);
  });

  test("what cannot be shared out is refused before anything is sent", async () => {
    const { deals: all, seen } = await deals(stored);
    const titles = ids.map((id) => `Title ${id}`);
    await expect(all.list({ where: { title: { includes: titles } } })).rejects.toThrow(RequestError);
    await expect(all.count({ where: { title: "x".repeat(9_000) } })).rejects.toThrow(
      /9\d{3} characters are too long for an address \(7800 at most\)/,
    );
    await expect(all.summary(backwards)).rejects.toThrow("where.id: too many for one address.");
    await expect(all.export(backwards)).rejects.toThrow("where.id: too many for one address.");
    expect(seen).toEqual([]);
  });
});

test.each(["field", "op", "values"])("a raw filter with %s is refused", async (member) => {
  const { deals: all, seen } = await deals([]);
  const filters = [{ name: "title", operator: "equals", value: "A", [member]: "x" }];
  await expect(all.list({ filters })).rejects.toThrow(`filters: a filter has no "${member}".`);
  expect(seen).toEqual([]);
});

describe("count", () => {
  test("a total that the rows contradict is taken back", async () => {
    const { origin } = await localServer((request, response) => {
      const start = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("start"));
      const results = rowsOf("Roof", "Roof", "Roof").slice(start);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ response: { success: true, results, total: 5_000 } }));
    });
    const client = connect({ ...account, url: origin }, { credentials: { token: "t-1" } });
    expect(await collection<DealTypes>(client, deal).count({ where: { title: "Roof" } })).toBe(3);
  });
});
