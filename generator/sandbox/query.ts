import type { StoredRecord, StoredValue } from "./store.js";

export type Operator =
  | "equals"
  | "notEquals"
  | "includes"
  | "excludes"
  | "contains"
  | "notContains"
  | "startsWith"
  | "endsWith"
  | "after"
  | "before"
  | "between"
  | "isEmpty"
  | "isNotEmpty";

export type Operand = string | number | boolean | null;

/**
 * Whether a record's value meets a condition. Texts are compared without regard to case. Several operands mean any of
 * them (none of them, where the operator denies), except for `between`, which takes the two ends. A field of several values
 * meets a condition when one of them does. `after`, `before` and `between` include their ends, and an upper end
 * without a time of day includes its whole day. Blank text is as empty as no value.
 */
export function matches(value: StoredValue, operator: Operator, operands: readonly Operand[]): boolean {
  const held = valuesOf(value);
  const some = (meets: (one: Operand, operand: Operand) => boolean): boolean =>
    operands.some((operand) => held.some((one) => meets(one, operand)));
  switch (operator) {
    case "equals":
    case "includes":
      return some(isSame);
    case "notEquals":
    case "excludes":
      return !some(isSame);
    case "contains":
      return some((one, operand) => textOf(one).includes(textOf(operand)) && one !== null);
    case "notContains":
      return !some((one, operand) => textOf(one).includes(textOf(operand)) && one !== null);
    case "startsWith":
      return some((one, operand) => textOf(one).startsWith(textOf(operand)) && one !== null);
    case "endsWith":
      return some((one, operand) => textOf(one).endsWith(textOf(operand)) && one !== null);
    case "after":
      return some((one, operand) => rankOf(one) >= rankOf(operand));
    case "before":
      return some((one, operand) => rankOf(one) <= upperRankOf(operand));
    case "between": {
      const [low = null, high = null] = operands;
      return held.some((one) => rankOf(one) >= rankOf(low) && rankOf(one) <= upperRankOf(high));
    }
    case "isEmpty":
    case "isNotEmpty":
      return held.every((one) => one === null || one === "") === (operator === "isEmpty");
    default:
      return operator satisfies never;
  }
}

/** What a field holds, one by one: an empty field holds one null. */
function valuesOf(value: StoredValue): readonly Operand[] {
  if (Array.isArray(value)) {
    const texts = value.map((one: unknown) => (typeof one === "string" ? one : JSON.stringify(one)));
    return texts.length === 0 ? [null] : texts;
  }
  return typeof value === "object" && value !== null ? [JSON.stringify(value)] : [scalarOf(value)];
}

function scalarOf(value: StoredValue): Operand {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function isSame(one: Operand, operand: Operand): boolean {
  if (one === null || operand === null) return one === operand;
  if (typeof one === "number") return operand !== "" && one === Number(operand);
  if (textOf(one) === textOf(operand)) return true;
  const [left, right] = [instantOf(one), instantOf(operand)];
  return !Number.isNaN(left) && left === right;
}

function textOf(value: Operand): string {
  return value === null ? "" : String(value).toLowerCase();
}

/** A number as it is, a date as milliseconds; anything else is NaN, which no comparison holds for. */
function rankOf(value: Operand): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") return Number.NaN;
  const number = Number(value);
  return Number.isNaN(number) ? instantOf(value) : number;
}

function upperRankOf(value: Operand): number {
  const rank = rankOf(value);
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? rank + 86_399_999 : rank;
}

/** Only full dates: `Date.parse` takes much that is none, such as "Order 7". */
function instantOf(value: Operand): number {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d(?:$|T)/.test(value) ? Date.parse(value) : Number.NaN;
}

export interface SortKey {
  readonly read: (record: StoredRecord) => StoredValue;
  readonly descending: boolean;
}

/**
 * Sorts by the first key, then by the second, and so on; what is equal is in order of creation, or by the rank given.
 * Empty values come last in both directions, texts are compared without regard to case or locale.
 */
export function orderRecords(
  records: readonly StoredRecord[],
  keys: readonly SortKey[],
  rank: (record: StoredRecord) => number = ({ number }) => number,
): readonly StoredRecord[] {
  return records.toSorted((left, right) => {
    for (const key of keys) {
      const order = compare(key.read(left), key.read(right), key.descending);
      if (order !== 0) return order;
    }
    return rank(left) - rank(right);
  });
}

function compare(left: StoredValue, right: StoredValue, descending: boolean): number {
  const [a, b] = [sortable(left), sortable(right)];
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}

function sortable(value: StoredValue): string | number | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "string") return value.toLowerCase();
  return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value).toLowerCase();
}
