import { expect, test } from "vitest";
import { conditions } from "../../templates/runtime/conditions.js";
import { contactEntity } from "./demo-entity.js";

const ends = ["startsWith"] as const;

function told(where: object | undefined) {
  return conditions(contactEntity, where, ends)?.map((one) => [one.place, one.field.key, ...one.values]) ?? null;
}

test.each([
  [undefined, []],
  [{}, []],
  [{ workEmail: undefined }, []],
  [{ workEmail: {} }, []],
  [{ workEmail: { contains: undefined } }, []],
  [{ id: "7" }, [["where.id.equals", "id", "7"]]],
  [{ id: { includes: ["7", "8"] } }, [["where.id.includes", "id", "7", "8"]]],
  [{ workEmail: "ann@example.com" }, [["where.workEmail.equals", "work_email", "ann@example.com"]]],
  [{ workEmail: "" }, [["where.workEmail.equals", "work_email", ""]]],
  [
    { workEmail: { contains: "@", notContains: "!", startsWith: "a", notEquals: "b" } },
    [
      ["where.workEmail.contains", "work_email", "@"],
      ["where.workEmail.notContains", "work_email", "!"],
      ["where.workEmail.startsWith", "work_email", "a"],
      ["where.workEmail.notEquals", "work_email", "b"],
    ],
  ],
  [{ age: 0 }, [["where.age.equals", "contact_field1", 0]]],
  [{ budget: { includes: [1.5, 2] } }, [["where.budget.includes", "contact_field2", 1.5, 2]]],
  [{ isVip: false }, [["where.isVip.equals", "contact_field3", false]]],
  [{ birthday: { after: "2026-03-05" } }, [["where.birthday.after", "contact_field4", "2026-03-05"]]],
  [
    { createdAt: { between: [new Date(0), "2026-03-05T12:00:00+02:00"] } },
    [["where.createdAt.between", "created_at", "1970-01-01T00:00:00.000Z", "2026-03-05T10:00:00.000Z"]],
  ],
  [{ segment: "SMB" }, [["where.segment.equals", "contact_field14", "c1"]]],
  [{ segment: { id: "new" } }, [["where.segment.equals", "contact_field14", "new"]]],
  [
    { segment: { includes: ["constructor", { id: "c5" }] } },
    [["where.segment.includes", "contact_field14", "c3", "c5"]],
  ],
  [{ languages: { notEquals: "Klingon" } }, [["where.languages.notEquals", "contact_field15", "Klingon"]]],
  [{ account: { id: "a1", name: "Acme" } }, [["where.account.equals", "logo_id", "a1"]]],
  [{ account: { includes: ["a1", { id: "a2" }] } }, [["where.account.includes", "logo_id", "a1", "a2"]]],
  [{ workEmail: { excludes: ["a", "b", "a"] } }, [["where.workEmail.excludes", "work_email", "a", "b"]]],
  [{ workEmail: { excludes: [] } }, []],
  [{ id: { includes: ["7", "8", "7"] } }, [["where.id.includes", "id", "7", "8"]]],
  [{ account: { includes: ["a1", { id: "a1" }] } }, [["where.account.includes", "logo_id", "a1"]]],
  [{ age: { between: [18, 65] } }, [["where.age.between", "contact_field1", 18, 65]]],
  [{ workEmail: { isEmpty: true } }, [["where.workEmail.isEmpty", "work_email", true]]],
  [{ birthday: { isEmpty: false } }, [["where.birthday.isEmpty", "contact_field4", false]]],
  [{ segment: { isEmpty: undefined } }, []],
  [{ createdAt: { after: "2026-03-05" } }, [["where.createdAt.after", "created_at", "2026-03-05T00:00:00.000Z"]]],
  [{ createdAt: { before: " 2026-03-05 " } }, [["where.createdAt.before", "created_at", "2026-03-05T23:59:59.999Z"]]],
  [
    { createdAt: { before: new Date("2026-03-05T00:00:00Z") } },
    [["where.createdAt.before", "created_at", "2026-03-05T00:00:00.000Z"]],
  ],
  [
    { createdAt: { between: ["2026-03-05", "2026-03-05"] } },
    [["where.createdAt.between", "created_at", "2026-03-05T00:00:00.000Z", "2026-03-05T23:59:59.999Z"]],
  ],
  [
    { birthday: { between: ["2026-03-05", "2026-03-06"] } },
    [["where.birthday.between", "contact_field4", "2026-03-05", "2026-03-06"]],
  ],
  [{ tags: { includes: ["hot"] } }, [["where.tags.includes", "tags", "hot"]]],
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
  [{ birthday: { equals: "2026-01-01" } }, "It takes after, before, between, isEmpty."],
  [
    { birthday: new Date(0) },
    "where.birthday takes after, before or between, as in { after: … }, not an object alone.",
  ],
  [
    { birthday: "2026-01-01" },
    'where.birthday takes after, before or between, as in { after: … }, not "2026-01-01" alone.',
  ],
  [{ birthday: { between: ["2026-01-01"] } }, "takes an array of two, not an array."],
  [{ birthday: { after: "yesterday" } }, 'not "yesterday"'],
  [{ workEmail: null }, "where.workEmail.equals takes no null. { isEmpty: true } finds what is empty."],
  [{ birthday: null }, "takes after, before or between, as in { after: … }, not null alone."],
  [{ birthday: { after: null } }, "{ isEmpty: true } finds what is empty."],
  [{ birthday: { isEmpty: null } }, "takes true or false, not null."],
  [{ workEmail: { includes: ["x", null] } }, "where.workEmail.includes takes no null."],
  [{ workEmail: { isEmpty: "yes" } }, 'where.workEmail.isEmpty takes true or false, not "yes".'],
  [{ id: { isEmpty: true } }, 'no operator "isEmpty" for a field of kind id'],
  [{ age: { between: [1] } }, "takes an array of two"],
  [{ age: { between: ["1", "2"] } }, '"1" does not fit a field of kind number'],
  [{ workEmail: { between: ["a", "b"] } }, 'no operator "between"'],
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
