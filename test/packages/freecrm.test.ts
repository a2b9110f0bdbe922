import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import {
  createClient,
  NotFoundError,
  RequestError,
  type Contact,
  type ContactRow,
  type Crm,
  type Reference,
} from "../../generated/northwind/index.js";
import type { Sandbox } from "../../generator/index.js";
import { localServer, sendJson } from "../providers/freecrm/local-server.js";
import { sandboxOf } from "./sandbox-of.js";

let sandbox: Sandbox;
let crm: Crm;
let sent: string[] = [];

beforeAll(async () => {
  sandbox = await sandboxOf("northwind");
  crm = createClient({
    url: sandbox.url,
    credentials: { token: sandbox.credentials["token"] ?? "" },
    fetch: (input, init) => {
      const address = decodeURIComponent(String(input).slice(sandbox.url.length));
      sent.push(`${init?.method ?? "GET"} ${address}`);
      return fetch(input, init);
    },
  });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sent = [];
});

const person = { vorname: "Ida", nachname: "Beispiel" };

describe("records", () => {
  test("a listing has rows; get, create and update answer the full record", async () => {
    const row = (await crm.contacts.list({ limit: 1 })).records[0];
    expect(row).toBeDefined();
    expect(row).not.toHaveProperty("deals");
    const full = await crm.contacts.get(row?.id ?? "");
    expect(full).toMatchObject({ id: row?.id, deals: expect.any(Array), tasks: expect.any(Array) });
    const made = await crm.contacts.create(person);
    expect(made).toHaveProperty("deals", []);
    expect(await crm.contacts.update(made.id, { position: "Chair" })).toMatchObject({ position: "Chair", deals: [] });
    expectTypeOf(full).toEqualTypeOf<Contact>();
    expectTypeOf<ContactRow>().not.toHaveProperty("deals");
  });

  test("every collection that is known answers rows, of which a full record can be had", async () => {
    const { contacts, companies, deals, tasks, cases, calls, events, documents } = crm;
    const readers = [
      { list: () => contacts.list({ limit: 2 }), get: (id: string) => contacts.get(id) },
      { list: () => companies.list({ limit: 2 }), get: (id: string) => companies.get(id) },
      { list: () => deals.list({ limit: 2 }), get: (id: string) => deals.get(id) },
      { list: () => tasks.list({ limit: 2 }), get: (id: string) => tasks.get(id) },
      { list: () => cases.list({ limit: 2 }), get: (id: string) => cases.get(id) },
      { list: () => calls.list({ limit: 2 }), get: (id: string) => calls.get(id) },
      { list: () => events.list({ limit: 2 }), get: (id: string) => events.get(id) },
      { list: () => documents.list({ limit: 2 }), get: (id: string) => documents.get(id) },
    ];
    for (const { list, get } of readers) {
      const { records, total } = await list();
      expect(total).toBeGreaterThanOrEqual(2);
      expect(records).toHaveLength(2);
      expect((await get(records[0]?.id ?? "")).id).toBe(records[0]?.id);
    }
    // No path of a single product is known.
    expect((await crm.products.list({ limit: 2 })).records).toHaveLength(2);
    expectTypeOf(crm.products).not.toHaveProperty("get");
  });

  test("related lists of a full record are references, typed by what they hold", async () => {
    const { id } = await crm.contacts.create(person);
    const deal = await crm.deals.create({ titel: "First order", phase: "Angebot", kontakte: [id] });
    const contact = await crm.contacts.get(id);
    expect(contact.deals.map((one) => one.id)).toEqual([deal.id]);
    expectTypeOf(contact.deals).toEqualTypeOf<readonly Reference<"Deal">[]>();
    expectTypeOf(contact.notes).toEqualTypeOf<readonly Reference<string>[]>();
  });

  test("summary of a deal", async () => {
    const { id } = await crm.deals.create({ titel: "Fence", phase: "Angebot", betrag: 120.5 });
    const { summary } = await crm.deals.get(id);
    expect(summary?.total_value).toBe(120.5);
  });

  test("tags are texts", async () => {
    const made = await crm.deals.create({ titel: "Tagged", phase: "Angebot", schlagwörter: ["vip", "messe"] });
    expect(made.schlagwörter.toSorted()).toEqual(["messe", "vip"]);
    expect((await crm.deals.update(made.id, { schlagwörter: [] })).schlagwörter).toEqual([]);
  });

  test("channels and addresses", async () => {
    const made = await crm.contacts.create({
      ...person,
      eMail: [{ channel_type: "Email", name: "Work", value: "ida@example.com" }],
      telefon: "+15550000001",
      adressen: [{ address: "1 Sample Street", city: "Berlin", country: "DE", zip: "10115" }],
    });
    const read = await crm.contacts.get(made.id);
    expect(read.eMail).toMatchObject([{ value: "ida@example.com" }]);
    expect(read.telefon).toMatchObject([{ value: "+15550000001" }]);
    expect(read.channels?.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["ida@example.com", "+15550000001"]),
    );
    expect(read.adressen?.[0]?.city).toBe("Berlin");
  });

  test("assigned_to: people by id", async () => {
    const { id: user = "" } = sandbox.store.people[0] ?? {};
    const made = await crm.deals.create({ titel: "Assigned", phase: "Angebot", zuständig: [user] });
    expect(made.zuständig.map(({ id }) => id)).toEqual([user]);
    expect(made.zuständig[0]?.name).toEqual(expect.any(String));
  });

  test("relations by id, or by what has one; null clears", async () => {
    const company = await crm.companies.first();
    const made = await crm.contacts.create({ ...person, firma: company?.id });
    expect(made.firma).toMatchObject({ id: company?.id });
    const again = await crm.contacts.create({ ...person, firma: { id: company?.id ?? "" } });
    expect(again.firma).toEqual(made.firma);
    // A reference that was read, and a record, may be written.
    expect((await crm.contacts.create({ ...person, firma: made.firma })).firma).toEqual(made.firma);
    expect((await crm.contacts.update(made.id, { firma: null })).firma).toBeNull();
    expect((await crm.contacts.list({ where: { id: again.id, firma: company?.id ?? "" } })).total).toBe(1);
  });

  test("dates, as text or Date on write", async () => {
    const made = await crm.deals.create({ titel: "Dated", phase: "Angebot", abschlussdatum: new Date("2027-03-04") });
    expect(made.abschlussdatum).toBe("2027-03-04");
    expect((await crm.deals.update(made.id, { abschlussdatum: "2027-05-06" })).abschlussdatum).toBe("2027-05-06");
    expect(made.angelegtAm).toMatch(/^\d{4}-\d\d-\d\dT/);
    const where = { id: made.id, abschlussdatum: { between: ["2027-05-01", new Date("2027-05-31")] as const } };
    expect(await crm.deals.count({ where })).toBe(1);
  });
});

