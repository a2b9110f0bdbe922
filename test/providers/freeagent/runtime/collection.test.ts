import { buildSchema, parse, validate } from "graphql";
import { describe, expect, expectTypeOf, test } from "vitest";
import { bundledSdl } from "../../../../generator/providers/freeagent/graphql-documents.js";
import { collection, type Collection } from "../../../../generator/providers/freeagent/runtime/index.js";
import type { ClientEvent } from "../../../../templates/runtime/client-options.js";
import {
  FilterIgnoredError,
  NotFoundError,
  PermissionError,
  RequestError,
  UnknownOutcomeError,
} from "../../../../templates/runtime/errors.js";
import { contactEntity, type ContactTypes } from "./entities.js";
import { fakeCrm, type Answer, type FakeCrm } from "./fake-crm.js";

const schema = buildSchema(bundledSdl());

function contacts(
  answer: Answer,
  options: Parameters<typeof fakeCrm>[1] = {},
): FakeCrm & { readonly contacts: Collection<ContactTypes> } {
  const crm = fakeCrm(answer, options);
  return { ...crm, contacts: collection<ContactTypes>(crm.client, contactEntity) };
}

function row(id: string, values: Readonly<Record<string, unknown>> = {}): object {
  const cells = Object.entries(values).map(([key, value]) => [key, { id: "f", type: "text", value }]);
  return { id, seq_id: `CON${id}`, field_values: Object.fromEntries(cells) };
}

function page(total: number, ...rows: readonly object[]): object {
  return { data: { listEntityValues: { count: total, entity_values: rows } } };
}

const active = Object.values(contactEntity.fields)
  .filter((field) => !("hidden" in field))
  .map(({ key }) => key);

describe("list", () => {
  test("selects, filters, orders, pages", async () => {
    const { contacts: all, sent } = contacts(() => page(7, row("1", { full_name: "Nora", contact_field14: "c-smb" })));
    const found = await all.list({
      select: ["fullName", "segment"],
      where: { segment: "SMB", workEmail: { contains: "@example.com" } },
      orderBy: [{ fullName: "asc" }, { seen: "desc" }],
      search: "nora",
      filters: [{ field_name: "description", operator: "exists" }],
      limit: 5,
      offset: 10,
    });
    expectTypeOf(found.records).items.toEqualTypeOf<Pick<ContactTypes["record"], "id" | "fullName" | "segment">>();
    expect(found).toEqual({ total: 7, records: [{ id: "1", fullName: "Nora", segment: "SMB" }] });
    expect(sent[0]?.variables).toEqual({
      entity: "contact",
      fields: ["full_name", "contact_field14", "work_email"],
      order: [
        ["full_name", "ASC"],
        ["contact_field18", "DESC"],
      ],
      limit: 5,
      offset: 10,
      pattern: "nora",
      filters: [
        { field_name: "contact_field14", operator: "includes", values: ["c-smb"] },
        { field_name: "work_email", operator: "contains", values: ["@example.com"] },
        { field_name: "description", operator: "exists" },
      ],
    });
    expect(validate(schema, parse(sent[0]?.query ?? ""))).toEqual([]);
  });

  test("without a query: every active field by name, 100 from the first, and absent cells are null or empty", async () => {
    const { contacts: all, sent } = contacts(() => page(1, row("1")));
    const { records } = await all.list();
    expect(sent[0]?.variables).toEqual({ entity: "contact", fields: active, limit: 100, offset: 0 });
    expect(records[0]).toMatchObject({ id: "1", fullName: null, languages: [], account: null });
    expect(records[0]).not.toHaveProperty("old");
  });

  test("a deactivated field when selected; only the id when nothing is", async () => {
    const { contacts: all, sent } = contacts(() => page(1, row("1", { contact_field21: "x" })));
    expect((await all.list({ select: ["old"] })).records).toEqual([{ id: "1", old: "x" }]);
    expect((await all.list({ select: ["id"] })).records).toEqual([{ id: "1" }]);
    expect(sent.map(({ variables }) => variables["fields"])).toEqual([["contact_field21"], ["seq_id"]]);
  });

  test("what can match nothing is not asked", async () => {
    const { contacts: all, sent } = contacts(() => page(1, row("1")));
    expect(await all.list({ where: { id: { includes: [] } } })).toEqual({ total: 0, records: [] });
    expect(await all.count({ where: { score: { includes: [] } } })).toBe(0);
    expect(await all.first({ where: { score: { includes: [] } } })).toBeNull();
    expect(sent).toEqual([]);
  });

  test("an unknown property is refused with a suggestion", async () => {
    const { contacts: all, sent } = contacts(() => page(0));
    // @ts-expect-error There is no such property.
    await expect(all.list({ ofset: 3 })).rejects.toThrow(/contacts\.list has no "ofset".*"offset"/);
    // @ts-expect-error Counting knows no limit.
    await expect(all.count({ limit: 3 })).rejects.toThrow(RequestError);
    // @ts-expect-error There is no such field.
    await expect(all.list({ select: ["ful_name"] })).rejects.toThrow(/fullName/);
    // @ts-expect-error The CRM cannot look at the end of a text.
    await expect(all.list({ where: { workEmail: { endsWith: "x" } } })).rejects.toThrow(/endsWith/);
    expect(sent).toEqual([]);
  });

  test.each([
    ["no page", { data: { listEntityValues: null } }],
    ["no count", { data: { listEntityValues: { count: null, entity_values: [] } } }],
    ["a record without an id", page(1, { id: null, field_values: {} })],
  ])("%s is a DecodeError", async (_, body) => {
    await expect(contacts(() => body).contacts.list()).rejects.toMatchObject({ code: "decode" });
  });
});

