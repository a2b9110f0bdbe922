import type { EntityData } from "../runtime/entity-data.js";
/** A filter as the API takes it. Several of them are and-ed. */
export interface RawFilter {
    /** System name of the field: `fields.workEmail.key`. */
    readonly field_name: string;
    /** Any operator of the API, documented or not; the documented ones are offered. */
    readonly operator?: FilterOperator | (string & {}) | undefined;
    /** Always text. */
    readonly values?: readonly (string | null)[] | undefined;
}
/** @see https://api.freeagent.network; `includes` is undocumented, and in wide use. */
export type FilterOperator = "equals" | "not equals" | "contains" | "does not contains" | "starts with" | "after" | "before" | "between" | "includes";
/**
 * The filters of a query: its `where`, then its raw `filters` as they are. Null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for conditions that make no sense.
 */
export declare function filtersOf(entity: EntityData, where: object | undefined, raw?: readonly RawFilter[]): readonly RawFilter[] | null;
