import { describe, expect, test } from "vitest";
import { document } from "./documents.js";
import { openSandbox, type SandboxClient } from "./sandbox-client.js";

async function four(): Promise<SandboxClient> {
  const client = await openSandbox({ empty: true });
  const { store } = client.sandbox;
  const company = store.create("logo", { name: "Kite" });
  const rows = [
    { first_name: "Ann", lead_score: 1, contact_field1: "2020-01-01", contact_field14: "c1", contact_field3: true },
    { first_name: "Bob", lead_score: 2, contact_field1: "2020-01-02", contact_field14: "c2", logo_id: company.id },
    { first_name: "ann-marie", lead_score: 10, contact_field1: "2020-01-03", contact_field15: ["c1", "c2"] },
    { work_email: "zoe@example.com", lead_owner_id: store.people[0]?.id ?? null },
  ];
  for (const row of rows) store.create("contact", row);
  return client;
}

/** The numbers of the contacts that a listing answers, in its order. */
async function found(client: SandboxClient, variables: object): Promise<readonly number[]> {
  const answer = await client.ask(document("listEntityValues"), { entity: "contact", fields: [], ...variables });
  const rows = answer.at("listEntityValues", "entity_values");
  return (Array.isArray(rows) ? rows : []).map(
    (row: unknown) => Number(String(Reflect.get(Object(row), "seq_id")).slice(3)) - 1_000,
  );
}

describe("filters", () => {
  const rows: readonly (readonly [string, string, readonly (string | null)[], readonly number[]])[] = [
    ["first_name", "equals", ["ANN"], [1]],
    ["first_name", "not equals", ["Ann"], [2, 3, 4]],
    ["first_name", "contains", ["nn"], [1, 3]],
    ["first_name", "does not contains", ["nn"], [2, 4]],
    ["first_name", "starts with", ["ann"], [1, 3]],
    ["first_name", "includes", ["Ann", "Bob"], [1, 2]],
    ["lead_score", "equals", ["10"], [3]],
    ["lead_score", "between", ["1", "2"], [1, 2]],
    ["contact_field3", "equals", ["true"], [1]],
    ["contact_field1", "after", ["2020-01-02"], [2, 3]],
    ["contact_field1", "before", ["2020-01-02"], [1, 2]],
    ["contact_field1", "between", ["2020-01-02T00:00:00.000Z", "2020-01-02T23:59:59.000Z"], [2]],
    ["contact_field14", "includes", ["c1", "c2"], [1, 2]],
    ["contact_field14", "contains", ["enter"], [2]],
    ["contact_field15", "includes", ["c2"], [3]],
    ["logo_id", "contains", ["kit"], [2]],
    ["seq_id", "does not contains", ["CON1002"], [1, 3, 4]],
    ["seq_id", "equals", ["CON1004"], [4]],
    ["first_name", "equals", [null], [4]],
    ["created_at", "after", ["2025-07-01T12:00:00.000Z"], [1, 2, 3, 4]],
    ["updated_at", "before", ["2025-06-30"], []],
  ];

  test.each(rows)("%s %s %j: %j", async (field_name, operator, values, want) => {
    expect(await found(await four(), { filters: [{ field_name, operator, values }] })).toEqual(want);
  });

  test("several are and-ed; an empty list is none", async () => {
    const client = await four();
    const filters = [
      { field_name: "first_name", operator: "contains", values: ["n"] },
      { field_name: "lead_score", operator: "equals", values: ["10"] },
    ];
    expect(await found(client, { filters })).toEqual([3]);
    expect(await found(client, { filters: [] })).toEqual([1, 2, 3, 4]);
  });

  test("lines are found by their parent", async () => {
    const client = await openSandbox({ empty: true });
    const [first, second] = [1, 2].map(() => client.sandbox.store.create("quote", {}).id);
    for (const parent of [first, second, first]) {
      client.sandbox.store.create("sub", { sub_field2: 1, parent_entity_reference_id: parent ?? null });
    }
    const filters = [{ field_name: "parent_entity_reference_id", operator: "includes", values: [first] }];
    const answer = await client.ask(document("listEntityValues"), { entity: "sub", filters });
    expect(answer.at("listEntityValues", "count")).toBe(2);
  });
});

