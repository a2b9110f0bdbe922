import type { StoredRecord, StoredValue } from "../../../sandbox/store.js";
import { cellOf, type Cell, type CellStyle } from "./cell-of.js";
import { oddCells } from "./odd-cells.js";
import type { ServedAccount, ServedEntity, ServedField } from "./served-account.js";

type FieldValues = Readonly<Record<string, Cell>>;

/** The cells of exactly these fields, empty ones too. */
export function cellsOf(
  account: ServedAccount,
  fields: readonly ServedField[],
  record: StoredRecord,
  style: CellStyle,
): FieldValues {
  const cells = fields.map((served) => [served, cellOf(account, served, served.read(record), style)] as const);
  return Object.fromEntries(oddCells(account, record, cells).map(([{ field }, cell]) => [field.key, cell]));
}

/** What a listing answers when no fields are asked for: all that are in use. */
export function activeFields(served: ServedEntity): readonly ServedField[] {
  return [...served.fields.values()].filter(({ field, listed }) => listed && field.active);
}

/**
 * What a create or update answers: not every cell. Empty ones are missing, and, as the vendor's own example has it,
 * a plain text that an update has just written.
 * @see https://api.freeagent.network
 */
export function writtenCells(
  account: ServedAccount,
  served: ServedEntity,
  record: StoredRecord,
  style: CellStyle,
  updated: Readonly<Record<string, StoredValue>> = {},
): FieldValues {
  const answered = activeFields(served).filter((candidate) => {
    const { field, read } = candidate;
    const value = read(record);
    if (value === null || (Array.isArray(value) && value.length === 0)) return false;
    return !(field.type.kind === "text" && Object.hasOwn(updated, field.key));
  });
  return cellsOf(account, answered, record, style);
}
