import { describe, expect, test } from "vitest";
import { decodeRecord, fieldsOf } from "../../../../generator/providers/freecrm/runtime/decode.js";
import { encodeRecord } from "../../../../generator/providers/freecrm/runtime/encode.js";
import { conditionsOf, encodeFilter, filterTexts } from "../../../../generator/providers/freecrm/runtime/filters.js";
import type { Reading } from "../../../../templates/runtime/odd-value.js";
import { deal, partnerDeal } from "./fixtures.js";

/** As a client reads that was told nothing. */
const reading: Reading = { date: "string", session: { clean: (text) => text }, onOddValue: undefined };

function decoded(record: object, date: Reading["date"] = "string"): Readonly<Record<string, unknown>> {
  return decodeRecord(deal, fieldsOf(deal, "full"), { id: "d1", ...record }, { ...reading, date });
}

test("a record without anything has each field: null, or an empty array", () => {
  expect(decoded({})).toEqual({
    id: "d1",
    title: null,
    mail: null,
    amount: null,
    closed: null,
    closeDate: null,
    createdAt: null,
    stage: null,
    colours: [],
    company: null,
    contacts: [],
    tags: [],
    channels: [],
    access: null,
    extra: null,
    notes: [],
  });
});

describe("read", () => {
  test.each([
    { name: "title", given: { title: "A" }, want: "A" },
    { name: "title", given: { title: "" }, want: "" },
    { name: "title", given: { title: 5 }, want: "5" },
    { name: "mail", given: { email: [] }, want: null },
    { name: "mail", given: { email: "a@example.com" }, want: "a@example.com" },
    {
      name: "mail",
      given: { email: [{ value: "a@example.com" }, { value: "b@example.com", default: true }] },
      want: [{ value: "a@example.com" }, { value: "b@example.com", default: true }],
    },
    {
      name: "mail",
      given: { email: { channel_type: "Email", value: "a@example.com", hint: "DE" } },
      want: [{ channel_type: "Email", value: "a@example.com", hint: "DE" }],
    },
    {
      name: "title",
      given: { title: [{ channel_type: "Phone", value: "1" }] },
      want: '[{"channel_type":"Phone","value":"1"}]',
    },
    { name: "title", given: { title: { value: "A" } }, want: "A" },
    { name: "title", given: { title: true }, want: "true" },
    { name: "amount", given: { amount: 0 }, want: 0 },
    { name: "amount", given: { amount: "12.50" }, want: 12.5 },
    { name: "amount", given: { amount: "" }, want: null },
    { name: "closed", given: { closed: false }, want: false },
    { name: "closed", given: { closed: 1 }, want: true },
    { name: "closed", given: { closed: "false" }, want: false },
    { name: "closeDate", given: { close_date: "2026-03-05" }, want: "2026-03-05" },
    { name: "closeDate", given: { close_date: "" }, want: null },
    { name: "createdAt", given: { created_at: "2026-03-05T10:31:38Z" }, want: "2026-03-05T10:31:38Z" },
    { name: "stage", given: { stage: "2" }, want: "Won" },
    { name: "stage", given: { stage: 2 }, want: "Won" },
    { name: "stage", given: { stage: "Won" }, want: "Won" },
    { name: "stage", given: { stage: { id: "2", label: "Gewonnen" } }, want: "Won" },
    { name: "stage", given: { stage: { id: "9", label: "Later added" } }, want: "Later added" },
    { name: "stage", given: { stage: "9" }, want: "9" },
    { name: "stage", given: { stage: "" }, want: null },
    { name: "stage", given: { stage: {} }, want: null },
    { name: "stage", given: { stage: [] }, want: null },
    { name: "colours", given: { colours: ["r", "x"] }, want: ["Red", "x"] },
    { name: "colours", given: { colours: "r" }, want: ["Red"] },
    { name: "company", given: { company: {} }, want: null },
    { name: "company", given: { company: [] }, want: null },
    { name: "company", given: { company: "c1" }, want: { id: "c1", name: null } },
    { name: "company", given: { company: { id: "c1", name: "Acme", more: 1 } }, want: { id: "c1", name: "Acme" } },
    { name: "company", given: { company: { id: "c1", title: "Acme" } }, want: { id: "c1", name: "Acme" } },
    {
      name: "contacts",
      given: { contacts: [{ id: "a", name: "A" }, {}, "b"] },
      want: [
        { id: "a", name: "A" },
        { id: "b", name: null },
      ],
    },
    { name: "contacts", given: { contacts: {} }, want: [] },
    { name: "contacts", given: { contacts: null }, want: [] },
    { name: "tags", given: { tags: [{ id: "1", name: "hot" }, "cold"] }, want: ["hot", "cold"] },
    {
      name: "channels",
      given: { channels: [{ channel_type: "Phone", value: "+15550100" }] },
      want: [{ channel_type: "Phone", value: "+15550100" }],
    },
    { name: "access", given: { access: { private: false, users: null } }, want: { private: false, users: null } },
    { name: "extra", given: { extra: [1, { a: 2 }] }, want: [1, { a: 2 }] },
  ])("$name of $given", ({ name, given, want }) => {
    expect(decoded(given)[name]).toEqual(want);
  });

  test("dates as Date", () => {
    const read = decoded({ close_date: "2026-03-05", created_at: "2026-03-05T10:31:38Z" }, "Date");
    expect(read["closeDate"]).toEqual(new Date("2026-03-05T00:00:00Z"));
    expect(read["createdAt"]).toEqual(new Date("2026-03-05T10:31:38Z"));
  });

  test.each([
    {
      given: { stage: ["1", "2"] },
      want:
        'Deal.stage of "d1": several values where one was expected: ["1","2"]. Set ' +
        "`overrides: { deal.stage: { multiple: true } }` in codegen.yml and generate again, or give createClient " +
        "`onOddValue`.",
    },
    { given: { company: [{ id: "a" }] }, want: "several values where one was expected" },
    { given: { amount: "much" }, want: 'Deal.amount of "d1"' },
    { given: { closed: "perhaps" }, want: 'Deal.closed of "d1"' },
    { given: { created_at: 5 }, want: 'Deal.createdAt of "d1"' },
    { given: { email: ["a@example.com"] }, want: 'Deal.mail of "d1": several values where one was expected' },
    { given: { title: { value: "A", more: 1 } }, want: 'Deal.title of "d1"' },
    { given: { tags: [{ colour: "red" }] }, want: 'Deal.tags of "d1"' },
    { given: { title: { a: 1 } }, want: 'Deal.title of "d1"' },
    {
      given: { company: { name: "no id" } },
      want: '{"name":"no id"} does not fit a field of kind reference. Set `overrides: { deal.company: { type: json } }`',
    },
    { given: { id: {} }, want: "Deal: a record came without an id." },
  ])("$given is refused", ({ given, want }) => {
    expect(() => decoded(given)).toThrow(want);
  });

  test("only what was selected, and the id; never what the types do not know", () => {
    const record = { id: "d1", title: "A", amount: 5, frist_name: "x", notes: [] };
    expect(decodeRecord(deal, fieldsOf(deal, ["title"]), record, reading)).toEqual({ id: "d1", title: "A" });
    expect(Object.keys(decodeRecord(deal, fieldsOf(deal, undefined), record, reading))).not.toContain("notes");
    expect(() => fieldsOf(deal, ["titel"])).toThrow('select: Deal has no field "titel". Did you mean "title"?');
  });
});