describe("order, pattern, paging", () => {
  test.each<[object, readonly number[]]>([
    [{ order: [["first_name", "ASC"]] }, [1, 3, 2, 4]],
    [{ order: [["first_name", "DESC"]] }, [2, 3, 1, 4]],
    [{ order: [["lead_score", "DESC"]] }, [3, 2, 1, 4]],
    [{ order: [["contact_field14", "ASC"]] }, [2, 1, 3, 4]],
    [
      {
        order: [
          ["contact_field3", "ASC"],
          ["lead_score", "DESC"],
        ],
      },
      [1, 3, 2, 4],
    ],
    [{ order: [["created_at", "ASC"]] }, [1, 2, 3, 4]],
    [{ pattern: "ANN" }, [1, 3]],
    [{ pattern: "bob|zoe@" }, [2, 4]],
    [{ pattern: "CON1003" }, [3]],
    [{ pattern: "" }, [1, 2, 3, 4]],
    [{ pattern: "c1" }, []],
    [{ limit: 2 }, [1, 2]],
    [{ limit: 2, offset: 3 }, [4]],
    [{ limit: 0 }, []],
    [{ offset: 9 }, []],
  ])("%j: %j", async (variables, want) => {
    expect(await found(await four(), variables)).toEqual(want);
  });

  test("count is of all that match", async () => {
    const client = await four();
    const answer = await client.ask(document("listEntityValues"), { entity: "contact", limit: 1, pattern: "ann" });
    expect(answer.at("listEntityValues", "count")).toBe(2);
  });
});

describe("refused", () => {
  const filter = (field_name: string, operator: string | null, values?: readonly string[]): object => ({
    filters: [{ field_name, operator, ...(values === undefined ? {} : { values }) }],
  });
  test.each<[string, object, string]>([
    ["an unknown entity", { entity: "nothing" }, 'Entity "nothing" does not exist.'],
    ["an entity of the prototype", { entity: "constructor" }, 'Entity "constructor" does not exist.'],
    ["an unknown field", { fields: ["nothing"] }, 'Field "nothing" does not exist on "contact".'],
    ["an unknown field in a filter", filter("nothing", "equals", ["x"]), 'Field "nothing" does not exist'],
    ["an unknown field in an order", { order: [["nothing", "ASC"]] }, 'Field "nothing" does not exist'],
    ["an operator in other words", filter("first_name", "notEquals", ["x"]), 'unknown operator "notEquals"'],
    ["the operator as it should be spelt", filter("first_name", "does not contain", ["x"]), "unknown operator"],
    ["no operator", filter("first_name", null, ["x"]), 'unknown operator ""'],
    ["no values", filter("first_name", "equals"), "values are required"],
    [
      "a text operator on a date",
      filter("contact_field1", "equals", ["2020-01-01"]),
      "does not fit a field of type Date",
    ],
    ["a date operator on a text", filter("first_name", "after", ["2020-01-01"]), "does not fit a field of type text"],
    ["a date in other words", filter("contact_field1", "after", ["1 May"]), "must be YYYY-MM-DD or ISO instants"],
    ["between with one end", filter("contact_field1", "between", ["2020-01-01"]), "takes two values, not 1"],
    ["a direction in small letters", { order: [["first_name", "asc"]] }, "must be ASC or DESC"],
    ["an order of two lists", { order: [["first_name"], ["ASC"]] }, "order must hold pairs"],
    ["a negative limit", { limit: -1 }, "limit must be a whole number"],
  ])("%s", async (_, variables, message) => {
    const client = await openSandbox({ records: 1 });
    const refusal = await client.refusal(document("listEntityValues"), { entity: "contact", ...variables });
    expect(refusal).toMatch(/^200 /);
    expect(refusal).toContain(message);
  });

  test("value instead of values, which the schema does not know", async () => {
    const client = await openSandbox({ records: 1 });
    const filters = [{ field_name: "parent_entity_reference_id", value: ["x"] }];
    const refusal = await client.refusal(document("listEntityValues"), { entity: "sub", filters });
    expect(refusal).toMatch(/^400 .*Field "value" is not defined by type "Filter"/);
  });
});
