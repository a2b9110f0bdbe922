import type { CallOptions, OddValue } from "./client-options.js";
import type { EntityTypes, RecordFields } from "./entity-data.js";
import type { RowOrder } from "./order-by.js";
import type { Page } from "./page.js";
import type { Selected } from "./selected.js";
/** What a listing can be told. */
export interface ListQuery<T extends EntityTypes, S extends keyof T["row"]> extends CallOptions {
    /** Only these fields, and the id. Default: all that are active. */
    readonly select?: readonly S[] | undefined;
    /** Conditions by field, and-ed. `undefined` is no condition. */
    readonly where?: T["where"] | undefined;
    /** Most records to answer. Default 100. */
    readonly limit?: number | undefined;
    /** How many records to pass over. Default 0. */
    readonly offset?: number | undefined;
}
/** What going through all pages can be told; `limit` is the most records yielded, by default all. */
export interface IterateQuery<T extends EntityTypes, S extends keyof T["row"]> extends ListQuery<T, S> {
    /** Records a request. Default 100. */
    readonly pageSize?: number | undefined;
}
/** What counting can be told. */
export interface CountQuery<T extends EntityTypes> extends CallOptions {
    /** Conditions by field, and-ed. `undefined` is no condition. */
    readonly where?: T["where"] | undefined;
}
/** How a listing is put in order; a provider's own query may take more. */
export interface SortedQuery<T extends EntityTypes> {
    /** `{ fullName: "asc" }`. */
    readonly orderBy?: RowOrder<T["row"]> | undefined;
}
/** What a write answers besides the record. */
export interface Unread {
    /**
     * What of the answer could not be read: the write was carried out all the same. Undefined mostly. Not enumerable, so
     * that it is in no copy of the record.
     */
    readonly $unread?: readonly OddValue[] | undefined;
}
/**
 * What the collections of all CRMs have in common. `Sorting` is what a listing of this CRM takes besides, `Finding` what
 * counting takes besides.
 *
 * Each method throws a `CrmError`: `RequestError` or `UnknownChoiceError` for what makes no sense, before anything is
 * sent; `AuthenticationError`, `PermissionError`, `RateLimitError`, `ServerError`, `NetworkError`, `TimeoutError` for what
 * stays wrong after the allowed attempts; `DecodeError` for an answer that contradicts the generated types. Aborting
 * rejects with the signal's reason.
 */
export interface BaseCollection<T extends EntityTypes, Sorting extends object = SortedQuery<T>, Finding extends object = object> {
    /** One page of records. */
    list<const S extends keyof T["row"] = keyof T["row"]>(query?: ListQuery<T, S> & Sorting): Promise<Page<Selected<T["row"], S>>>;
    /**
     * All records, page by page, in order of creation unless told otherwise. Yields no record twice; deleting or changing
     * what it yields skips nothing.
     */
    iterate<const S extends keyof T["row"] = keyof T["row"]>(query?: IterateQuery<T, S> & Sorting): AsyncGenerator<Selected<T["row"], S>, void, undefined>;
    /**
     * The full record.
     *
     * @throws NotFoundError where there is none.
     */
    get(id: string, options?: CallOptions): Promise<T["record"]>;
    /** The first record found, or null. */
    first<const S extends keyof T["row"] = keyof T["row"]>(query?: ListQuery<T, S> & Sorting): Promise<Selected<T["row"], S> | null>;
    /**
     * Deletes the record.
     *
     * @throws UnknownOutcomeError where it may have been deleted or not.
     */
    delete(id: string, options?: CallOptions): Promise<void>;
    /** How many records there are. */
    count(query?: CountQuery<T> & Finding): Promise<number>;
    /** What each field is in the CRM: system name, label, kind, choices. */
    readonly fields: RecordFields<T["record"]>;
}
