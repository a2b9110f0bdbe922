import type { Condition } from "./conditions.js";
import type { EntityData, FieldData } from "./entity-data.js";
/** Holds a row of an answer against a query's conditions; throws FilterIgnoredError where it contradicts one. */
export type RowCheck = (row: unknown, id: string) => void;
/**
 * Compiles conditions for any number of rows. `shown` tells what a row has under a field, as the wire has it: null where
 * that is empty, undefined where the answer does not show it. `remedy` says where filters are written otherwise.
 *
 * A row contradicts where no server could have taken it for a match. So case, accents, spaces and ways of writing count
 * for nothing, a time zone moves dates, and what cannot be read is passed over. That something is *not* so is
 * contradicted only by exactly that.
 */
export declare function rowCheck({ name }: EntityData, conditions: readonly Condition[], shown: (row: unknown, field: FieldData) => unknown, remedy: string): RowCheck;
