import { expect, test } from "vitest";
import { conditions } from "../../templates/runtime/conditions.js";
import { contactEntity } from "./demo-entity.js";

const ends = ["startsWith"] as const;

function told(where: object | undefined) {
  return (
    conditions(contactEntity, where, ends)?.map((one) => [one.name, one.field.key, one.operator, ...one.values]) ?? null
  );
}

test.each([
  [undefined, []],
  [{}, []],
  [{ workEmail: undefined }, []],
  [{ workEmail: {} }, []],
  [{ workEmail: { contains: undefined } }, []],
  [{ id: "7" }, [["id", "id", "equals", "7"]]],
  [{ id: { includes: ["7", "8"] } }, [["id", "id", "includes", "7", "8"]]],
  [{ workEmail: "ann@example.com" }, [["workEmail", "work_email", "equals", "ann@example.com"]]],
  [{ workEmail: "" }, [["workEmail", "work_email", "equals", ""]]],
  [
    { workEmail: { contains: "@", notContains: "!", startsWith: "a", notEquals: "b" } },
    [
      ["workEmail", "work_email", "contains", "@"],
      ["workEmail", "work_email", "notContains", "!"],
      ["workEmail", "work_email", "startsWith", "a"],
      ["workEmail", "work_email", "notEquals", "b"],
    ],
  ],
  [{ age: 0 }, [["age", "contact_field1", "equals", 0]]],
  [{ budget: { includes: [1.5, 2] } }, [["budget", "contact_field2", "includes", 1.5, 2]]],
  [{ isVip: false }, [["isVip", "contact_field3", "equals", false]]],
  [{ birthday: { after: "2026-03-05" } }, [["birthday", "contact_field4", "after", "2026-03-05"]]],
  [
    { createdAt: { between: [new Date(0), "2026-03-05T12:00:00+02:00"] } },
    [["createdAt", "created_at", "between", "1970-01-01T00:00:00.000Z", "2026-03-05T10:00:00.000Z"]],
  ],
  [{ segment: "SMB" }, [["segment", "contact_field14", "equals", "c1"]]],
  [{ segment: { id: "new" } }, [["segment", "contact_field14", "equals", "new"]]],
  [{ segment: { includes: ["constructor", { id: "c5" }] } }, [["segment", "contact_field14", "includes", "c3", "c5"]]],
  [{ languages: { notEquals: "Klingon" } }, [["languages", "contact_field15", "notEquals", "Klingon"]]],
  [{ account: { id: "a1", name: "Acme" } }, [["account", "logo_id", "equals", "a1"]]],
  [{ account: { includes: ["a1", { id: "a2" }] } }, [["account", "logo_id", "includes", "a1", "a2"]]],
  [{ tags: { includes: ["hot"] } }, [["tags", "tags", "includes", "hot"]]],
  [{ workEmail: { includes: [] } }, null],
  [{ age: 1, id: { includes: [] } }, null],
])("%j", (where, want) => expect(told(where)).toEqual(want));

test.each([
  [{ workEmial: "x" }, 'Contact has no field "workEmial". Did you mean "workEmail"?'],
  [{ work_email: "x" }, 'It is called "workEmail" here.'],
  [{ "Work Email": "x" }, 'It is called "workEmail" here.'],
  [{ ["__proto__"]: "x" }, 'has no field "__proto__"'],
  [{ toString: "x" }, 'has no field "toString"'],
  [{ workEmail: { contain: "x" } }, 'no operator "contain" for a field of kind email. Did you mean "contains"?'],
  [{ workEmail: { endsWith: "x" } }, 'no operator "endsWith"'],
  [{ workEmail: { $regex: "x" } }, "It takes equals, notEquals, includes"],
  [{ age: { contains: "1" } }, 'no operator "contains" for a field of kind number'],
  [{ id: { notEquals: "1" } }, 'no operator "notEquals" for a field of kind id'],
  [{ birthday: { equals: "2026-01-01" } }, "It takes between, after, before."],
  [{ birthday: new Date(0) }, "where.birthday.between takes an array of two"],
  [{ birthday: { between: ["2026-01-01"] } }, "takes an array of two, not an array."],
  [{ birthday: { after: "yesterday" } }, 'not "yesterday"'],
  [{ workEmail: null }, "Emptiness can be asked for by `filters` only."],
  [{ workEmail: { includes: "x" } }, 'takes an array, not "x".'],
  [{ workEmail: 5 }, "5 does not fit a field of kind email"],
  [{ age: "5" }, '"5" does not fit a field of kind number'],
  [{ age: Number.NaN }, "NaN does not fit"],
  [{ isVip: "yes" }, "does not fit a field of kind boolean"],
  [{ segment: "smb" }, 'the list has no "smb". Did you mean "SMB"?'],
  [{ segment: "Partner" }, "several choices"],
  [{ account: 5 }, "takes an id, a reference or a record, not 5."],
  [{ raw: "x" }, '"Raw" (json) cannot be filtered by; see `filters`.'],
  [{ odd: "x" }, "cannot be filtered by"],
  [{ note: "x" }, "cannot be filtered by"],
])("%j is refused", (where, want) => expect(() => told(where)).toThrow(want));

test("the other end of a text", () => {
  const found = conditions(contactEntity, { workEmail: { endsWith: ".com" } }, ["startsWith", "endsWith"]);
  expect(found?.map((one) => one.operator)).toEqual(["endsWith"]);
});
