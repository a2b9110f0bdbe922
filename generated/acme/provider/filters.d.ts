import type { Condition } from "../runtime/conditions.js";
/** A filter as the API takes it. Several of them are and-ed. What it finds is not checked. */
export interface RawFilter {
    /** System name of the field: `fields.workEmail.key`. */
    readonly field_name: string;
    /** Any operator of the API, documented or not; the known ones are offered. */
    readonly operator?: FilterOperator | (string & {}) | undefined;
    /** Always text. */
    readonly values?: readonly (string | null)[] | undefined;
    /** As the vendor prints it for the lines of a record. Sent as `values`, by `includes` where there is no operator. */
    readonly value?: string | readonly (string | null)[] | null | undefined;
}
/**
 * The vendor's page prints the first eight, `includes` is in wide use. `excludes`, `exists` and `does not exist` are
 * inferred from the words of its help page.
 * @see https://api.freeagent.network
 */
export type FilterOperator = "equals" | "not equals" | "contains" | "does not contains" | "starts with" | "after" | "before" | "between" | "includes" | "excludes" | "exists" | "does not exist";
/** The filters of a query: its conditions, then its raw `filters`. */
export declare function filtersOf(conditions: readonly Condition[], raw?: readonly RawFilter[]): readonly RawFilter[];
