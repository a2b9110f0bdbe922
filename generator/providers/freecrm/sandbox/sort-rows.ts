import { orderRecords } from "../../../sandbox/order-records.js";
import type { Collection, Crm, Row } from "./crm.js";
import { filterableValue, requireFilterable } from "./filterable-value.js";

/** By one field, descending with a leading minus; in order of creation where none is given, or by the habit's rank. */
export function sortRows(crm: Crm, collection: Collection, rows: readonly Row[], sort: string): readonly Row[] {
  const rank = crm.listing.rank();
  if (sort === "") {
    return rank === undefined ? rows : rows.toSorted((left, right) => rank(left.record) - rank(right.record));
  }
  const descending = sort.startsWith("-");
  const name = descending ? sort.slice(1) : sort;
  requireFilterable(collection, name);
  const byRecord = new Map(rows.map((row) => [row.record, row]));
  const read = (record: Row["record"]) => {
    const row = byRecord.get(record);
    return row === undefined ? null : filterableValue(crm, row, name);
  };
  return orderRecords([...byRecord.keys()], [{ read, descending }], rank).flatMap(
    (record) => byRecord.get(record) ?? [],
  );
}
