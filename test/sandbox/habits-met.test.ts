import { afterEach, describe, expect, test } from "vitest";
import { createClient as createAcme } from "../../generated/acme/index.js";
import { createClient as createNorthwind } from "../../generated/northwind/index.js";
import { freeagent } from "../../generator/providers/freeagent/index.js";
import { freecrm } from "../../generator/providers/freecrm/index.js";
import type { SandboxHabit } from "../../generator/sandbox/service.js";
import { type Sandbox, startSandbox } from "../../generator/sandbox/start-sandbox.js";
import { readDemo } from "../../generator/snapshot/read-snapshot.js";
import { isCrmError } from "../../templates/runtime/errors.js";

const open: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
});

const retry = { attempts: 2, baseMs: 1, maxMs: 2 };

/** The contacts of a CRM with these habits, as the generated clients have them. */
const crms = {
  FreeAgent: async (...habits: readonly SandboxHabit[]) => {
    const snapshot = await readDemo("acme", "acme");
    const sandbox = await startSandbox({ snapshot, provider: freeagent, habits, rateLimit: null });
    open.push(sandbox);
    const { clientId = "", clientSecret = "" } = sandbox.credentials;
    const { contacts } = createAcme({ url: sandbox.url, credentials: { clientId, clientSecret }, retry });
    return {
      iterate: (pageSize = 5) => contacts.iterate({ select: [], pageSize }),
      strangers: () => contacts.list({ where: { lastName: "Nobody of this name" } }),
      create: () => contacts.create({ firstName: "Ann", lastName: "Li" }),
      read: () => contacts.list({ limit: 1 }),
      count: () => sandbox.store.list("contact").length,
    };
  },
  FreeCRM: async (...habits: readonly SandboxHabit[]) => {
    const sandbox = await startSandbox({
      snapshot: await readDemo("northwind", "northwind"),
      provider: freecrm,
      habits,
    });
    open.push(sandbox);
    const { token = "" } = sandbox.credentials;
    const { contacts } = createNorthwind({ url: sandbox.url, credentials: { token }, retry });
    return {
      iterate: (pageSize = 5) => contacts.iterate({ select: [], pageSize }),
      strangers: () => contacts.list({ where: { nachname: "Nobody of this name" } }),
      create: () => contacts.create({ vorname: "Ann", nachname: "Li" }),
      read: () => contacts.list({ limit: 1 }),
      count: () => sandbox.store.list("contact").length,
    };
  },
};

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    return isCrmError(error) ? error.code : String(error);
  }
}

describe.each(Object.entries(crms))("%s", (name, start) => {
  const told: readonly SandboxHabit[] = ["ignores-offset", "caps-offset", "page-offset"];
  const whole: readonly SandboxHabit[] = [
    "ties",
    "caps-pages",
    "empty-page",
    "caps-total",
    "page-total",
    "zero-total",
    "wavering-total",
    ...(name === "FreeCRM" ? (["no-total", "rare-total"] as const) : []),
  ];

  test("a cut first page whose total is its own length is not taken for all", async () => {
    const crm = await start("caps-pages", "page-total");
    const ids: string[] = [];
    for await (const { id } of crm.iterate(100)) ids.push(id);
    expect([ids.length, new Set(ids).size]).toEqual([crm.count(), crm.count()]);
  });

  test.each([...whole, ...told])("%s: every record once, or word that some may be missing", async (habit) => {
    const crm = await start(habit);
    const ids: string[] = [];
    const all = async () => {
      for await (const { id } of crm.iterate()) ids.push(id);
    };
    const end = await codeOf(all());
    expect(end).toBe(told.includes(habit) ? "incomplete-list" : "done");
    expect(ids.length).toBe(new Set(ids).size);
    if (end === "done") expect(ids).toHaveLength(crm.count());
  });

  test("moving-rows: what stays is yielded, and nothing twice", async () => {
    const crm = await start("moving-rows");
    const ids: string[] = [];
    const all = async () => {
      for await (const { id } of crm.iterate()) ids.push(id);
    };
    // What is created within a second looks alike to FreeCRM, and pages of five are too short to tell such rows apart.
    expect(await codeOf(all())).toBe(name === "FreeAgent" ? "done" : "incomplete-list");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(ids.length).toBeLessThan(1000);
  });

  test("ignores-filters: no stranger is taken for a match", async () => {
    expect(await codeOf((await start("ignores-filters")).strangers())).toBe("filter-ignored");
  });

  test.each<readonly [SandboxHabit, string]>([
    ["late-errors", "unknown-outcome"],
    ["empty-answers", "unknown-outcome"],
    ["html-answers", "unknown-outcome"],
    ["other-answers", "unknown-outcome"],
  ])("%s: a write that was carried out is told as %s, and sent once", async (habit, code) => {
    const crm = await start(habit);
    const before = crm.count();
    expect(await codeOf(crm.create())).toBe(code);
    expect(crm.count()).toBe(before + 1);
  });

  test("refuses-with-words: a refusal is no reason to send a write again", async () => {
    const crm = await start("refuses-with-words");
    const before = crm.count();
    expect(["request", "unknown-outcome"]).toContain(await codeOf(crm.create()));
    expect(crm.count()).toBe(before);
  });

  test("gzip-bomb: an answer that unpacks to more than is read", async () => {
    expect(await codeOf((await start("gzip-bomb")).read())).toBe("decode");
  });
});
