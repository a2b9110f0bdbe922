import { describe, expect, test } from "vitest";
import { createStore } from "../../generator/sandbox/create-store.js";
import type { Store } from "../../generator/sandbox/store.js";
import { account, entity, field, model } from "./account-fixture.js";

const noon = Date.UTC(2025, 6, 1, 12);
const open = (seed = 7): Store => createStore(model, { seed, now: () => noon });
const dump = (store: Store): string =>
  JSON.stringify([store.people, model.entities.map(({ key }) => [key, store.list(key)])]);

describe("seeds", () => {
  test("the same seed gives the same bytes, another one other bytes", () => {
    expect(dump(open())).toBe(dump(open()));
    expect(dump(open(8))).not.toBe(dump(open()));
  });

  test("neither the clock nor a further field moves another field's values", () => {
    const grown = account(
      model.entities.map((one) => ({ ...one, fields: [field("new", { kind: "text" }), ...one.fields] })),
    );
    const values = createStore(grown, { seed: 7, now: () => 0 })
      .list("order")
      .map((record) => Object.entries(record.values).filter(([key]) => key !== "new"));
    expect(values).toEqual(
      open()
        .list("order")
        .map((record) => Object.entries(record.values)),
    );
  });

  test("every value fits its field", () => {
    const store = open();
    const companies = new Set(store.list("company").map((record) => record.id));
    const people = new Set(store.people.map((person) => person.id));
    const colours = store.choices("colours").map((choice) => choice.id);
    expect(store.list("order")).toHaveLength(25);
    for (const { id, number, values } of store.list("order")) {
      expect(values).toMatchObject({
        id,
        seq_id: `ORD${1_000 + number}`,
        email: expect.stringMatching(/^[a-z.]+\d+@example\.com$/),
        phone: expect.stringMatching(/^\+1555\d{7}$/),
        day: expect.stringMatching(/^202[456]-\d\d-\d\d$/),
      });
      expect(values["size"]).toBeGreaterThanOrEqual(5);
      expect(values["size"]).toBeLessThanOrEqual(9);
      expect(companies).toContain(values["company"]);
      expect(people).toContain(values["owner"]);
      expect(values["colours"]).not.toEqual([]);
      expect(colours).toEqual(expect.arrayContaining([values["colours"]].flat()));
      const names = [values["first_name"], values["last_name"]].filter((name) => name !== null);
      if (names.length > 0) expect(values["full_name"]).toBe(names.join(" "));
    }
  });

  test("unique fields hold no value twice, required ones no null, optional ones some", () => {
    const records = createStore(model, { seed: 3, records: 300, now: () => noon }).list("order");
    for (const key of ["email", "code"]) {
      expect(new Set(records.map(({ values }) => values[key])).size).toBe(300);
    }
    const nulls = records.filter(({ values }) => values["price"] === null).length;
    expect(nulls).toBeGreaterThan(10);
    expect(nulls).toBeLessThan(100);
    for (const key of ["email", "size", "day", "company"]) {
      expect(records.filter(({ values }) => values[key] === null)).toEqual([]);
    }
  });

  test("some texts are not Latin, and none is longer than its field", () => {
    const names = open()
      .list("company")
      .map(({ values }) => String(values["name"]));
    expect(names.some((name) => /[\p{Script=Cyrillic}\p{Script=Han}]/u.test(name))).toBe(true);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(12);
  });

  test("a mirror shows what the record it hangs on has now", () => {
    const store = open();
    const [order] = store.list("order");
    const company = String(order?.values["company"]);
    expect(order?.values["company_colour"]).toBe(store.get("company", company)?.values["colour"]);
    store.update("company", company, { colour: "choice-青" });
    expect(store.get("order", order?.id ?? "")?.values["company_colour"]).toBe("choice-青");
  });

  test("mirrors in a circle show nothing", () => {
    const link = field("next", { kind: "reference", to: "ring", multiple: false }, { required: true });
    const of = { entity: "id-of-ring", field: "id-of-shown" };
    const ring = account([entity("ring", [link, field("shown", { kind: "mirror", of, type: { kind: "text" } })])]);
    const [record] = createStore(ring, { seed: 1, now: () => 0 }).list("ring");
    expect(record?.values["shown"]).toBeNull();
  });

  test("the users' entity holds the account's people, and lines belong to a parent", () => {
    const store = open();
    expect(store.list("agent").map(({ id }) => id)).toEqual(store.people.map(({ id }) => id));
    expect(store.list("agent")[0]?.values["email_address"]).toBe("user1@example.com");
    const orders = new Set(store.list("order").map(({ id }) => id));
    for (const { values } of store.list("line")) expect(orders).toContain(values["parent_entity_reference_id"]);
  });

  test("an empty store still has people and choices", () => {
    const store = createStore(model, { seed: 1, now: () => noon, empty: true });
    expect(store.list("order")).toEqual([]);
    expect(store.people).toHaveLength(8);
    expect(store.choices("colours")).toHaveLength(3);
  });

  test("names of the prototype are ordinary names", () => {
    const hostile = ["__proto__", "constructor", "toString"].map((key) => field(key, { kind: "text" }));
    const store = createStore(account([entity("__proto__", hostile)]), { seed: 1, now: () => 0 });
    const made = store.create("__proto__", Object.fromEntries([["__proto__", "x"]]));
    const read = Object.entries(made.values);
    expect(read).toContainEqual(["__proto__", "x"]);
    expect(read).toContainEqual(["constructor", null]);
    expect(store.list("__proto__")).toHaveLength(26);
  });
});

