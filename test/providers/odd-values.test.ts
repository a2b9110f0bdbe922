import { describe, expect, test } from "vitest";
import { collection as freeagentCollection } from "../../generator/providers/freeagent/runtime/index.js";
import { collection as freecrmCollection } from "../../generator/providers/freecrm/runtime/index.js";
import type { BaseClientOptions, ClientEvent, OddValue } from "../../templates/runtime/client-options.js";
import { contactEntity, type ContactTypes } from "./freeagent/runtime/entities.js";
import { fakeCrm } from "./freeagent/runtime/fake-crm.js";
import { deal, fakeClient } from "./freecrm/runtime/fixtures.js";

/** Three records, of which the second has a number and one of several choices that are none. */
const crms = {
  FreeAgent: {
    odd: { entity: "Contact", id: "r2", field: "score", key: "contact_field1", value: "n/a" },
    list: async (options: Partial<BaseClientOptions>) => {
      const cells = (score: unknown, languages: unknown) => ({
        contact_field1: { id: "f1", type: "number", value: score },
        contact_field15: { id: "f2", type: "Catalog", value: languages },
      });
      const rows = [
        { id: "r1", field_values: cells(1, ["c-de"]) },
        { id: "r2", field_values: cells("n/a", ["c-de", { colour: "red" }]) },
        { id: "r3", field_values: cells(3, []) },
      ];
      const { client } = fakeCrm(() => ({ data: { listEntityValues: { count: 3, entity_values: rows } } }), options);
      const contacts = freeagentCollection<ContactTypes>(client, contactEntity);
      const { records } = await contacts.list({ select: ["score", "languages"] });
      return records.map(({ score, languages }) => [score, languages]);
    },
    want: ["German"],
  },
  FreeCRM: {
    odd: { entity: "Deal", id: "r2", field: "amount", key: "amount", value: "n/a" },
    list: async (options: Partial<BaseClientOptions>) => {
      const results = [
        { id: "r1", amount: 1, colours: ["r"] },
        { id: "r2", amount: "n/a", colours: ["r", { colour: "red" }] },
        { id: "r3", amount: 3, colours: [] },
      ];
      const { client } = fakeClient([{ json: { response: { results, total: 3 } } }], options);
      const deals = freecrmCollection<DealTypes>(client, deal);
      const { records } = await deals.list({ select: ["amount", "colours"] });
      return records.map(({ amount, colours }) => [amount, colours]);
    },
    want: ["Red"],
  },
};

interface Deal {
  readonly id: string;
  readonly amount: number | null;
  readonly colours: readonly string[];
}

interface DealTypes {
  record: Deal;
  row: Deal;
  create: object;
  update: object;
  where: object;
  lines: object;
}

describe.each(Object.entries(crms))("%s", (_, { odd, list, want }) => {
  const { value, ...told } = odd;
  const message = expect.stringMatching(
    new RegExp(`^${odd.entity}\\.${odd.field} of "r2": "n/a" does not fit .*overrides: .*\\.${odd.key}: .*onOddValue`),
  );

  test.each([undefined, "throw"] as const)(
    "%s: an error that names record, field and value; no event",
    async (mode) => {
      const events: ClientEvent[] = [];
      await expect(list({ onOddValue: mode, on: (event) => events.push(event) })).rejects.toMatchObject({
        code: "decode",
        message,
      });
      expect(events.map(({ kind }) => kind)).not.toContain("odd-value");
    },
  );

  test("null: the rest of the records, and of the several values; an event for each odd one", async () => {
    const events: ClientEvent[] = [];
    expect(await list({ onOddValue: "null", on: (event) => events.push(event) })).toEqual([
      [1, want],
      [null, want],
      [3, []],
    ]);
    const odds = events.filter(({ kind }) => kind === "odd-value");
    expect(odds).toHaveLength(2);
    expect(odds[0]).toEqual({ kind: "odd-value", ...told, message });
  });

  test("a function: what it answers, in its place", async () => {
    const given: OddValue[] = [];
    const onOddValue = (one: OddValue) => {
      given.push(one);
      return one.value === "n/a" ? -1 : "Other";
    };
    expect(await list({ onOddValue })).toEqual([
      [1, want],
      [-1, [...want, "Other"]],
      [3, []],
    ]);
    expect(given[0]).toEqual({ ...told, message, value });
    expect(given[1]?.value).toEqual({ colour: "red" });
  });

  test("a function that throws: its error", async () => {
    const own = new Error("mine");
    const onOddValue = () => {
      throw own;
    };
    await expect(list({ onOddValue })).rejects.toBe(own);
  });

  test("a function that answers nothing: null", async () => {
    expect((await list({ onOddValue: () => undefined }))[1]).toEqual([null, want]);
  });
});

test("a write that was carried out succeeds, whatever a function makes of its answer", async () => {
  const cells = { contact_field1: { id: "f1", type: "number", value: "n/a" } };
  const written = { data: { createEntity: { entity_value: { id: "r1", field_values: cells } } } };
  const create = async (onOddValue: BaseClientOptions["onOddValue"]) => {
    const { client } = fakeCrm(() => written, { onOddValue });
    return await freeagentCollection<ContactTypes>(client, contactEntity).create({ fullName: "Nora" });
  };
  const unread = [expect.objectContaining({ field: "score", value: "n/a" })];
  for (const mode of ["throw", "null"] as const) {
    const made = await create(mode);
    expect(made).toEqual({ id: "r1" });
    expect(made.$unread).toEqual(unread);
  }
  const failing = await create(() => {
    throw new Error("mine");
  });
  expect(failing.$unread).toEqual(unread);
  const mended = await create(() => 0);
  expect(mended).toEqual({ id: "r1", score: 0 });
  expect(mended.$unread).toBeUndefined();
});