describe("iterate, get, first, count", () => {
  test("goes by creation, page by page, until the last", async () => {
    const rows = Array.from({ length: 5 }, (_, index) => row(String(index)));
    const { contacts: all, sent } = contacts(({ variables }) => {
      const { offset, limit } = variables;
      return page(5, ...rows.slice(Number(offset), Number(offset) + Number(limit)));
    });
    const ids: string[] = [];
    for await (const contact of all.iterate({ select: ["fullName"], pageSize: 2 })) ids.push(contact.id);
    expect(ids).toEqual(["0", "1", "2", "3", "4"]);
    // Each begins with the last row of the one before; the last makes sure that nothing follows.
    expect(sent.map(({ variables }) => [variables["offset"], variables["limit"]])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
      [3, 2],
      [4, 2],
    ]);
    expect(sent[0]?.variables["order"]).toEqual([
      ["created_at", "ASC"],
      ["seq_id", "ASC"],
    ]);
  });

  test("in another order when told, and no more than the limit", async () => {
    const { contacts: all, sent } = contacts(() => page(9, row("1"), row("2"), row("3")));
    const ids: string[] = [];
    for await (const contact of all.iterate({ orderBy: { fullName: "desc" }, limit: 3 })) ids.push(contact.id);
    expect(ids).toHaveLength(3);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.variables["order"]).toEqual([
      ["full_name", "DESC"],
      ["seq_id", "ASC"],
    ]);
  });

  test("get: the list filtered by id, one record", async () => {
    const { contacts: all, sent } = contacts(() => page(1, row("1", { full_name: "Nora" })));
    expect(await all.get("1")).toMatchObject({ id: "1", fullName: "Nora" });
    expect(sent[0]?.variables).toEqual({
      entity: "contact",
      fields: active,
      limit: 1,
      offset: 0,
      filters: [{ field_name: "id", operator: "equals", values: ["1"] }],
    });
  });

  test("get: no such record, also where the server takes no notice of the filter", async () => {
    await expect(contacts(() => page(0)).contacts.get("1")).rejects.toThrow(NotFoundError);
    await expect(contacts(() => page(9, row("2"))).contacts.get("1")).rejects.toThrow(NotFoundError);
  });

  test("first and count ask for one record; with conditions, count asks for a page and the fields it checks", async () => {
    const { contacts: all, sent } = contacts(() => page(7, row("1")));
    expect(await all.first({ select: ["fullName"] })).toEqual({ id: "1", fullName: null });
    expect(await all.count()).toBe(7);
    expect(sent.map(({ variables }) => variables["limit"])).toEqual([1, 1]);
    expect(sent[1]?.variables["fields"]).toEqual(["seq_id"]);
    const scored = [row("1", { contact_field1: 1 }), row("2", { contact_field1: "1.0" })];
    const { contacts: few, sent: asked } = contacts(() => page(2, ...scored));
    expect(await few.count({ where: { score: 1 } })).toBe(2);
    expect(asked[0]?.variables).toMatchObject({ fields: ["contact_field1"], limit: 100, offset: 0 });
    expect(asked).toHaveLength(1);
    expect(await contacts(() => page(0)).contacts.first()).toBeNull();
  });
});

