import { describe, expect, test } from "vitest";
import type { ClientEvent } from "#runtime/client-options.js";
import type { EntityTypes } from "#runtime/entity-data.js";
import { DecodeError, NotFoundError, PermissionError, RequestError, UnknownOutcomeError } from "#runtime/errors.js";
import { collection, encodeFilter } from "../../../../generator/providers/freecrm/runtime/index.js";
import { account, deal, fakeClient, partnerDeal, type Answer } from "./fixtures.js";

interface DealRow {
  readonly id: string;
  readonly title: string | null;
  readonly amount: number | null;
}

interface DealTypes extends EntityTypes {
  readonly record: DealRow & { readonly notes: readonly unknown[] };
  readonly row: DealRow;
  readonly create: { readonly title: string; readonly amount?: number | null | undefined };
  readonly update: { readonly title?: string | undefined; readonly amount?: number | null | undefined };
  readonly where: { readonly title?: string | undefined; readonly id?: { readonly includes: readonly string[] } };
  readonly lines: object;
}

function deals(
  answers: Parameters<typeof fakeClient>[0],
  options?: Parameters<typeof fakeClient>[1],
  data = account,
  entity = deal,
) {
  const { client, sent } = fakeClient(answers, options, data);
  return { deals: collection<DealTypes>(client, entity), sent };
}

const row = (id: string) => ({ id, title: `T${id}`, amount: 1 });
const page = (ids: readonly string[], total?: number): Answer => ({
  json: {
    response: { success: true, results: ids.map(row), ...(total !== undefined && { total }) },
    process_time: 0.1,
  },
});
const single = (id: string): Answer => ({ json: { response: { success: true, result: row(id) } } });

async function allOf<R>(rows: AsyncIterable<R>): Promise<readonly R[]> {
  const found: R[] = [];
  for await (const one of rows) found.push(one);
  return found;
}

describe("a listing, in every envelope", () => {
  test.each([
    {
      name: "the one in use",
      json: { response: { success: true, results: [row("1")], total: 7 }, process_time: 1 },
      total: 7,
    },
    { name: "the article's", json: { success: true, results: [row("1")], total: 7, process_time: 1 }, total: 7 },
    { name: "total outside", json: { response: { results: [row("1")] }, total: 7 }, total: 7 },
    { name: "under result", json: { response: { result: [row("1")], total: 7 } }, total: 7 },
    { name: "no total", json: { response: { results: [row("1")] } }, total: 1 },
    { name: "bare", json: [row("1")], total: 1 },
  ])("$name", async ({ json, total }) => {
    const { deals: found, sent } = deals([{ json }]);
    const list = await found.list({ select: ["title"] });
    expect(list).toEqual({ total, records: [{ id: "1", title: "T1" }] });
    expect(sent.map(({ line, query }) => [line, query])).toEqual([["GET /deals/", { start: "0", limit: "100" }]]);
  });

  test.each([
    { name: "a record", answer: single("1"), error: DecodeError },
    {
      name: "success false with 200",
      answer: { json: { response: { success: false, message: "Bad filter" } } },
      error: RequestError,
    },
    { name: "success false, flat", answer: { json: { success: false, error: "Bad filter" } }, error: RequestError },
    {
      name: "400",
      answer: { status: 400, json: { response: { success: false, message: "Bad filter" } } },
      error: RequestError,
    },
    { name: "403", answer: { status: 403, json: {} }, error: PermissionError },
    { name: "a page", answer: { text: "<html>", type: "text/html" }, error: DecodeError },
    { name: "a row without an id", answer: { json: { response: { results: [{ title: "x" }] } } }, error: DecodeError },
  ])("$name is an error", async ({ answer, error }) => {
    await expect(deals([answer]).deals.list()).rejects.toThrow(error);
  });

  test("the server's words are in the message", async () => {
    await expect(
      deals([{ json: { response: { success: false, message: "Title is longer than 350 characters" } } }]).deals.list(),
    ).rejects.toThrow("GET /deals/: https://crm.example.com/api/1/deals/ refused: Title is longer than 350 characters");
  });
});

