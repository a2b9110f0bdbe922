import type { EntityData } from "../runtime/entity-data.js";
import { type KindGroup } from "../runtime/kind-group.js";
import type { NamedFieldData } from "../runtime/known-fields.js";
import { type Reading } from "../runtime/odd-value.js";
/** A record as the generated types describe it. */
export interface DecodedRecord {
    readonly id: string;
    readonly [field: string]: unknown;
}
/** An entity whose records are read, and how. */
export interface EntityReading extends Reading {
    readonly entity: EntityData;
}
/** The field that a value is of, and how it is read. */
export interface Place extends NamedFieldData {
    readonly group: KindGroup;
    /** One value that says itself what it is. */
    readonly isPlain: boolean;
    /** Every object has a member of the key's name: asking whether it is its own is dear. */
    readonly isInherited: boolean;
    readonly reading: EntityReading;
}
/** What reading these fields takes, made once for all the rows of an answer. */
export declare function placesOf(reading: EntityReading, fields: readonly NamedFieldData[]): readonly Place[];
/**
 * Each of the fields, beside what is there: null or an empty array where the cell is absent. `id` is the record's.
 *
 * @throws DecodeError for a value that contradicts its field's type, unless the client goes on.
 */
export declare function decodeFields<R extends Record<string, unknown>>(places: readonly Place[], cells: unknown, record: R, id?: string): R;
/** Only the fields that the answer has, and that can be read: the server leaves out what it likes after a write. */
export declare function decodePresent(reading: EntityReading, cells: unknown, id: string): Readonly<Record<string, unknown>>;