describe("conditions are checked", () => {
  const strangers = () => page(2, row("1", { work_email: "bo@example.com", full_name: "Bo" }), row("2", {}));
  const where = { workEmail: "ann@example.com" };
  const all = async (found: AsyncIterable<{ readonly id: string }>) => {
    const ids = [];
    for await (const { id } of found) ids.push(id);
    return ids;
  };

  test("list, iterate, first and count, by a field that is not selected", async () => {
    const { contacts: some, sent } = contacts(strangers);
    const query = { where, select: ["fullName"] } as const;
    const works = [
      () => some.list(query),
      () => all(some.iterate(query)),
      () => some.first(query),
      () => some.count({ where }),
    ];
    for (const work of works) await expect(work()).rejects.toThrow(FilterIgnoredError);
    expect(sent.map(({ variables }) => variables["fields"])).toEqual([
      ["full_name", "work_email"],
      ["full_name", "work_email"],
      ["full_name", "work_email"],
      ["work_email"],
    ]);
  });

  test("the fields asked for besides are not in the records; what the answer does not show contradicts nothing", async () => {
    const shown = () => page(2, row("1", { work_email: "ANN@example.com", full_name: "Ann" }), row("2", {}));
    const { contacts: some } = contacts(shown);
    expect((await some.list({ where, select: ["fullName"] })).records).toEqual([
      { id: "1", fullName: "Ann" },
      { id: "2", fullName: null },
    ]);
  });

  test("by a choice, a reference, a joined label and metadata", async () => {
    const cell = (key: string, value: object) => () => page(1, { id: "1", field_values: { [key]: value } });
    const accepted = [
      [{ segment: "SMB" }, cell("contact_field14", { type: "Catalog", value: "c-smb", display_value: "Small" })],
      [{ segment: "SMB" }, cell("contact_field14", { type: "reference_join", value: "a9", display_value: "SMB" })],
      [{ segment: "SMB" }, cell("contact_field14", { type: "reference_join", value: "a9", display_value: "New" })],
      [{ account: "a1" }, cell("logo_id", { type: "reference", value: "a1" })],
      [{ account: "a1" }, cell("logo_id", { type: "reference", metadata: { id: "a1" } })],
      [{ account: "a1" }, cell("logo_id", { type: "reference_join", value: "a9", display_value: "Quill" })],
      [{ account: "a1" }, cell("logo_id", { type: "reference", display_value: "Quill" })],
    ] as const;
    for (const [condition, answer] of accepted) {
      expect((await contacts(answer).contacts.list({ where: condition, select: [] })).total).toBe(1);
    }
    const refused = [
      [{ segment: "SMB" }, cell("contact_field14", { type: "Catalog", value: "c-ent", display_value: "SMB" })],
      [
        { segment: "SMB" },
        cell("contact_field14", { type: "reference_join", value: "a9", display_value: "Enterprise" }),
      ],
      [{ segment: "SMB" }, cell("contact_field14", { type: "Catalog", metadata: null })],
      [{ account: "a1" }, cell("logo_id", { type: "reference", value: "a2" })],
    ] as const;
    for (const [condition, answer] of refused) {
      await expect(contacts(answer).contacts.list({ where: condition, select: [] })).rejects.toThrow(
        FilterIgnoredError,
      );
    }
  });

  test("`checkFilters: false` believes the server and asks for nothing besides", async () => {
    const { client, sent } = fakeCrm(strangers, { checkFilters: false });
    const some = collection<ContactTypes>(client, contactEntity);
    expect((await some.list({ where, select: [] })).total).toBe(2);
    expect(await some.count({ where })).toBe(2);
    expect(sent.map(({ variables }) => [variables["fields"], variables["limit"]])).toEqual([
      [["seq_id"], 100],
      [["seq_id"], 1],
    ]);
  });

  test("raw filters and free text are not checked", async () => {
    const { contacts: some } = contacts(strangers);
    const filters = [{ field_name: "work_email", operator: "equals", values: ["ann@example.com"] }];
    expect((await some.list({ filters, search: "ann" })).total).toBe(2);
  });

  test("a count takes back a total that the rows end before, and goes through them where they go beyond it", async () => {
    const rows = ["1", "2", "3"].map((id) => row(id, { work_email: "ann@example.com" }));
    const counted = async (total: number): Promise<number> => {
      const { contacts: some } = contacts(({ variables }) => page(total, ...rows.slice(Number(variables["offset"]))));
      return await some.count({ where });
    };
    expect(await counted(5_000)).toBe(3);
    expect(await counted(1)).toBe(3);
  });
});

