import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as acme from "../../generated/acme/index.js";
import { createClient as bareClient } from "../../generated/acme/client.js";
import { contacts } from "../../generated/acme/entities/contacts.js";
import * as northwind from "../../generated/northwind/index.js";
import type { Sandbox } from "../../generator/index.js";
import { sandboxOf } from "./sandbox-of.js";

const sandboxes: Sandbox[] = [];
const rateLimit = { requests: 1e6, perMs: 1 };
let crm: acme.Crm;
let rest: northwind.Crm;

beforeAll(async () => {
  const [graphql, openapi] = [await sandboxOf("acme"), await sandboxOf("northwind")];
  sandboxes.push(graphql, openapi);
  const { clientId = "", clientSecret = "" } = graphql.credentials;
  crm = acme.createClient({ url: graphql.url, credentials: { clientId, clientSecret }, rateLimit });
  const { email = "", password = "" } = openapi.credentials;
  rest = northwind.createClient({ url: openapi.url, credentials: { email, password } });
});
afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())));

describe("FreeAgent", () => {
  test("lists what is selected, filtered by label", async () => {
    const page = await crm.contacts.list({
      select: ["fullName", "segment"],
      where: { segment: { includes: ["SMB", "Enterprise"] }, created: { before: "2030-01-01" } },
      orderBy: { fullName: "asc" },
      limit: 3,
    });
    expect(page.records).toHaveLength(3);
    expect(page.total).toBeGreaterThan(3);
    for (const record of page.records) {
      expect(Object.keys(record).toSorted()).toEqual(["fullName", "id", "segment"]);
      expect(["SMB", "Enterprise"]).toContain(record.segment);
    }
    const names = page.records.map(({ fullName }) => fullName ?? "");
    expect(names).toEqual(names.toSorted((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1)));
  });

  test("creates, reads, changes, clears and deletes", async () => {
    const account = await crm.accounts.first({ orderBy: { created: "asc" } });
    const made = await crm.contacts.create({
      firstName: "Ida",
      lastName: "Example",
      segment: "SMB",
      interests: ["CRM", "Reporting & BI"],
      languageS: ["日本語"],
      birthday: "1990-02-03",
      leadScore: 7,
      account: account?.id,
      größe: "XL",
    });
    const read = await crm.contacts.get(made.id);
    expect(read).toMatchObject({
      firstName: "Ida",
      segment: "SMB",
      interests: ["CRM", "Reporting & BI"],
      languageS: ["日本語"],
      birthday: "1990-02-03",
      leadScore: 7,
      account: { id: account?.id },
      größe: "XL",
    });
    await crm.contacts.update(made.id, {
      segment: { id: acme.ContactSegment.Enterprise },
      account: null,
      interests: [],
    });
    expect(await crm.contacts.get(made.id)).toMatchObject({ segment: "Enterprise", account: null, interests: [] });
    await crm.contacts.delete(made.id);
    await expect(crm.contacts.get(made.id)).rejects.toBeInstanceOf(acme.NotFoundError);
    expect(await crm.contacts.first({ where: { id: made.id } })).toBeNull();
  });

  test("refuses before anything is sent", async () => {
    const before = Object.values(sandboxes[0]?.requests() ?? {}).reduce((sum, count) => sum + count, 0);
    const misspelt = { firstName: "Ida", lastName: "Example", segmnt: "SMB" };
    await expect(crm.contacts.create(misspelt)).rejects.toThrow(/segment/);
    // @ts-expect-error: the compiler knows the list; whoever has no compiler is told at run time.
    await expect(crm.contacts.update("x", { segment: "Tiny" })).rejects.toBeInstanceOf(acme.UnknownChoiceError);
    const after = Object.values(sandboxes[0]?.requests() ?? {}).reduce((sum, count) => sum + count, 0);
    expect(after).toBe(before);
  });

  test("iterates over all pages, deleting as it goes", async () => {
    const pattern = "Batch of many";
    for (let index = 0; index < 23; index += 1) await crm.tasks.create({ title: `${pattern} ${index}` });
    const met: string[] = [];
    for await (const task of crm.tasks.iterate({ where: { title: { startsWith: pattern } }, pageSize: 5 })) {
      met.push(task.id);
      await crm.tasks.delete(task.id);
    }
    expect(new Set(met).size).toBe(23);
    expect(await crm.tasks.count({ where: { title: { startsWith: pattern } } })).toBe(0);
  });

  test("writes a record with its lines", async () => {
    const opportunity = await crm.opportunities.first();
    const { record, lines } = await crm.quotes.upsertWithLines(
      { quoteName: "Two lines", opportunity: opportunity?.id ?? "" },
      {
        quoteLines: [
          { product: "Seats", quantity: 2, unitPrice: 10 },
          { product: "Set-up", quantity: 1, unitPrice: 5 },
        ],
      },
    );
    expect(lines.quoteLines).toHaveLength(2);
    expect(await crm.quoteLines.count({ where: { quote: record.id } })).toBe(2);
    expect(await crm.quoteLines.count({ where: { quote: { includes: [record.id] } } })).toBe(2);
  });

  test("one entity by its subpath, with the bare client", async () => {
    const { clientId = "", clientSecret = "" } = sandboxes[0]?.credentials ?? {};
    const bare = bareClient({ url: sandboxes[0]?.url, credentials: { clientId, clientSecret }, rateLimit });
    expect((await contacts(bare).list({ limit: 2 })).records).toHaveLength(2);
  });

  test("many at once", async () => {
    const made = await Promise.all([1, 2, 3].map((number) => crm.tasks.create({ title: `Bulk ${number}` })));
    const ids = made.map(({ id }) => id);
    expect(await crm.tasks.updateMany(ids, { priority: "Low" })).toEqual({ inline: ids, background: [] });
    expect(
      (await crm.tasks.list({ where: { id: { includes: ids } } })).records.map(({ priority }) => priority),
    ).toEqual(["Low", "Low", "Low"]);
    expect(await crm.tasks.deleteMany(ids)).toEqual({ inline: ids, background: [] });
    expect(await crm.tasks.deleteMany([])).toEqual({ inline: [], background: [] });
  });

  test("history, notes and people", async () => {
    const { id } = await crm.contacts.create({ firstName: "Eve", lastName: "Example", segment: "SMB" });
    await crm.contacts.update(id, { segment: "Enterprise" });
    const changes = await crm.contacts.changes(id, { select: ["segment"] });
    expect(changes.map(({ values }) => values.segment)).toContain("Enterprise");
    await crm.contacts.addNote(id, "Called back.");
    expect((await crm.contacts.activities(id)).map(({ note }) => note)).toContain("Called back.");
    expect((await crm.team()).length).toBeGreaterThan(3);
  });
});

