import type { CallOptions } from "../runtime/client-options.js";
import type { BaseCollection, CountQuery, ListQuery, SortedQuery, Unread } from "../runtime/collection-types.js";
import type { EntityTypes } from "../runtime/entity-data.js";
import type { FilterCondition } from "./filters.js";
/** Conditions as the CRM takes them, for what `where` does not cover; and-ed with it, and not checked. */
export interface RawFilters {
    readonly filters?: readonly FilterCondition[] | undefined;
}
/** How a listing is put in order, and by what else it is filtered. `orderBy` takes one field. */
export interface CrmSorting<T extends EntityTypes> extends SortedQuery<T>, RawFilters {
}
export interface DeleteOptions extends CallOptions {
    /** True removes the record for good; otherwise it goes to the recycle bin. */
    readonly purge?: boolean | undefined;
}
export interface AggregateQuery<T extends EntityTypes> extends CountQuery<T>, RawFilters {
    /** The field to group by. */
    readonly field: keyof T["row"] & string;
}
/** What the CRM answers where its document leaves the shape open. */
export type OpenAnswer = Readonly<Record<string, unknown>>;
/**
 * The records of one kind. A generated collection has the methods for which the CRM's OpenAPI document has a path.
 *
 * A listing answers rows, a single read the full record with its related lists; `create`, `update` and `complete` answer
 * the full record.
 */
export interface Collection<T extends EntityTypes> extends BaseCollection<T, CrmSorting<T>, RawFilters> {
    /**
     * Creates a record. What of the answer cannot be read is null, and told by `$unread`.
     *
     * @throws UnknownOutcomeError where it may have been created or not.
     */
    create(input: T["create"], options?: CallOptions): Promise<T["record"] & Unread>;
    /**
     * Changes what is given and leaves the rest; null clears a field. What of the answer cannot be read is null, and told
     * by `$unread`.
     *
     * @throws NotFoundError where there is no such record, UnknownOutcomeError where it may have been changed or not,
     * DecodeError where it was changed, and could not be read after it.
     */
    update(id: string, input: T["update"], options?: CallOptions): Promise<T["record"] & Unread>;
    /**
     * Deletes the record: into the recycle bin, or for good with `purge`.
     *
     * @throws NotFoundError where there is none, UnknownOutcomeError where it may have been deleted or not.
     */
    delete(id: string, options?: DeleteOptions): Promise<void>;
    /** Completes a task now, in the name of the client's user. A recurring one gets its next occurrence. */
    complete(id: string, options?: CallOptions): Promise<T["record"] & Unread>;
    /** Counts and totals, for deals by pipeline stage, as the CRM answers them. */
    summary(query?: CountQuery<T> & RawFilters): Promise<OpenAnswer>;
    /** Counts and sums by the values of a field, as the CRM answers them. */
    aggregate(query: AggregateQuery<T>): Promise<readonly OpenAnswer[]>;
    /** The record of exactly this name, or null. */
    findByName(name: string, options?: CallOptions): Promise<T["record"] | null>;
    /**
     * The listing with `export=true`, as the CRM answers it.
     *
     * **What it answers is not documented**: rows, or word of a file to be fetched.
     */
    export<const S extends keyof T["row"] = keyof T["row"]>(query?: ListQuery<T, S> & CrmSorting<T>): Promise<unknown>;
}
