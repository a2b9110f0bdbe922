import { describe, expect, test } from "vitest";
import { rowCheck } from "../../templates/runtime/check-conditions.js";
import { conditions } from "../../templates/runtime/conditions.js";
import { FilterIgnoredError } from "../../templates/runtime/errors.js";
import type { EntityData } from "../../templates/runtime/entity-data.js";
import { contactEntity } from "./demo-entity.js";

const entity: EntityData = {
  ...contactEntity,
  fields: {
    ...contactEntity.fields,
    phone: { key: "phone", label: "Phone", kind: "phone" },
    site: { key: "site", label: "Site", kind: "url" },
    friends: { key: "friends", label: "Friends", kind: "reference", multiple: true },
  },
};

/** Whether a row that has the value under the field of the only condition is refused. */
function isRefused(where: object, value: unknown): boolean {
  const found = conditions(entity, where, ["startsWith", "endsWith"]) ?? [];
  const check = rowCheck(entity, found, () => value, "`filters`");
  try {
    check({}, "r1");
    return false;
  } catch (error) {
    if (error instanceof FilterIgnoredError) return true;
    throw error;
  }
}

/** A condition, values that contradict it, and values that do not. */
const rows: readonly (readonly [where: object, contradicting: readonly unknown[], others: readonly unknown[]])[] = [
  [{ id: "7" }, ["8"], ["7", 7, undefined]],
  [{ id: { includes: ["ab", "cd"] } }, ["ef"], ["CD"]],

  [
    { lastName: "Ödön  Nagy" },
    ["Nagy", "Ödön Nagya", null],
    ["odon nagy", " ÖDÖN NAGY\n", { value: "Ödön Nagy" }, undefined],
  ],
  [{ lastName: "Straße" }, ["Strase"], ["STRASSE", "strasse"]],
  [{ lastName: "ΟΔΟΣ" }, ["ΟΔΟΙ"], ["οδος", "οδοσ"]],
  [{ lastName: "" }, ["x"], ["", "  ", null]],
  [{ lastName: { includes: ["Adams", "Brook"] } }, ["Cole"], ["ADAMS", ["Cole", "brook"]]],
  [{ lastName: { contains: "dam" } }, ["Brook", null], ["Adams", "ADÁMS"]],
  [{ lastName: { startsWith: "Ad" } }, ["Madam"], ["adams"]],
  [{ lastName: { endsWith: "ms" } }, ["Madam"], ["ADAMS"]],
  [
    { lastName: { notEquals: "Adams" } },
    ["Adams", ["Adams", "Adams"]],
    ["adams", "Adam", null, "", ["Adams", "Brook"]],
  ],
  [{ lastName: { excludes: ["Adams", "Brook"] } }, ["Brook"], ["BROOK", null]],
  [{ lastName: { notContains: "dam" } }, ["Adams"], ["ADAMS", null]],
  [{ lastName: { isEmpty: true } }, ["x", "No"], ["", " ", null, [], undefined]],
  [{ lastName: { isEmpty: false } }, [null, []], ["", "x", undefined]],

  [
    { workEmail: "ann@example.com" },
    ["joann@example.com"],
    ["Ann <ANN@example.com>", "mailto:ann@example.com", "bo@a.com, ann@example.com"],
  ],
  [{ phone: "+49 (0)89 1234-56" }, ["+49 89 123457", "n/a"], ["089/123456", "0049 89 123456", "(089) 123 456"]],
  [{ phone: { contains: "+49" } }, ["+1 555 0100"], ["0049 89", "+49 1"]],
  [
    { site: "https://www.example.com/" },
    ["https://notexample.com", "example.com/a"],
    ["example.com", "http://example.com"],
  ],
  [{ site: { startsWith: "https://exam" } }, ["https://other.org"], ["www.example.com/a"]],

  [{ age: 1 }, [2, "2", null], [1, "1", "1.0", " 1 ", "odd", "", undefined]],
  [{ age: 0 }, [1], [0, null, "0.00", ""]],
  [{ budget: 0.3 }, [0.31], [0.1 + 0.2]],
  [{ age: { includes: [1, 2] } }, [3], ["2"]],
  [{ age: { notEquals: 1 } }, [1, "1"], [2, null, 0]],
  [{ age: { notEquals: 0 } }, [], [0, null, "0"]],
  [{ age: { between: [18, 65] } }, [17.9, "66", null], [18, "65", 40, "n/a"]],
  [{ age: { isEmpty: true } }, [7], [0, null, "0.00"]],
  [{ age: { isEmpty: false } }, [null], [0]],

  [{ isVip: true }, [false, "false", 0, null], [true, "TRUE", 1, "1", "yes"]],
  [{ isVip: false }, [true, 1], [false, "0", null]],
  [{ isVip: { notEquals: true } }, [true, "true"], [false, null]],
  [{ isVip: { notEquals: false } }, [], [false, null]],

  [{ birthday: { after: "2026-03-05" } }, ["2026-03-03", null], ["2026-03-04T10:00:00Z", "2026-03-05", "05/03/2025"]],
  [{ birthday: { before: "2026-03-05" } }, ["2026-03-07"], ["2026-03-05", "2026-03-06T14:00:00Z"]],
  [{ createdAt: { before: "2026-03-05T09:00:00Z" } }, ["2026-03-06T14:00:00.001Z"], ["2026-03-06T14:00:00Z"]],
  [{ createdAt: { after: "2026-03-05T09:00:00Z" } }, ["2026-03-04T09:59:59.999Z"], ["2026-03-04T10:00:00Z"]],
  [
    { createdAt: { between: ["2026-03-05", "2026-03-06"] } },
    ["2026-03-04T09:00:00Z", "2026-03-08T00:00:00Z"],
    ["2026-03-04T11:00:00Z", "2026-03-06T23:59:59.999Z", "2026-03-07T13:00:00+02:00"],
  ],
  [{ createdAt: { isEmpty: true } }, ["2026-03-05T00:00:00Z"], [null]],

  [
    { segment: "SMB" },
    ["c2", "Enterprise", { id: "c3", name: "constructor" }, null],
    ["c1", "smb", { id: "c1" }, "new one"],
  ],
  [{ segment: { id: "c5" } }, ["c1"], ["c5", "partner"]],
  [{ segment: { id: "new" } }, ["c1"], ["new", "newer"]],
  [{ segment: { includes: ["SMB", "Enterprise"] } }, ["c3"], ["c2"]],
  [{ segment: { notEquals: "SMB" } }, ["c1", { id: "c1", name: "SMB" }], ["SMB", "c9", null]],
  [{ segment: { excludes: ["SMB", "Enterprise"] } }, ["c2"], ["c3"]],
  [{ languages: "German" }, [["l2"], "l2", "{l2}"], [["l2", "l1"], "l2,l1", "{l1,l2}", '["l1"]', ["Klingon"]]],
  [{ languages: { excludes: ["German"] } }, [["l1"]], [["l1", "l2"], []]],

  [
    { account: "a1" },
    ["a2", { id: "a2", name: "Acme" }, {}, null],
    ["a1", { id: "a1", name: "Acme" }, { street: "x" }],
  ],
  [{ account: { notEquals: "a1" } }, ["a1", { id: "a1" }], ["a2", {}, null]],
  [{ account: { isEmpty: true } }, ["a1", { id: "a1" }], [{}, null, [], { street: "x" }]],
  [{ account: { isEmpty: false } }, [{}, null], ["a1"]],
  [{ friends: { includes: ["a1"] } }, [[{ id: "a2" }]], [[{ id: "a2" }, { id: "a1" }], "a2;a1"]],
  [
    { tags: { includes: ["hot"] } },
    [[{ id: "hot", name: "cold" }], "cold, mild"],
    [[{ id: "1", name: "Hot" }], "cold, hot"],
  ],
];

describe.each(rows)("%j", (where, contradicting, others) => {
  test.each(contradicting.map((one) => [one]))("%j contradicts", (value) => expect(isRefused(where, value)).toBe(true));
  test.each(others.map((one) => [one]))("%j does not", (value) => expect(isRefused(where, value)).toBe(false));
});

test("the error names the condition, the record and the ways out, and not the value", () => {
  const found = conditions(entity, { age: 1, lastName: { equals: "Nobody" } }, []) ?? [];
  const shown = (row: unknown, { key }: { readonly key: string }) => (key === "last_name" ? row : 1);
  expect(() => rowCheck(entity, found, shown, "`encodeFilter`")("Private", "r1")).toThrow(
    new FilterIgnoredError(
      'where.lastName.equals: the CRM answered Contact "r1", which does not meet it: the filter was not kept. ' +
        "Write it otherwise by `encodeFilter`; `checkFilters: false` in createClient takes what comes.",
    ),
  );
});
