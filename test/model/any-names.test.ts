import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignNames } from "../../generator/model/assign-names.js";
import { isIdentifier } from "../../generator/model/identifiers.js";
import { emptyLock } from "../../generator/model/lock.js";
import { type AccountModel, type Field, typeFamily } from "../../generator/model/model.js";
import { account, entity, field } from "./account-fixture.js";

const name = (model: AccountModel, lock = emptyLock) => assignNames(model, lock, new Map());

const label = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "Status",
    "status",
    "STATUS",
    "Status!",
    "ID",
    "Contact Owner",
    "constructor",
    "__proto__",
    "電話",
    "電話 ",
    "Größe",
  ),
);
const fields = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 60 }), fc.boolean()), { selector: ([number]) => number, maxLength: 25 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([number, custom]) =>
        label.map((text) => field(custom ? `contact_field${number}` : `system_${number}`, text)),
      ),
    ),
  );
const model = (of: readonly Field[]) => account([entity("contact", "Contact", { fields: of })]);
const byKey = (of: AccountModel, lock = emptyLock) =>
  new Map(name(of, lock).model.entities.flatMap((each) => each.fields.map((one) => [one.key, one.name])));

describe("whatever the labels are", () => {
  test("names are valid and differ", () => {
    fc.assert(
      fc.property(fields, (given) => {
        const names = [...byKey(model(given)).values()];
        expect(names).toHaveLength(given.length);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((each) => !isIdentifier(each) || each === "id")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("order changes nothing", () => {
    fc.assert(
      fc.property(fields, fc.func(fc.integer()), (given, key) => {
        const shuffled = given.toSorted((left, right) => key(left.key) - key(right.key));
        expect(name(model(shuffled)).model).toEqual(name(model(given)).model);
      }),
      { numRuns: 200 },
    );
  });

  test("adding a field renames nothing", () => {
    fc.assert(
      fc.property(fields, label, (given, text) => {
        const before = name(model(given));
        const after = byKey(model([...given, field("contact_field99", text)]), before.lock);
        for (const [key, held] of byKey(model(given))) expect(after.get(key)).toBe(held);
      }),
      { numRuns: 300 },
    );
  });

  test("entities' type families never overlap", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.oneof(label, fc.constantFrom("Contact", "Contact Row", "Contact Where", "Record")), fc.boolean()),
          { maxLength: 12 },
        ),
        (given) => {
          const entities = given.map(([text, custom], index) =>
            entity(custom ? `custom_app_${index}` : `app_${index}`, text),
          );
          const named = name(account(entities)).model.entities;
          const types = named.flatMap(({ typeName }) => typeFamily(typeName));
          expect(new Set(types).size).toBe(types.length);
          expect(new Set(named.map(({ collection }) => collection)).size).toBe(named.length);
          expect(new Set(named.map(({ file }) => file.toLowerCase())).size).toBe(named.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
