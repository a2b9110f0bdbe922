import { orderRecords } from "../../../sandbox/order-records.js";
import type { Collection, Crm, Row } from "./crm.js";
import { filterableValue, requireFilterable } from "./filterable-value.js";

/** By one field, descending with a leading minus; in order of creation where none is given. */
export function sortRows(crm: Crm, collection: Collection, rows: readonly Row[], sort: string): readonly Row[] {
  if (sort === "") return rows;
  const descending = sort.startsWith("-");
  const name = descending ? sort.slice(1) : sort;
  requireFilterable(collection, name);
  const byRecord = new Map(rows.map((row) => [row.record, row]));
  const read = (record: Row["record"]) => {
    const row = byRecord.get(record);
    return row === undefined ? null : filterableValue(crm, row, name);
  };
  return orderRecords([...byRecord.keys()], [{ read, descending }]).flatMap((record) => byRecord.get(record) ?? []);
}