describe("what is sent", () => {
  test("where, order, start and limit", async () => {
    const { deals: found, sent } = deals([page([], 0)]);
    await found.list({ where: { title: "Ü&=" }, orderBy: { amount: "desc" }, limit: 5, offset: 10 });
    expect(sent[0]?.query).toEqual({
      start: "10",
      limit: "5",
      sort: "-amount",
      filter: '[{"name":"title","operator":"equals","value":"Ü&="}]',
    });
  });

  test("a filter of one's own making", async () => {
    const { deals: found, sent } = deals([page([], 0)], { encodeFilter: (list) => `mine:${encodeFilter(list)}` });
    await found.list({ filters: [{ name: "email", operator: "is_empty" }] });
    expect(sent[0]?.query["filter"]).toBe('mine:[{"name":"email","operator":"is_empty"}]');
  });

  test("a further template's listing asks for its own records", async () => {
    const { deals: found, sent } = deals([page([], 0)], {}, account, partnerDeal);
    await found.list();
    expect(sent[0]?.query["filter"]).toBe('[{"name":"template_id","operator":"equals","value":"t2"}]');
  });

  test("nothing, for an empty includes", async () => {
    const { deals: found, sent } = deals([page([])]);
    expect(await found.list({ where: { id: { includes: [] } } })).toEqual({ total: 0, records: [] });
    expect(await found.count({ where: { id: { includes: [] } } })).toBe(0);
    expect(await allOf(found.iterate({ where: { id: { includes: [] } } }))).toEqual([]);
    expect(sent).toEqual([]);
  });

  test.each([
    { query: { orderBy: { amount: "desc", title: "asc" } as const }, want: "orderBy takes one field" },
    { query: { search: "ann" }, want: 'has no "search"' },
    { query: { limit: -1 }, want: "limit takes a whole number" },
    { query: { pageSize: 5 }, want: 'has no "pageSize"' },
  ])("$query is refused before that", async ({ query, want }) => {
    const { deals: found, sent } = deals([page([])]);
    await expect(found.list(query)).rejects.toThrow(want);
    expect(sent).toEqual([]);
  });

  test("a limit of 0 asks for one row and answers none", async () => {
    const { deals: found, sent } = deals([page(["1"], 3)]);
    expect(await found.list({ limit: 0 })).toEqual({ total: 3, records: [] });
    expect(sent[0]?.query["limit"]).toBe("1");
  });
});

describe("iterate", () => {
  test("goes by rows where the server caps pages, by creation", async () => {
    const all = ["1", "2", "3", "4", "5"];
    const { deals: found, sent } = deals([
      ({ query }) => page(all.slice(Number(query["start"]), Number(query["start"]) + 2), 5),
    ]);
    const ids = (await allOf(found.iterate({ pageSize: 100 }))).map(({ id }) => id);
    expect(ids).toEqual(all);
    expect(sent.map(({ query }) => `${query["start"]} ${query["sort"]}`)).toEqual([
      "0 created_at",
      "1 created_at",
      "2 created_at",
      "3 created_at",
      "4 created_at",
    ]);
  });

  test("without a total it ends at an empty page", async () => {
    const all = ["1", "2", "3"];
    const { deals: found } = deals([
      ({ query }) => page(all.slice(Number(query["start"]), Number(query["start"]) + 2)),
    ]);
    expect((await allOf(found.iterate())).map(({ id }) => id)).toEqual(all);
    expect(await found.count()).toBe(3);
  });

  test("the order that was asked for, and a limit", async () => {
    const { deals: found, sent } = deals([page(["1", "2"], 9)]);
    expect(await allOf(found.iterate({ orderBy: { title: "asc" }, limit: 2 }))).toHaveLength(2);
    expect(sent.map(({ query }) => query["sort"])).toEqual(["title"]);
  });
});

test("first and count ask for one row", async () => {
  const { deals: found, sent } = deals([page(["1"], 42)]);
  expect(await found.first()).toMatchObject({ id: "1" });
  expect(await found.count()).toBe(42);
  expect(sent.map(({ query }) => query["limit"])).toEqual(["1", "1"]);
  expect(await deals([page([], 0)]).deals.first()).toBeNull();
});