describe("writing", () => {
  test("create fills in what a server makes", () => {
    const store = open();
    const made = store.create("order", { code: "X" });
    expect(made).toMatchObject({ number: 26, createdAt: "2025-07-01T12:00:00.000Z", createdBy: store.people[0]?.id });
    expect(made.values).toMatchObject({
      code: "X",
      seq_id: "ORD1026",
      created_at: "2025-07-01T12:00:00.000Z",
      created_by: store.people[0]?.id,
    });
    expect(store.get("order", made.id)).toEqual(made);
  });

  test("a number is not given twice, even after a removal", () => {
    const store = open();
    const first = store.create("order", {});
    expect(store.remove("order", first.id)).toBe(true);
    expect(store.remove("order", first.id)).toBe(false);
    const second = store.create("order", {});
    expect([second.number, second.id === first.id]).toEqual([27, false]);
  });

  test("update keeps what it is not given, and moves the instant", () => {
    let at = noon;
    const store = createStore(model, { seed: 7, now: () => at });
    const made = store.create("order", { code: "X", size: 6 });
    at += 5_000;
    const updated = store.update("order", made.id, { size: 7 });
    expect(updated?.values).toMatchObject({ code: "X", size: 7, updated_at: "2025-07-01T12:00:05.000Z" });
    expect(updated?.createdAt).toBe(made.createdAt);
    expect(store.update("order", "nobody", {})).toBeNull();
  });

  test("changes hold what each write was given", () => {
    const store = open();
    const made = store.create("order", { code: "X" });
    store.update("order", made.id, { size: 7 });
    expect(store.changes("order", made.id).map(({ isCreate, values }) => [isCreate, values])).toEqual([
      [true, { code: "X" }],
      [false, { size: 7 }],
    ]);
    const [seeded] = store.list("order");
    expect(store.changes("order", seeded?.id ?? "").map(({ isCreate }) => isCreate)).toEqual([true]);
  });

  test("a choice made ad hoc is listed, once", () => {
    const store = open();
    const id = store.addChoice("colours", "Mauve");
    expect(store.addChoice("colours", "Mauve")).toBe(id);
    expect(store.choices("colours").at(-1)).toEqual({ id, label: "Mauve" });
  });

  test("titles: a name, else a text, a person's name, or nothing", () => {
    const store = open();
    const [company] = store.list("company");
    const [person] = store.people;
    expect(store.titleOf("company", company?.id ?? "")).toBe(company?.values["name"]);
    expect(store.titleOf("unlisted", person?.id ?? "")).toBe(`${person?.firstName} ${person?.lastName}`);
    expect(store.titleOf("company", "nobody")).toBeNull();
  });

  test("an entity that the account lacks is an error", () => {
    expect(() => open().create("nothing", {})).toThrow('The account has no entity "nothing".');
  });
});
