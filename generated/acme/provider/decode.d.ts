import type { EntityData } from "../runtime/entity-data.js";
import { type KindGroup } from "../runtime/kind-group.js";
import type { NamedFieldData } from "../runtime/known-fields.js";
/** How dates are read, as the account's configuration has it. */
export type DateReading = "string" | "Date";
/** A record as the generated types describe it. */
export interface DecodedRecord {
    readonly id: string;
    readonly [field: string]: unknown;
}
/** The field that a value is of, and how the account reads dates. */
export interface Place extends NamedFieldData {
    readonly entity: EntityData;
    readonly group: KindGroup;
    readonly date: DateReading;
}
/** What reading these fields takes, made once for all the rows of an answer. */
export declare function placesOf({ entity, date }: Pick<Place, "entity" | "date">, fields: readonly NamedFieldData[]): readonly Place[];
/** Each of the fields, beside what is there: null or an empty array where the cell is absent. */
export declare function decodeFields<R extends Record<string, unknown>>(places: readonly Place[], cells: unknown, record: R): R;
/** Only the fields that the answer has: the server leaves out what it likes after a write. */
export declare function decodePresent(access: Pick<Place, "entity" | "date">, values: unknown): Readonly<Record<string, unknown>>;
