import type { Page } from "./page.js";
export interface IterateRange {
    /** Most records to yield. Default: all. */
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
    /** Records a request. Default 100. */
    readonly pageSize?: number | undefined;
}
/**
 * Goes through the pages of a listing. It counts the rows received, as servers cap pages; yields no id twice; and where
 * `total` has shrunk since the last page, steps back by as much, since that many rows before this page may be gone and
 * the rest have moved up. So deleting what it yields, or changing it so that it matches no longer, skips nothing.
 *
 * @throws RequestError for a `limit`, `offset` or `pageSize` that is no count.
 */
export declare function iteratePages<R extends {
    readonly id: string;
}>(page: (offset: number, limit: number) => Promise<Page<R>>, range?: IterateRange): AsyncGenerator<R, void, undefined>;