describe("a single record", () => {
  test.each([
    { name: "under result", json: { response: { success: true, result: row("1") } } },
    { name: "under results", json: { response: { success: true, results: row("1") } } },
    { name: "under results, as a list", json: { response: { success: true, results: [row("1")] } } },
    { name: "flat", json: { success: true, result: row("1") } },
    { name: "bare", json: row("1") },
  ])("$name", async ({ json }) => {
    const { deals: found, sent } = deals([{ json }]);
    expect(await found.get("1")).toMatchObject({ id: "1", title: "T1", notes: [] });
    expect(sent.map(({ line }) => line)).toEqual(["GET /deals/1/"]);
  });

  test.each([
    { name: "404", answer: { status: 404, json: { response: { success: false } } } },
    { name: "nothing", answer: { json: { response: { success: true, result: {} } } } },
  ])("$name is a NotFoundError", async ({ answer }) => {
    await expect(deals([answer]).deals.get("1")).rejects.toThrow(NotFoundError);
  });

  test.each(["", ".", "..", "../contacts/1", "a/b?c#d"])("the id %j leads nowhere else", async (id) => {
    const { deals: found, sent } = deals([single("1")]);
    await found.get(id).catch(() => null);
    expect(sent.every(({ line }) => /^GET \/deals\/[^/?#]+\/$/.test(line))).toBe(true);
  });

  test("create and update answer the full record", async () => {
    const { deals: found, sent } = deals([{ ...single("1"), status: 201 }]);
    expect(await found.create({ title: "A" })).toMatchObject({ id: "1", notes: [] });
    expect(await found.update("1", { amount: null })).toMatchObject({ id: "1" });
    expect(sent.map(({ line, body }) => [line, body])).toEqual([
      ["POST /deals/", { title: "A" }],
      ["POST /deals/1/", { amount: null }],
    ]);
  });

  test("PATCH where the account says so", async () => {
    const { deals: found, sent } = deals([single("1")], {}, { ...account, update: "patch" });
    await found.update("1", { title: "B" });
    expect(sent.map(({ line }) => line)).toEqual(["PATCH /deals/1/"]);
  });

  test("an update whose answer lacks the record is read again; a create cannot be", async () => {
    const { deals: found, sent } = deals([{ status: 204 }, single("1")]);
    expect(await found.update("1", { title: "B" })).toMatchObject({ id: "1", title: "T1" });
    expect(sent.map(({ line }) => line)).toEqual(["POST /deals/1/", "GET /deals/1/"]);
    for (const json of [{ response: { success: true } }, {}, null]) {
      await expect(deals([{ json }]).deals.create({ title: "A" })).rejects.toThrow(UnknownOutcomeError);
    }
  });

  test.each([404, 403, 400])("an update that was accepted, and cannot be read back: %i", async (status) => {
    const { deals: found, sent } = deals([{ status: 204 }, { status, json: {} }]);
    await expect(found.update("1", { title: "B" })).rejects.toMatchObject({
      code: "decode",
      message: expect.stringContaining('Deal "1" was changed, but could not be read after it'),
      status,
      cause: { status },
    });
    expect(sent).toHaveLength(2);
  });

  test.each([
    ["a page", { text: "<html>Sign in", type: "text/html" }],
    ["half an answer", { text: '{"success":', type: "application/json" }],
    ["more than an answer", { text: '{"success":false} x', type: "application/json" }],
    ["nothing", { text: "" }],
    ["an empty object", { json: {} }],
    ["an empty envelope", { json: { response: {} } }],
    ["null", { json: null }],
    ["a list", { json: [] }],
    ["text", { json: "ok" }],
  ])("a delete answered by %s is not taken for done, and sent once", async (_, answer) => {
    const { deals: found, sent } = deals([answer]);
    await expect(found.delete("1")).rejects.toThrow(UnknownOutcomeError);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["nothing", { text: "" }],
    ["a page", { text: "<html>Sign in", type: "text/html" }],
  ])("an update answered by %s is not taken for done", async (_, answer) => {
    await expect(deals([answer, single("1")]).deals.update("1", { amount: 2 })).rejects.toThrow(UnknownOutcomeError);
  });

  test.each([
    ["204", { status: 204 }],
    ["its envelope", { json: { response: { success: true } } }],
    ["the article's envelope", { json: { success: true, results: {}, process_time: 0.1 } }],
  ])("a delete answered by %s is done", async (_, answer) => {
    expect(await deals([answer]).deals.delete("1")).toBeUndefined();
  });

  test("an update with nothing in it only reads", async () => {
    const { deals: found, sent } = deals([single("1")]);
    expect(await found.update("1", {})).toMatchObject({ id: "1", title: "T1" });
    expect(await found.update("1", { title: undefined })).toMatchObject({ id: "1" });
    expect(sent.map(({ line }) => line)).toEqual(["GET /deals/1/", "GET /deals/1/"]);
  });

  test.each(["", "  ", undefined, null, {}])("the id %j is refused before anything is sent", async (given) => {
    const { deals: found, sent } = deals([single("1")]);
    const { id }: { readonly id: string } = Object({ id: given });
    const calls = [found.get(id), found.update(id, { amount: 1 }), found.update(id, {}), found.delete(id)];
    for (const one of await Promise.allSettled([...calls, found.complete(id)])) {
      expect(one).toMatchObject({ status: "rejected", reason: { code: "request", status: null } });
    }
    expect(sent).toEqual([]);
  });

  test("a create without a required field is refused before anything is sent", async () => {
    const { deals: found, sent } = deals([single("1")]);
    // @ts-expect-error The title is required.
    await expect(found.create({ amount: 1 })).rejects.toThrow('create: Deal requires title ("Titel"), which is not');
    expect(sent).toEqual([]);
  });

  test("a record that was written is answered, and what cannot be read of it is told beside", async () => {
    const answer = { json: { response: { success: true, result: { ...row("1"), amount: "many" } } } };
    const events: ClientEvent[] = [];
    const { deals: found } = deals([answer], { on: (event) => events.push(event) });
    const odd = { entity: "Deal", id: "1", field: "amount", key: "amount", message: expect.stringContaining("many") };
    for (const written of [
      await found.create({ title: "A" }),
      await found.update("1", { title: "A" }),
      await found.complete("1"),
    ]) {
      expect(written).toMatchObject({ id: "1", title: "T1", amount: null });
      expect(written.$unread).toEqual([{ ...odd, value: "many" }]);
      expect(JSON.stringify({ ...written })).not.toContain("many");
    }
    expect(events.filter(({ kind }) => kind === "odd-value")).toEqual(
      [1, 2, 3].map(() => ({ kind: "odd-value", ...odd })),
    );
    expect((await deals([single("1")]).deals.create({ title: "A" })).$unread).toBeUndefined();
  });

  test("an update that answers no id is read back, odd values and all", async () => {
    const odd = { json: { response: { success: true, result: { ...row("1"), amount: "many" } } } };
    const { deals: found, sent } = deals([{ json: { response: { success: true, result: { updated: 1 } } } }, odd]);
    expect((await found.update("1", { title: "B" })).$unread).toHaveLength(1);
    expect(sent.map(({ line }) => line)).toEqual(["POST /deals/1/", "GET /deals/1/"]);
  });

  test("a write that fails halfway is not sent again", async () => {
    const { deals: found, sent } = deals([{ status: 500, json: {} }]);
    await expect(found.create({ title: "A" })).rejects.toThrow(UnknownOutcomeError);
    expect(sent).toHaveLength(1);
  });

  test.each([
    { options: undefined, want: {} },
    { options: { purge: true }, want: { purge: "true" } },
    { options: { purge: false }, want: { purge: "false" } },
  ])("delete with $options", async ({ options, want }) => {
    const { deals: found, sent } = deals([{ status: 204 }]);
    expect(await found.delete("1", options)).toBeUndefined();
    expect(sent).toEqual([{ line: "DELETE /deals/1/", query: want, body: undefined }]);
  });
});

describe("what some collections have besides", () => {
  test("complete", async () => {
    const { deals: found, sent } = deals([single("1")]);
    expect(await found.complete("1")).toMatchObject({ id: "1" });
    expect(sent).toEqual([{ line: "POST /deals/1/complete/", query: {}, body: undefined }]);
  });

  test("summary and aggregate", async () => {
    const { deals: found, sent } = deals([
      { json: { response: { result: { New: { count: 2 } } } } },
      { json: { response: { results: [{ value: "1", count: 2 }] } } },
    ]);
    expect(await found.summary({ where: { title: "A" } })).toEqual({ New: { count: 2 } });
    expect(await found.aggregate({ field: "amount" })).toEqual([{ value: "1", count: 2 }]);
    expect(sent.map(({ line, query }) => [line, query])).toEqual([
      ["GET /deals/summary/", { filter: '[{"name":"title","operator":"equals","value":"A"}]' }],
      ["GET /deals/aggregate/", { field: "amount" }],
    ]);
  });

  test.each([
    { name: "found", answer: single("1"), want: "1" },
    { name: "found in a list", answer: page(["1"]), want: "1" },
    { name: "404", answer: { status: 404, json: {} }, want: undefined },
    { name: "an empty object", answer: { json: { response: { results: {} } } }, want: undefined },
    { name: "an empty list", answer: page([]), want: undefined },
  ])("findByName: $name", async ({ answer, want }) => {
    const { deals: found, sent } = deals([answer]);
    expect((await found.findByName("A & B"))?.id).toBe(want);
    expect(sent[0]).toMatchObject({ line: "GET /deals/name/", query: { name: "A & B" } });
  });

  test("export answers what the CRM says", async () => {
    const { deals: found, sent } = deals([{ json: { any: "thing" } }]);
    expect(await found.export({ orderBy: { title: "asc" } })).toEqual({ any: "thing" });
    expect(sent[0]).toMatchObject({ line: "GET /deals/", query: { export: "true", sort: "title" } });
  });

  test("fields", () => {
    expect(deals([]).deals.fields.title).toEqual({ key: "title", label: "Titel", kind: "text", required: true });
    const { id, ...fields } = deal.fields;
    expect(deals([], {}, account, { ...deal, fields }).deals.fields).toEqual({ id, ...fields });
  });
});