describe("create, update, delete", () => {
  const written = (name: string, id: string, values: Readonly<Record<string, unknown>>): object => ({
    data: { [name]: { entity_value: row(id, values) } },
  });

  test("create sends bare values and answers what the server says", async () => {
    const { contacts: all, sent } = contacts(() => written("createEntity", "9", { full_name: "Nora Ellery" }));
    const made = await all.create({ fullName: "Nora Ellery", segment: "SMB", account: { id: "a1" }, score: undefined });
    expectTypeOf(made.fullName).toEqualTypeOf<string | null | undefined>();
    expect(made).toEqual({ id: "9", fullName: "Nora Ellery" });
    expect(sent[0]?.variables).toEqual({
      entity: "contact",
      field_values: { full_name: "Nora Ellery", contact_field14: "c-smb", logo_id: "a1" },
    });
  });

  test("update clears with null", async () => {
    const { contacts: all, sent } = contacts(() => written("updateEntity", "9", {}));
    expect(await all.update("9", { account: null })).toEqual({ id: "9" });
    expect(sent[0]?.variables).toEqual({ entity: "contact", id: "9", field_values: { logo_id: null } });
  });

  test("delete answers nothing", async () => {
    const { contacts: all, sent } = contacts(() => ({ data: { deleteEntity: { entity_value: { id: "9" } } } }));
    expect(await all.delete("9")).toBeUndefined();
    expect(sent[0]?.variables).toEqual({ entity: "contact", id: "9" });
  });

  test("no record: not found where one was named, an unknown outcome where one was to be made", async () => {
    const nothing = contacts(({ query }) => ({
      data: { [/mutation (\w+)/.exec(query)?.[1] ?? ""]: { entity_value: null } },
    })).contacts;
    await expect(nothing.update("9", { score: 1 })).rejects.toThrow(NotFoundError);
    await expect(nothing.delete("9")).rejects.toThrow(NotFoundError);
    await expect(nothing.create({ fullName: "Nora" })).rejects.toThrow(UnknownOutcomeError);
  });

  test.each([
    ["nothing", null],
    ["an object of nothing", {}],
    ["a record without an id", { entity_value: {} }],
    ["text", { entity_value: "9" }],
  ])("%s for an answer: an unknown outcome", async (_, answer) => {
    const odd = contacts(({ query }) => ({ data: { [/mutation (\w+)/.exec(query)?.[1] ?? ""]: answer } })).contacts;
    const calls = [odd.update("9", { score: 1 }), odd.delete("9"), odd.create({ fullName: "Nora" })];
    const added = [odd.addNote("9", "Hello"), odd.addNextStep("9", { description: "Call" })];
    const bulk = [odd.updateMany(["9"], { score: 1 }), odd.deleteMany(["9"])];
    for (const one of await Promise.allSettled([...calls, ...added, ...bulk])) {
      expect(one).toMatchObject({ status: "rejected", reason: { code: "unknown-outcome" } });
    }
  });

  test("an update with nothing in it sends nothing", async () => {
    const { contacts: all, sent } = contacts(() => ({}));
    expect(await all.update("9", {})).toEqual({ id: "9" });
    expect(await all.update("9", { score: undefined })).toEqual({ id: "9" });
    expect(await all.updateMany(["8", "9", "8"], {})).toEqual({ inline: ["8", "9"], background: [] });
    expect(sent).toEqual([]);
  });

  test.each(["", "  ", undefined, null, {}])("the id %j is refused before anything is sent", async (given) => {
    const { contacts: all, sent } = contacts(() => ({}));
    const { id }: { readonly id: string } = Object({ id: given });
    const calls = [all.get(id), all.update(id, { score: 1 }), all.update(id, {}), all.delete(id), all.changes(id)];
    const tasks = [
      all.activities(id),
      all.nextSteps(id),
      all.addNote(id, "x"),
      all.addNextStep(id, { description: "x" }),
    ];
    const bulk = [all.updateMany(["1", id], { score: 1 }), all.deleteMany(["1", id])];
    for (const one of await Promise.allSettled<unknown>([...calls, ...tasks, ...bulk])) {
      expect(one).toMatchObject({ status: "rejected", reason: { code: "request", status: null } });
    }
    expect(sent).toEqual([]);
  });

  test("a create without a required field is refused before anything is sent", async () => {
    const { contacts: all, sent } = contacts(() => ({}));
    // @ts-expect-error The name is required.
    await expect(all.create({ score: 1 })).rejects.toThrow('create: Contact requires fullName ("Name"), which is not');
    expect(sent).toEqual([]);
  });

  test("a write that the server fails is not sent again", async () => {
    const { contacts: all, sent } = contacts(() => new Response("", { status: 503 }));
    await expect(all.create({ fullName: "Nora" })).rejects.toThrow(UnknownOutcomeError);
    expect(sent).toHaveLength(1);
  });

  test("a record that was written is answered; what cannot be read of it is left out, and told beside", async () => {
    const events: ClientEvent[] = [];
    const values = { contact_field1: "many", full_name: "Nora" };
    const { contacts: all, sent } = contacts(
      ({ query }) => {
        return written(/mutation (\w+)/.exec(query)?.[1] ?? "", "9", values);
      },
      { on: (event) => events.push(event) },
    );
    const told = { entity: "Contact", id: "9", field: "score", key: "contact_field1" };
    const odd = { ...told, message: expect.stringContaining('"many" does not fit a field of kind number') };
    const upserted = await all.upsertWithLines({ fullName: "Nora" });
    for (const one of [
      await all.create({ fullName: "Nora" }),
      await all.update("9", { fullName: "Nora" }),
      upserted.record,
    ]) {
      expect(one).toEqual({ id: "9", fullName: "Nora" });
      expect(one.$unread).toEqual([{ ...odd, value: "many" }]);
      expect(Object.keys({ ...one })).toEqual(["fullName", "id"]);
    }
    expect(events.filter(({ kind }) => kind === "odd-value")).toEqual(
      [1, 2, 3].map(() => ({ kind: "odd-value", ...odd })),
    );
    expect(sent).toHaveLength(3);
  });

  test("a value that repeats a secret does not show it, nor half of it", async () => {
    for (const before of ["", "x".repeat(75)]) {
      const { contacts: all } = contacts(() => page(1, row("1", { contact_field1: `${before}secret-canary` })));
      const error: unknown = await all.list().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "decode", message: expect.stringContaining(`"${before}[`) });
      expect(String(error)).not.toContain("secret");
    }
  });

  test("unknown choices are refused before anything is sent", async () => {
    const { contacts: all, sent } = contacts(() => ({}));
    // @ts-expect-error There is no such choice.
    await expect(all.create({ fullName: "Nora", segment: "SBM" })).rejects.toMatchObject({ code: "unknown-choice" });
    expect(sent).toEqual([]);
  });
});