describe("FreeCRM", () => {
  test("rows and full records differ", async () => {
    const { records, total } = await rest.contacts.list({ limit: 5 });
    expect(records).toHaveLength(5);
    expect(total).toBeGreaterThan(5);
    const [row] = records;
    expect(row).not.toHaveProperty("deals");
    expect(await rest.contacts.get(row?.id ?? "")).toHaveProperty("deals");
  });

  test("creates, reads, changes and deletes", async () => {
    const company = await rest.companies.first();
    const made = await rest.contacts.create({
      vorname: "Ida",
      nachname: "Beispiel",
      status: "Neu",
      schlagwörter: ["messe", "vip"],
      firma: company?.id,
    });
    expect(made).toMatchObject({
      vorname: "Ida",
      status: "Neu",
      schlagwörter: ["messe", "vip"],
      firma: { id: company?.id },
    });
    const changed = await rest.contacts.update(made.id, { status: "Aktiv", firma: null });
    expect(changed).toMatchObject({ status: "Aktiv", firma: null });
    expect(await rest.contacts.count({ where: { id: made.id, status: "Aktiv" } })).toBe(1);
    await rest.contacts.delete(made.id, { purge: true });
    await expect(rest.contacts.get(made.id)).rejects.toBeInstanceOf(northwind.NotFoundError);
  });

  test("select narrows on our side", async () => {
    const { records } = await rest.deals.list({ select: ["titel", "phase"], orderBy: { titel: "desc" }, limit: 2 });
    expect(records.map((record) => Object.keys(record).toSorted())).toEqual([
      ["id", "phase", "titel"],
      ["id", "phase", "titel"],
    ]);
  });

  test("what only one entity has", async () => {
    expect(await rest.deals.summary()).toBeDefined();
    const task = await rest.tasks.create({ title: "To be done" });
    expect(await rest.tasks.complete(task.id)).toBeDefined();
  });

  test("operations of the document", async () => {
    const answer = await rest.operations.getAuthUser();
    expect(answer.response.user?.email).toContain("@");
  });
});