describe("calls", () => {
  test("update is POST unless the configuration says otherwise", async () => {
    const { id } = await crm.tasks.create({ title: "To change" });
    await crm.tasks.update(id, { title: "Changed" });
    expect(sent).toEqual(["POST /tasks/", `POST /tasks/${id}/`]);
  });

  test("delete goes to the recycle bin, or for good with purge", async () => {
    const [first, second] = [await crm.tasks.create({ title: "1" }), await crm.tasks.create({ title: "2" })];
    await crm.tasks.delete(first.id);
    await crm.tasks.delete(second.id, { purge: true });
    expect(sent.slice(2)).toEqual([`DELETE /tasks/${first.id}/`, `DELETE /tasks/${second.id}/?purge=true`]);
    await expect(crm.tasks.get(first.id)).rejects.toBeInstanceOf(NotFoundError);
    await expect(crm.tasks.delete(second.id)).rejects.toBeInstanceOf(NotFoundError);
  });

  test("sort, by one field", async () => {
    const { records } = await crm.companies.list({ orderBy: { firmenname: "desc" }, limit: 5 });
    expect(sent[0]).toContain("sort=-name");
    const names = records.map(({ firmenname }) => firmenname ?? "");
    expect(names).toEqual(names.toSorted((left, right) => (left.toLowerCase() < right.toLowerCase() ? 1 : -1)));
  });

  test("export", async () => {
    expect(await crm.contacts.export({ where: { status: "Aktiv" } })).toBeDefined();
    expect(sent[0]).toMatch(/^GET \/contacts\/\?.*export=true/);
  });

  test("complete a task", async () => {
    const { id } = await crm.tasks.create({ title: "To do" });
    expect(await crm.tasks.complete(id)).toMatchObject({ id, completion: 100 });
    expect(sent[1]).toBe(`POST /tasks/${id}/complete/`);
  });

  test("summary and aggregate of deals", async () => {
    const stages = Object.values(await crm.deals.summary());
    expect(stages.length).toBeGreaterThan(1);
    const groups = await crm.deals.aggregate({ field: "status" });
    expect(groups.map(({ value }) => value)).toEqual(expect.arrayContaining(["active"]));
    expect(sent.map((line) => line.split("?")[0])).toEqual(["GET /deals/summary/", "GET /deals/aggregate/"]);
    expect(sent[1]).toContain("field=status");
  });

  test("a company by its name", async () => {
    const company = await crm.companies.first();
    expect((await crm.companies.findByName(company?.firmenname ?? ""))?.id).toBe(company?.id);
    expect(await crm.companies.findByName("Nobody")).toBeNull();
    expect(sent[1]).toMatch(/^GET \/companies\/name\/\?name=/);
  });

  test("templates", async () => {
    expect(await crm.templates()).toHaveProperty("contact");
  });

  test("a filter is URL-encoded JSON of names, operators and values", async () => {
    await crm.contacts.list({ where: { nachname: { startsWith: "B" }, status: "Aktiv" }, limit: 1 });
    const filter = /filter=(\[.*?\])(?:&|$)/.exec(sent[0] ?? "")?.[1] ?? "";
    expect(JSON.parse(filter)).toEqual([
      { name: "last_name", operator: "starts_with", value: "B" },
      { name: "status", operator: "equals", value: expect.any(String) },
    ]);
  });
});