describe("updateMany and deleteMany", () => {
  const ids = Array.from({ length: 620 }, (_, index) => String(index));
  const bulk = (job: unknown): object => ({
    data: { bulkUpdateEntities: { sent_to_job: job }, bulkDeleteEntities: { sent_to_job: job } },
  });

  test("250 a request", async () => {
    const { contacts: all, sent } = contacts((_, index) => bulk(index === 1 ? "True" : null));
    const result = await all.updateMany(ids, { segment: "SMB" });
    expect(sent.map(({ variables }) => [variables["ids"]].flat().length)).toEqual([250, 250, 120]);
    expect(sent[0]?.variables["field_values"]).toEqual({ contact_field14: "c-smb" });
    expect(result).toEqual({ inline: [...ids.slice(0, 250), ...ids.slice(500)], background: ids.slice(250, 500) });
  });

  test("no ids send nothing; an id given twice goes out once", async () => {
    const { contacts: all, sent } = contacts(() => bulk(null));
    expect(await all.deleteMany([])).toEqual({ inline: [], background: [] });
    expect(sent).toEqual([]);
    expect(await all.deleteMany(["1", "1"])).toEqual({ inline: ["1"], background: [] });
    expect(sent[0]?.variables).toEqual({ entity: "contact", ids: ["1"] });
  });

  test("a failing request stops the rest, and says how far it got", async () => {
    const { contacts: all, sent } = contacts((_, index) =>
      index === 1 ? Response.json({ errors: [{ message: "Bad ids." }] }, { status: 400 }) : bulk(null),
    );
    await expect(all.deleteMany(ids)).rejects.toMatchObject({
      code: "request",
      done: { inline: ids.slice(0, 250), background: [] },
      failed: ids.slice(250, 500),
      notStarted: ids.slice(500),
    });
    expect(sent).toHaveLength(2);
  });
});

