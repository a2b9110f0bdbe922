import { type ListedPage } from "./sweep.js";
export interface IterateRange {
    /** Most records to yield. Default: all. */
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
    /** Records a request. Default 100. */
    readonly pageSize?: number | undefined;
}
/** A listing to go through: the order asked for, and that of creation, which nothing changes. */
export interface Listing<R> {
    /** For messages: `contacts.iterate`. */
    readonly name: string;
    readonly page: (offset: number, limit: number, order: "asked" | "created") => Promise<ListedPage<R>>;
    /** Whether the order asked for goes only by what never changes. */
    readonly isFixed: boolean;
    /** A text that is another one as soon as any record of the listing has been changed. */
    readonly mark: () => Promise<string>;
    /** What is known of the server's totals; kept from one listing to the next. */
    readonly totals: Totals;
}
/** What a server has shown of its totals. */
export interface Totals {
    /** The largest total told beside fewer rows: this server counts further than its pages, at least up to here. */
    largest?: number;
    /** It refuses larger pages than callers ask for. */
    isPageLimited?: boolean;
}
/**
 * Goes through all records of a listing, each once, while others create, change and delete records.
 *
 * Where a sweep through the pages cannot be sure to have met all that was there, another one in order of creation looks
 * for the rest. It is believed where it is sure, or where nothing was changed and as many were met as the CRM counts.
 *
 * @throws IncompleteListError where records may be missing all the same.
 * @throws RequestError for a `limit`, `offset` or `pageSize` that is no count.
 */
export declare function iteratePages<R extends {
    readonly id: string;
}>(listing: Listing<R>, range?: IterateRange): AsyncGenerator<R, void, undefined>;
