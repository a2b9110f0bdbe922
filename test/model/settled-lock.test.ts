import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock, type NamesLock } from "../../generator/model/lock.js";
import { account, entity, field } from "./account-fixture.js";

const deal = entity("deal", "Deal", {
  id: "e1",
  labelPlural: "Deals",
  fields: [
    field("deal_field1", "Budget", { id: "f1", custom: true }),
    field("deal_field2", "Budget", { id: "f2", custom: true }),
    field("name", "Name", { id: "f3", custom: false }),
  ],
});
const asset = entity("asset", "Asset", { id: "e2", labelPlural: "Assets" });
const model = account([deal, asset]);

function lockOf(
  fields: Readonly<Record<string, string>>,
  more: Readonly<Record<string, [string, string]>> = {},
): NamesLock {
  const types = { e1: ["Deal", "deals"], e2: ["Asset", "assets"], ...more };
  return {
    ...emptyLock,
    entities: new Map(
      Object.entries(types).map(([id, [type = "", collection = ""]]) => [
        id,
        { type, collection, fields: new Map(id === "e1" ? Object.entries(fields) : []), aliases: new Map() },
      ]),
    ),
  };
}

function named(lock: NamesLock) {
  const { model: made, released } = assignNames(model, lock, new Map());
  const names = made.entities.flatMap(({ typeName, collection, fields }) => [
    typeName,
    collection,
    ...fields.map(({ name }) => `${typeName}.${name}`),
  ]);
  return { names, released: released.map(({ name }) => name) };
}

describe("a lock in which two branches gave one name", () => {
  test("names both fields anew, as their collision would have been settled", () => {
    const { names, released } = named(lockOf({ f1: "budget", f2: "budget", f3: "name" }));
    expect(names).toEqual(["Asset", "assets", "Deal", "deals", "Deal.budgetField1", "Deal.budgetField2", "Deal.name"]);
    expect(released).toEqual(["budget", "budget"]);
  });

  test("names two apps anew", () => {
    const { names, released } = named(lockOf({ f1: "a", f2: "b", f3: "name" }, { e2: ["Deal", "deals"] }));
    expect(names).toEqual(["Asset", "assets", "Deal", "deals", "Deal.a", "Deal.b", "Deal.name"]);
    expect(released).toEqual(["Deal", "deals", "Deal", "deals"]);
  });

  test.each([
    ["a type of ours", lockOf({ f1: "a", f2: "b", f3: "name" }, { e2: ["Reference", "assets"] })],
    ["a member of the client", lockOf({ f1: "a", f2: "b", f3: "name" }, { e2: ["Asset", "operations"] })],
    ["a name that every object has", lockOf({ f1: "__proto__", f2: "b", f3: "name" })],
  ])("gives up %s", (_, lock) => {
    const { names, released } = named(lock);
    expect(released).toHaveLength(1);
    expect(new Set(names).size).toBe(names.length);
  });

  test("is left as it is where nothing meets", () => {
    expect(named(lockOf({ f1: "a", f2: "b", f3: "c" })).released).toEqual([]);
  });

  test("never ends in two things of one name, whatever it says", () => {
    const name = fc.constantFrom("a", "b", "budget", "name", "id", "then", "constructor");
    const type = fc.constantFrom("Deal", "DealCreate", "Asset", "AssetRow", "Client", "Reference");
    const collection = fc.constantFrom("deals", "assets", "operations", "request");
    fc.assert(
      fc.property(name, name, name, type, type, collection, collection, (f1, f2, f3, one, two, first, second) => {
        const { names } = named(lockOf({ f1, f2, f3 }, { e1: [one, first], e2: [two, second] }));
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((each) => each !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