test("two bulk calls that one signal ends: each rejects with its reason, and changes nothing about it", async () => {
  const stop = new AbortController();
  const { contacts: all } = contacts(() => {
    stop.abort(Object.freeze(new Error("enough")));
    return new Promise(() => {});
  });
  const calls = [
    all.updateMany(["1"], { score: 1 }, { signal: stop.signal }),
    all.deleteMany(["2"], { signal: stop.signal }),
  ];
  for (const { status, ...rest } of await Promise.allSettled(calls)) {
    expect([status, rest]).toEqual(["rejected", { reason: new Error("enough") }]);
  }
});

test("two bulk calls that one failing token ends: each has an error of its own", async () => {
  const shared = new PermissionError("no token today");
  const token = (): Promise<string> => Promise.reject(shared);
  const crm = fakeCrm(() => ({}), { credentials: { token } });
  const all = collection<ContactTypes>(crm.client, contactEntity);
  const [first, second] = await Promise.allSettled([all.deleteMany(["1"]), all.updateMany(["2"], { score: 1 })]);
  expect(first).toMatchObject({ reason: { code: "permission", message: "no token today", failed: ["1"] } });
  expect(second).toMatchObject({ reason: { code: "permission", message: "no token today", failed: ["2"] } });
  expect(shared).not.toHaveProperty("failed");
});

