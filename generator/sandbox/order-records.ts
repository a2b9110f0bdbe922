import type { StoredRecord, StoredValue } from "./store.js";

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
