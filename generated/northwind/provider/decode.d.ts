import type { EntityData } from "../runtime/entity-data.js";
import { type NamedFieldData } from "../runtime/known-fields.js";
import { type Reading } from "../runtime/odd-value.js";
/** A record as the generated types describe it. */
export interface DecodedRecord {
    readonly id: string;
    readonly [field: string]: unknown;
}
/** The fields that a decoded record has: those of a full record, or those of a row, or some of them. */
export declare function fieldsOf(entity: EntityData, select: "full" | readonly PropertyKey[] | undefined): readonly NamedFieldData[];
/**
 * A record from the wire, with each of the fields: null, or an empty array, where the record lacks it.
 *
 * @throws DecodeError for a record without an id, and for a value that contradicts its field's type unless the client
 * goes on.
 */
export declare function decodeRecord(entity: EntityData, fields: readonly NamedFieldData[], record: unknown, reading: Reading): DecodedRecord;
