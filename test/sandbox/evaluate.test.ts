import { describe, expect, test } from "vitest";
import { matches, type Operand, type Operator, orderRecords } from "../../generator/sandbox/query.js";
import type { StoredRecord, StoredValue } from "../../generator/sandbox/store.js";

const rows: readonly (readonly [StoredValue, Operator, readonly Operand[], boolean])[] = [
  ["Ann", "equals", ["ANN"], true],
  ["Ann", "equals", ["An"], false],
  ["Ann", "equals", ["Bob", "ann"], true],
  [7, "equals", ["7"], true],
  [0, "equals", [""], false],
  [true, "equals", ["true"], true],
  [false, "equals", ["true"], false],
  [null, "equals", ["null"], false],
  [null, "equals", [null], true],
  [["a", "b"], "equals", ["b"], true],
  [[], "equals", [null], true],
  ["2025-06-16T09:00:00.000Z", "equals", ["2025-06-16T11:00:00+02:00"], true],
  ["Ann", "notEquals", ["ann"], false],
  [null, "notEquals", ["ann"], true],
  [["a", "b"], "notEquals", ["b"], false],
  ["b", "includes", ["a", "b"], true],
  ["c", "includes", ["a", "b"], false],
  ["c", "includes", [], false],
  ["c", "excludes", ["a", "b"], true],
  ["b", "excludes", ["a", "B"], false],
  [null, "excludes", ["a"], true],
  [null, "isEmpty", [], true],
  ["", "isEmpty", [], true],
  [[], "isEmpty", [], true],
  [0, "isEmpty", [], false],
  [false, "isNotEmpty", [], true],
  [["a"], "isNotEmpty", [], true],
  [null, "isNotEmpty", [], false],
  ["Straße 7", "contains", ["STRAßE"], true],
  [null, "contains", [""], false],
  ["Ann", "notContains", ["nn"], false],
  [null, "notContains", ["nn"], true],
  ["Ann", "startsWith", ["an"], true],
  ["Ann", "startsWith", ["nn"], false],
  ["Ann", "endsWith", ["NN"], true],
  ["2025-06-16", "after", ["2025-06-16"], true],
  ["2025-06-15", "after", ["2025-06-16"], false],
  ["2025-06-16", "before", ["2025-06-16"], true],
  ["2025-06-16T22:00:00.000Z", "before", ["2025-06-16"], true],
  ["2025-06-16T22:00:00.000Z", "before", ["2025-06-16T21:59:59.999Z"], false],
  ["2025-06-16T09:00:00.000Z", "between", ["2025-06-16T09:00:00.000Z", "2025-06-16T09:00:00.000Z"], true],
  ["2025-06-17", "between", ["2025-06-15", "2025-06-16"], false],
  [5, "between", ["5", "7"], true],
  [8, "between", ["5", "7"], false],
  [null, "after", ["2025-06-16"], false],
  ["Order 7", "after", ["2025-06-16"], false],
  ["2025-06-16", "between", ["2025-06-16"], false],
];

describe("matches", () => {
  test.each(rows)("%j %s %j: %s", (value, operator, operands, want) => {
    expect(matches(value, operator, operands)).toBe(want);
  });
});

describe("orderRecords", () => {
  const record = (number: number, value: StoredValue, other: StoredValue = null): StoredRecord => ({
    id: String(number),
    number,
    createdAt: "",
    updatedAt: "",
    createdBy: "",
    updatedBy: "",
    values: { value, other },
  });
  const read = (key: string) => (one: StoredRecord) => one.values[key] ?? null;
  const order = (values: readonly StoredValue[], descending: boolean): readonly number[] =>
    orderRecords(
      values.map((value, index) => record(index, value)),
      [{ read: read("value"), descending }],
    ).map(({ number }) => number);

  test.each<[readonly StoredValue[], boolean, readonly number[]]>([
    [["b", "A", "c"], false, [1, 0, 2]],
    [["b", "A", "c"], true, [2, 0, 1]],
    [[null, "b", "", "a"], false, [3, 1, 0, 2]],
    [[null, "b", "", "a"], true, [1, 3, 0, 2]],
    [[10, 9, 100], false, [1, 0, 2]],
    [["same", "SAME", "same"], true, [0, 1, 2]],
    [[true, false], false, [1, 0]],
  ])("%j, descending %s: %j", (values, descending, want) => {
    expect(order(values, descending)).toEqual(want);
  });

  test("the second key decides where the first is equal", () => {
    const records = [record(1, "a", "y"), record(2, "a", "x"), record(3, "0", "z")];
    const keys = ["value", "other"].map((key) => ({ read: read(key), descending: false }));
    expect(orderRecords(records, keys).map(({ number }) => number)).toEqual([3, 2, 1]);
  });
});
