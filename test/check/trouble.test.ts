import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { verdict } from "../../generator/drift/report.js";
import type { Fault, FaultPlan } from "../../generator/sandbox/service.js";
import { isJson, type Json, memberOf, members } from "./json-edit.js";
import { liveAccount, type LiveAccount, withMetadata } from "./live-account.js";

const accounts = new Map<string, LiveAccount>();
const account = (name: string): LiveAccount => {
  const found = accounts.get(name);
  if (found === undefined) throw new Error(`${name} was not made.`);
  return found;
};

beforeAll(async () => {
  accounts.set("acme", await liveAccount("acme"));
  accounts.set("northwind", await liveAccount("northwind"));
});
afterAll(async () => {
  for (const live of accounts.values()) await live.remove();
});

// Chance decides how long the pauses between attempts are: none.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));

const always =
  (fault: Fault): FaultPlan =>
  () =>
    fault;
/** An answer of 200 whose GraphQL part failed. */
const failing: Fault = {
  kind: "status",
  status: 200,
  body: JSON.stringify({ data: null, errors: [{ message: "Internal error in fields", path: ["getFields"] }] }),
};

/** The true templates, but for those of deals. */
const oneModel =
  (change: (deal: Json) => unknown): FaultPlan =>
  ({ path }) => {
    if (!path.includes("/templates/")) return null;
    const metadata: unknown = JSON.parse(account("northwind").sources.snapshot.files.get("metadata.json") ?? "");
    const templates = memberOf(metadata, "templates");
    const deal = change(memberOf(templates, "deal"));
    const body = JSON.stringify({ response: { success: true, ...templates, deal } });
    return { kind: "status", status: 200, body };
  };