describe("against a server of other manners", () => {
  const credentials = { token: "made-up" };

  test("encodeFilter replaces how filters are written", async () => {
    const server = await localServer((_, response) => sendJson(response, { response: { results: [], total: 0 } }));
    const other = createClient({
      url: server.origin,
      credentials,
      encodeFilter: (conditions) =>
        conditions.map(({ name, operator, value }) => `${name}~${operator}~${value}`).join(),
    });
    await other.contacts.list({ where: { nachname: { contains: "x" } } });
    expect(decodeURIComponent(server.seen[0]?.line ?? "")).toContain("filter=last_name~contains~x");
  });

  test("the flat envelope of the vendor's article, and results for a single record", async () => {
    const server = await localServer((request, response) => {
      const isItem = /\/contacts\/\w/.test(request.url ?? "");
      sendJson(response, {
        success: true,
        process_time: 0.01,
        ...(isItem
          ? { results: { id: "c1", last_name: "Flat" } }
          : { results: [{ id: "c1", last_name: "Flat" }], total: 1 }),
      });
    });
    const other = createClient({ url: server.origin, credentials });
    expect(await other.contacts.list()).toMatchObject({ total: 1, records: [{ id: "c1", nachname: "Flat" }] });
    expect(await other.contacts.get("c1")).toMatchObject({ id: "c1", nachname: "Flat", deals: [] });
  });

  test("result for a single record, inside the envelope", async () => {
    const answer = { response: { result: { id: "c1", last_name: "Inner" }, success: true } };
    const server = await localServer((_, response) => sendJson(response, answer));
    const other = createClient({ url: server.origin, credentials });
    expect(await other.contacts.get("c1")).toMatchObject({ id: "c1", nachname: "Inner" });
  });

  test.each([
    ["inside", { response: { success: false, message: "No such stage" } }],
    ["outside", { success: false, error: "No such stage" }],
  ])("success: false with 200, %s the envelope, is an error with the server's words", async (_, answer) => {
    const server = await localServer((_request, response) => sendJson(response, answer));
    const other = createClient({ url: server.origin, credentials });
    const failure = await other.deals.update("1", { titel: "x" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RequestError);
    expect(String(failure)).toContain("No such stage");
  });

  test("an address from /auth/ is used on the configured host only, or the vendor's", async () => {
    const stranger = await localServer((_, response) => sendJson(response, { response: { results: [], total: 0 } }));
    const asked: string[] = [];
    for (const api of [`${stranger.origin}/api/1`, "https://eu.cogmento.com/api/1"]) {
      const server = await localServer((request, response) =>
        sendJson(
          response,
          request.url?.startsWith("/api/1/auth/")
            ? { response: { token: "made-up", urls: { api }, success: true } }
            : { response: { results: [], total: 0 } },
          request.url?.startsWith("/api/1/auth/") ? 201 : 200,
        ),
      );
      const other = createClient({
        url: `${server.origin}/api/1`,
        credentials: { email: "ida@example.com", password: "made-up" },
        fetch: (input, init) => {
          const address = String(input);
          asked.push(address.startsWith(server.origin) ? "configured" : new URL(address).host);
          return address.startsWith(server.origin)
            ? fetch(input, init)
            : Promise.resolve(Response.json({ response: { results: [], total: 0 } }));
        },
      });
      await other.contacts.list();
    }
    expect(stranger.seen).toEqual([]);
    expect(asked).toEqual(["configured", "configured", "configured", "eu.cogmento.com"]);
  });
});
