import type { Page } from "./page.js";
export interface IterateRange {
    /** Most records to yield. Default: all. */
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
    /** Records a request. Default 100. */
    readonly pageSize?: number | undefined;
}
/** A page as it came; `total` is `NaN` where the server did not tell it. */
export interface ListedPage<R> extends Page<R> {
    /** What each row is sorted by, where several rows may have the same; undefined where no two have. */
    readonly keys?: readonly unknown[] | undefined;
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
}
/**
 * Goes through all records of a listing, each once, while others create, change and delete records.
 *
 * Pages overlap by a row: a page that does not begin with a row already read tells that rows before it have gone, and is
 * asked for again from further back. Rows that are sorted by the same value may come in another order each time, so that
 * such a group is read again whole. No total is believed: the end is where a further request brings nothing new. Where
 * rows turn up out of their order, or a record was changed that the order goes by, another sweep in order of creation
 * looks for those that have slipped through.
 *
 * @throws IncompleteListError where records may be missing all the same.
 * @throws RequestError for a `limit`, `offset` or `pageSize` that is no count.
 */
export declare function iteratePages<R extends {
    readonly id: string;
}>(listing: Listing<R>, range?: IterateRange): AsyncGenerator<R, void, undefined>;