const rows: readonly (readonly [string, "acme" | "northwind", FaultPlan, RegExp])[] = [
  ["a 401", "acme", always({ kind: "status", status: 401 }), /\[pull\.credentials\]/],
  ["a 401", "northwind", always({ kind: "status", status: 401 }), /answered 401.*\[pull\.credentials\]/],
  ["no answer", "acme", always({ kind: "reset" }), /\[pull\.unreachable\]/],
  ["no answer", "northwind", always({ kind: "reset" }), /\[pull\.unreachable\]/],
  ["a 503", "acme", always({ kind: "status", status: 503, headers: { "retry-after": "0" } }), /503|\[pull\.failed\]/],
  [
    "a 503",
    "northwind",
    ({ path }) => (path.includes("/templates/") ? { kind: "status", status: 503 } : null),
    /503.*\[pull\.failed\]/,
  ],
  ["a truncated answer", "acme", ({ body }) => (body.includes("getFields") ? { kind: "halfBody" } : null), /\[pull\./],
  ["a truncated answer", "northwind", always({ kind: "halfBody" }), /no answer|cut short/],
  ["an entity that errors", "acme", ({ body }) => (body.includes("getFields") ? failing : null), /Internal error/],
  [
    "an answer without any model",
    "northwind",
    ({ path }) =>
      path.includes("/templates/") ? { kind: "status", status: 200, body: '{"response":{"success":true}}' } : null,
    /holds no fields of any model.*\[freecrm\.templates-odd\]/,
  ],
  [
    "one model left out",
    "northwind",
    oneModel(() => undefined),
    /templates have nothing under "deal".*\[freecrm\.model-missing\]/,
  ],
  [
    "one model that is cut short",
    "northwind",
    oneModel((deal) => ({ ...deal, templates: members(deal, "templates").slice(0, 1) })),
    /deal counts 2 templates and holds 1\..*\[freecrm\.templates-incomplete\]/,
  ],
  [
    "one model with none of its templates",
    "northwind",
    oneModel((deal) => ({ ...deal, templates: {} })),
    /deal counts 2 templates and holds 0\..*\[freecrm\.templates-incomplete\]/,
  ],
];

test.concurrent.each(rows)("%s of %s: could not be checked, with the reason", async (_name, name, faults, reason) => {
  const live = account(name);
  const drift = await live.checkAgainst(live.sources.snapshot, { sandbox: { faults } });
  expect(drift.unchecked).toMatch(reason);
  expect(drift.changes).toEqual([]);
  expect(drift.stale).toEqual([]);
  expect(verdict({ accounts: [drift] }, "breaking").exitCode).toBe(2);
});

const unseen: readonly (readonly [string, (deal: Json) => unknown, RegExp])[] = [
  ["is a word", () => "soon", /templates of deal \(The answer is not understood/],
  ["errors", () => ({ success: false, message: "Internal error" }), /templates of deal \(The answer is an error/],
  ["is nothing", () => null, /templates of deal \(The answer is nothing/],
  ["is without its templates", () => ({ total: 2 }), /templates of deal \(The answer is not understood/],
];

test.concurrent.each(unseen)(
  "one model that %s: not seen, never removed; what the policy accepts is no trouble",
  async (_, change, reason) => {
    const live = account("northwind");
    const { config, sources } = live;
    const drift = await live.checkAgainst(sources.snapshot, { sandbox: { faults: oneModel(change) } });
    expect(drift.unchecked).toBeUndefined();
    expect(drift.changes).toEqual([]);
    expect(drift.problems).toMatchObject([
      { code: "pull.not-seen", severity: "error", place: { entity: "deal" }, message: expect.stringMatching(reason) },
    ]);
    expect(verdict({ accounts: [drift] }, "breaking").exitCode).toBe(2);
    const policy = [{ code: "pull.not-seen", accept: true, reason: "We know." }];
    const accepting = { ...config, accounts: config.accounts.map((one) => ({ ...one, policy })) };
    const accepted = await live.checkAgainst(sources.snapshot, {
      sandbox: { faults: oneModel(change) },
      config: accepting,
    });
    expect(accepted.problems).toMatchObject([{ code: "pull.not-seen", severity: "warning" }]);
    expect(verdict({ accounts: [accepted] }, "breaking").exitCode).toBe(0);
  },
);

test("an account that cannot be checked is told apart from output that is stale", async () => {
  const { config, sources, checkAgainst } = account("acme");
  const elsewhere = { ...config, output: `${config.output}-elsewhere` };
  const faults = always({ kind: "status", status: 401 });
  const drift = await checkAgainst(sources.snapshot, { sandbox: { faults }, config: elsewhere });
  expect(drift.stale).toContain("generated-elsewhere/acme/index.js");
  expect(drift.differences?.[0]).toMatchObject({ state: "missing" });
  expect(drift.unchecked).toMatch(/credentials/);
  expect(verdict({ accounts: [drift] }, "breaking").exitCode).toBe(2);
});

test("an account of which most is gone was hardly seen as a whole", async () => {
  const { sources, checkAgainst } = account("acme");
  const served = withMetadata(sources.snapshot, (metadata) => {
    if (isJson(metadata)) metadata["entities"] = members(metadata, "entities").slice(0, 3);
    return metadata;
  });
  const drift = await checkAgainst(served);
  expect(drift.unchecked).toMatch(/entities are gone at once.*\[drift\.suspicious\]/);
  expect(drift.changes).toEqual([]);
});

test("other credentials are told, and do not fail the check by themselves", async () => {
  const { sources, checkAgainst } = account("acme");
  const credentials = { clientId: "another-client", clientSecret: "another-secret" };
  const drift = await checkAgainst(sources.snapshot, { sandbox: { credentials } });
  expect(drift.problems.map(({ code, severity }) => [code, severity])).toEqual([
    ["drift.other-perspective", "warning"],
  ]);
  expect(verdict({ accounts: [drift] }, "any").exitCode).toBe(0);
});

test("what the configuration names and the account no longer has is drift, and no trouble", async () => {
  const live = await liveAccount("acme", "    overrides: { contact.contact_field23: { type: text } }\n");
  const served = withMetadata(live.sources.snapshot, (metadata) => {
    const contact = members(metadata, "entities").find(({ name }) => name === "contact");
    if (contact !== undefined) {
      contact["fields"] = members(contact, "fields").filter(({ name }) => name !== "contact_field23");
    }
    return metadata;
  });
  const drift = await live.checkAgainst(served);
  expect(drift.unchecked).toBeUndefined();
  expect(drift.changes.map(({ code, field }) => [code, field?.key])).toEqual([["field.removed", "contact_field23"]]);
  await live.remove();
});

test("a policy accepts, and expires", async () => {
  const rule = (more: string) => `    policy: [{ code: field.removed, accept: true, reason: agreed, ${more} }]\n`;
  for (const [more, exitCode] of [
    ["expires: 2030-06-15", 0],
    ["expires: 2030-06-14", 1],
  ] as const) {
    const live = await liveAccount("northwind", rule(more));
    const served = withMetadata(live.sources.snapshot, (metadata) => {
      const [template = {}] = members(memberOf(memberOf(metadata, "templates"), "contact"), "templates");
      template["fields"] = members(template, "fields").filter(({ name }) => name !== "strasse");
      return metadata;
    });
    const drift = await live.checkAgainst(served);
    expect(drift.changes).toHaveLength(1);
    expect(verdict({ accounts: [drift] }, "breaking").exitCode).toBe(exitCode);
    await live.remove();
  }
});
