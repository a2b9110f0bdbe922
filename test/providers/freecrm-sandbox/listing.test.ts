import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeFilter } from "../../../generator/providers/freecrm/runtime/filters.js";
import { idOf, recordOf, recordsOf, startNorthwind, type Northwind } from "./northwind.js";

let crm: Northwind;
const titles = ["Alpha", "beta", "Gamma ray"];

beforeAll(async () => {
  crm = await startNorthwind();
  for (const { id } of crm.store.list("task")) crm.store.remove("task", id);
  const bodies = [
    { title: titles[0], completion: 10, due_date: "2026-01-10", status: "open", tags: ["red"] },
    { title: titles[1], completion: 20, due_date: "2026-02-10", status: "done", tags: ["red", "blue"] },
    { title: titles[2], completion: 30, due_date: "2026-03-10" },
  ];
  for (const body of bodies) {
    crm.tick(1000);
    await crm.call("POST", "/tasks/", body);
  }
});
afterAll(() => crm.close());

const list = async (query: string): Promise<readonly unknown[]> =>
  recordsOf(await crm.call("GET", `/tasks/?${query}`)).map((task) => task["title"]);
const filtered = (conditions: unknown): Promise<readonly unknown[]> =>
  list(`filter=${encodeURIComponent(JSON.stringify(conditions))}`);

describe("filter", () => {
  it.each<[string, string, unknown, readonly (string | undefined)[]]>([
    ["title", "equals", "alpha", [titles[0]]],
    ["title", "not_equals", "Alpha", [titles[1], titles[2]]],
    ["title", "contains", "a r", [titles[2]]],
    ["title", "not_contains", "mm", [titles[0], titles[1]]],
    ["title", "starts_with", "be", [titles[1]]],
    ["title", "ends_with", "ha", [titles[0]]],
    ["title", "in", ["Alpha", "beta", "delta"], [titles[0], titles[1]]],
    ["due_date", "after", "2026-02-10", [titles[1], titles[2]]],
    ["due_date", "before", "2026-02-09", [titles[0]]],
    ["due_date", "between", ["2026-01-11", "2026-02-28"], [titles[1]]],
    ["completion", "equals", 20, [titles[1]]],
    ["completion", "equals", "20", [titles[1]]],
    ["status", "equals", "done", [titles[1]]],
    ["status", "equals", null, [titles[2]]],
    ["tags", "equals", "red", [titles[0], titles[1]]],
    ["tags", "contains", "blu", [titles[1]]],
  ])("%s %s %j", async (name, operator, value, want) => {
    expect(await filtered([{ name, operator, value }])).toEqual(want);
  });

  it("holds for all conditions together, and for none where there are none", async () => {
    const both = [
      { name: "tags", operator: "equals", value: "red" },
      { name: "completion", operator: "not_equals", value: 10 },
    ];
    expect(await filtered(both)).toEqual([titles[1]]);
    for (const none of ["filter=null", "filter=", "filter=[]", ""]) expect(await list(none)).toEqual(titles);
  });

  it("finds by id, by relation and by channel", async () => {
    const person = { first_name: "Ada", last_name: "Example", email: "ada@example.com" };
    const contact = recordOf(await crm.call("POST", "/contacts/", person));
    const task = recordOf(await crm.call("POST", "/tasks/", { title: "Linked", contact: idOf(contact) }));
    expect(await filtered([{ name: "contact", operator: "equals", value: idOf(contact) }])).toEqual(["Linked"]);
    expect(await filtered([{ name: "id", operator: "in", value: [idOf(task)] }])).toEqual(["Linked"]);
    const filter = encodeURIComponent(JSON.stringify([{ name: "email", operator: "contains", value: "ada@example" }]));
    expect(recordsOf(await crm.call("GET", `/contacts/?filter=${filter}`)).map(idOf)).toContain(idOf(contact));
    await crm.call("DELETE", `/tasks/${idOf(task)}/`);
  });

  it.each<[string, unknown]>([
    ["equals", "Alpha"],
    ["notEquals", "Alpha"],
    ["includes", ["Alpha"]],
    ["contains", "Alpha"],
    ["notContains", "Alpha"],
    ["startsWith", "Alpha"],
    ["endsWith", "Alpha"],
    ["after", "2026-01-01"],
    ["before", "2026-01-01"],
    ["between", ["2026-01-01", "2026-01-02"]],
  ])("understands how the shipped client writes %s", async (operator, value) => {
    const filter = encodeURIComponent(encodeFilter([{ name: "title", operator, value }]));
    expect(await crm.call("GET", `/tasks/?filter=${filter}`)).toMatchObject({ status: 200 });
  });

  it.each<[string, string]>([
    ["not json", "{"],
    ["an object", '{"title":"x"}'],
    ["no operator", '[{"name":"title","value":"x"}]'],
    ["an unknown operator", '[{"name":"title","operator":"like","value":"x"}]'],
    ["an unknown field", '[{"name":"titel","operator":"equals","value":"x"}]'],
    ["between one", '[{"name":"due_date","operator":"between","value":["2026-01-01"]}]'],
    ["an object as a value", '[{"name":"title","operator":"equals","value":{}}]'],
  ])("refuses %s", async (_, filter) => {
    expect(await crm.call("GET", `/tasks/?filter=${encodeURIComponent(filter)}`)).toMatchObject({ status: 400 });
  });
});

describe("sort, start and limit", () => {
  it.each<[string, readonly (string | undefined)[]]>([
    ["sort=-title", [titles[2], titles[1], titles[0]]],
    ["sort=completion&limit=2", [titles[0], titles[1]]],
    ["sort=-created_at&start=1", [titles[1], titles[0]]],
    ["sort=status", [titles[1], titles[0], titles[2]]],
    ["start=3", []],
  ])("%s", async (query, want) => {
    expect(await list(query)).toEqual(want);
  });

  it("counts what matches, not what is shown", async () => {
    expect((await crm.call("GET", "/tasks/?limit=1&start=1")).response["total"]).toBe(3);
  });

  it.each(["sort=colour", "limit=0", "limit=many", "start=-1", "start=1.5"])("refuses %s", async (query) => {
    expect(await crm.call("GET", `/tasks/?${query}`)).toMatchObject({ status: 400 });
  });

  it("gives a hundred at most, and all of them in an export", async () => {
    for (let count = 0; count < 101; count += 1) crm.store.create("case", { title: `Case ${count}` });
    const total = crm.store.list("case").length;
    expect(recordsOf(await crm.call("GET", "/cases/")).length).toBe(100);
    expect(recordsOf(await crm.call("GET", "/cases/?limit=500")).length).toBe(100);
    expect(recordsOf(await crm.call("GET", "/cases/?limit=10&export=true")).length).toBe(total);
  });
});