describe("written", () => {
  test.each([
    { given: { title: "A", mail: undefined }, want: { title: "A" } },
    { given: { mail: null, amount: 5, closed: false }, want: { email: null, amount: 5, closed: false } },
    { given: { mail: "a@example.com" }, want: { email: "a@example.com" } },
    { given: { mail: [{ value: "a@example.com" }] }, want: { email: [{ value: "a@example.com" }] } },
    {
      given: { title: '[{"channel_type":"Phone","value":"1"}]' },
      want: { title: [{ channel_type: "Phone", value: "1" }] },
    },
    { given: { title: '[{"value":"1"}]' }, want: { title: '[{"value":"1"}]' } },
    { given: { title: "[{ a list" }, want: { title: "[{ a list" } },
    { given: { closeDate: "2026-03-05T10:00:00Z" }, want: { close_date: "2026-03-05" } },
    { given: { closeDate: new Date("2026-03-05T10:00:00Z") }, want: { close_date: "2026-03-05" } },
    { given: { stage: "Won" }, want: { stage: "2" } },
    { given: { stage: { id: "9" } }, want: { stage: "9" } },
    { given: { colours: ["Red", { id: "b" }] }, want: { colours: ["r", "b"] } },
    { given: { company: "c1" }, want: { company: { id: "c1" } } },
    { given: { company: { id: "c1", name: "Acme" } }, want: { company: { id: "c1" } } },
    { given: { company: null, contacts: null, tags: null }, want: { company: null, contacts: [], tags: [] } },
    { given: { contacts: ["a", { id: "b" }] }, want: { contacts: [{ id: "a" }, { id: "b" }] } },
    { given: { tags: ["hot"] }, want: { tags: ["hot"] } },
    {
      given: { channels: [{ channel_type: "Email", value: "a@example.com" }], extra: { any: 1 } },
      want: { channels: [{ channel_type: "Email", value: "a@example.com" }], extra: { any: 1 } },
    },
  ])("$given", ({ given, want }) => {
    expect(encodeRecord(deal, given, "create")).toEqual(want);
  });

  test("a new record of a further template says so; a change does not", () => {
    expect(encodeRecord(partnerDeal, { title: "A" }, "create")).toEqual({ template_id: "t2", title: "A" });
    expect(encodeRecord(partnerDeal, { title: "A" }, "update")).toEqual({ title: "A" });
  });

  test.each([
    { given: { titel: "A" }, want: 'create: Deal has no field "titel". Did you mean "title"?' },
    { given: { createdAt: "2026-03-05" }, want: "cannot be written" },
    { given: { title: null }, want: "is required" },
    { given: { stage: "Wn" }, want: 'Deal.stage: the list has no "Wn". Did you mean "Won"?' },
    { given: { contacts: "a" }, want: 'Deal.contacts takes an array, not "a".' },
    { given: { amount: Number.NaN }, want: "Deal.amount" },
    { given: { tags: [1] }, want: "Deal.tags[0]" },
    { given: { closeDate: "tomorrow" }, want: "Deal.closeDate" },
    { given: { company: {} }, want: "Deal.company" },
    { given: { mail: [{ name: "Work" }] }, want: "Deal.mail" },
  ])("$given is refused", ({ given, want }) => {
    expect(() => encodeRecord(deal, given, "create")).toThrow(want);
  });
});