describe("history, activities, notes", () => {
  test("changes: bare values, decoded like records", async () => {
    const { contacts: all, sent } = contacts(() => ({
      data: {
        getChangesOnEntity: {
          changes: [
            {
              is_create: false,
              updated_at: "2020-10-22T19:24:22.716Z",
              updated_by: "u1",
              field_values: { contact_field14: "c-smb", logo_id: "a1", contact_field1: "3", other: 1 },
            },
            { is_create: true, updated_at: null, updated_by: null, field_values: { contact_field14: null } },
          ],
        },
      },
    }));
    const changes = await all.changes("9", { since: "2020-10-22", select: ["segment", "account", "score"], limit: 2 });
    expectTypeOf(changes[0]?.values.segment).toEqualTypeOf<ContactTypes["record"]["segment"] | undefined>();
    expect(changes).toEqual([
      {
        isCreate: false,
        updatedAt: "2020-10-22T19:24:22.716Z",
        updatedBy: { id: "u1", name: null },
        values: { segment: "SMB", account: { id: "a1", name: null }, score: 3 },
      },
      { isCreate: true, updatedAt: null, updatedBy: null, values: { segment: null } },
    ]);
    expect(sent[0]?.variables).toEqual({
      entity: "contact",
      id: "9",
      from_date: "2020-10-22",
      limit: 2,
      fields: ["contact_field14", "logo_id", "contact_field1"],
    });
  });

  test("activities and next steps hang on the entity's id", async () => {
    const task = {
      id: "t1",
      note: "n",
      description: "d",
      owner: { id: "u1", full_name: "Nora" },
      to: "a",
      from: "b",
      subject: "s",
    };
    const { contacts: all, sent } = contacts(() => ({
      data: { getTasks: { tasks: [task, { ...task, owner: null }] } },
    }));
    expect(await all.activities("9", { types: ["Email"], search: "x", limit: 3 })).toEqual([
      { id: "t1", note: "n", description: "d", owner: { id: "u1", name: "Nora" }, to: "a", from: "b", subject: "s" },
      { id: "t1", note: "n", description: "d", owner: null, to: "a", from: "b", subject: "s" },
    ]);
    await all.nextSteps("9");
    const parent = { parent_entity_id: "contact-id", parent_reference_id: "9" };
    expect(sent.map(({ variables }) => variables)).toEqual([
      { ...parent, category: "Activity", types: ["Email"], search: "x", limit: 3 },
      { ...parent, category: "NextStep", limit: 100 },
    ]);
  });

  test("notes and next steps are tasks, told apart by their status", async () => {
    const answer = { id: "t1", note: "n", description: "d", owner: null, closed_at: "2020-11-03T22:55:43.146Z" };
    const { contacts: all, sent } = contacts(() => ({ data: { addTask: answer } }));
    expect(await all.addNote("9", "Hello")).toEqual({ id: "t1", note: "n", closedAt: "2020-11-03T22:55:43.146Z" });
    await all.addNote("9", { note: "Hello", mentions: ["u1", { id: "u2" }] });
    const step = { description: "Call", due: "2020-11-03T10:00:00Z", allDay: true, assignedTo: ["u1"] };
    expect(await all.addNextStep("9", step)).toEqual({ id: "t1", note: "n", description: "d", owner: null });
    const parent = { parent_entity_id: "contact-id", parent_reference_id: "9" };
    const note = {
      ...parent,
      note: "Hello",
      type: "Note",
      status: "closed",
      closed_at: expect.stringMatching(/^\d{4}-.*Z$/),
    };
    expect(sent.map(({ variables }) => variables)).toEqual([
      note,
      { ...note, task_mentions: ["u1", "u2"] },
      {
        ...parent,
        description: "Call",
        type: "Task",
        status: "open",
        due_date: "2020-11-03",
        all_day: true,
        assigned_to: ["u1"],
      },
    ]);
  });
});

describe("fields", () => {
  test("say what each field is, the id too", () => {
    const { fields } = contacts(() => ({})).contacts;
    expect(fields.workEmail).toMatchObject({ key: "work_email", label: "Work Email", kind: "email" });
    expect(fields.id).toMatchObject({ key: "id", kind: "id", create: false });
  });
});
