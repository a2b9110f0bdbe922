import type { EntityData } from "../runtime/entity-data.js";
import type { NamedFieldData } from "../runtime/known-fields.js";
/** How dates are read, as the account's configuration has it. */
export type DateReading = "string" | "Date";
/** A record as the generated types describe it. */
export interface DecodedRecord {
    readonly id: string;
    readonly [field: string]: unknown;
}
/** The fields asked for, each of them there: null or an empty array where the cell is absent. */
export declare function decodeFields(entity: EntityData, fields: readonly NamedFieldData[], cells: unknown, date: DateReading): Readonly<Record<string, unknown>>;
/** Only the fields that the answer has: the server leaves out what it likes after a write. */
export declare function decodePresent(entity: EntityData, values: unknown, date: DateReading): Readonly<Record<string, unknown>>;