describe("filters", () => {
  test.each([
    { where: { title: "A" }, want: [{ name: "title", operator: "equals", value: "A" }] },
    {
      where: { title: { contains: "A", endsWith: "z" } },
      want: [
        { name: "title", operator: "contains", value: "A" },
        { name: "title", operator: "ends_with", value: "z" },
      ],
    },
    {
      where: { title: { startsWith: "A", notContains: "b" } },
      want: [
        { name: "title", operator: "starts_with", value: "A" },
        { name: "title", operator: "not_contains", value: "b" },
      ],
    },
    { where: { amount: { notEquals: 5 } }, want: [{ name: "amount", operator: "not_equals", value: 5 }] },
    { where: { stage: "Won" }, want: [{ name: "stage", operator: "equals", value: "2" }] },
    { where: { stage: { includes: ["Won", "New"] } }, want: [{ name: "stage", operator: "in", value: ["2", "1"] }] },
    { where: { stage: { excludes: ["Won"] } }, want: [{ name: "stage", operator: "not_in", value: ["2"] }] },
    { where: { stage: { isEmpty: true } }, want: [{ name: "stage", operator: "empty" }] },
    { where: { closeDate: { isEmpty: false } }, want: [{ name: "close_date", operator: "not_empty" }] },
    { where: { amount: { between: [1, 5] } }, want: [{ name: "amount", operator: "between", value: [1, 5] }] },
    {
      where: { createdAt: { between: ["2026-01-01", "2026-01-31"] } },
      want: [
        { name: "created_at", operator: "between", value: ["2026-01-01T00:00:00.000Z", "2026-01-31T23:59:59.999Z"] },
      ],
    },
    { where: { company: { id: "c1" } }, want: [{ name: "company", operator: "equals", value: "c1" }] },
    { where: { id: { includes: ["a", "b"] } }, want: [{ name: "id", operator: "in", value: ["a", "b"] }] },
    {
      where: { closeDate: { between: ["2026-01-01", "2026-02-01"] } },
      want: [{ name: "close_date", operator: "between", value: ["2026-01-01", "2026-02-01"] }],
    },
    {
      where: { closeDate: { after: "2026-01-01" }, closed: true, title: undefined },
      want: [
        { name: "close_date", operator: "after", value: "2026-01-01" },
        { name: "closed", operator: "equals", value: true },
      ],
    },
    { where: {}, want: [] },
  ])("$where", ({ where, want }) => {
    expect(JSON.parse(filterTexts(encodeFilter, conditionsOf(deal, where) ?? [])[0] ?? "[]")).toEqual(want);
  });

  test("raw ones go out as they are, after the others; the template comes first", () => {
    const filters = [
      { name: "email", operator: "is_empty" },
      { name: "email", operator: "constructor", value: null },
    ];
    expect(filterTexts(encodeFilter, conditionsOf(partnerDeal, { title: "A" }) ?? [], filters)).toEqual([
      '[{"name":"template_id","operator":"equals","value":"t2"},{"name":"title","operator":"equals","value":"A"},{"name":"email","operator":"is_empty"},{"name":"email","operator":"constructor","value":null}]',
    ]);
  });

  test("an empty includes matches nothing; what cannot be compared is refused", () => {
    expect(conditionsOf(deal, { stage: { includes: [] } })).toBeNull();
    expect(() => conditionsOf(deal, { access: "x" })).toThrow("filters");
    expect(() => conditionsOf(deal, { amount: { contains: "1" } })).toThrow("where.amount");
  });
});
