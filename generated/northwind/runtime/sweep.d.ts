import type { Page } from "./page.js";
/** A page as it came; `total` is `NaN` where the server did not tell it. */
export interface ListedPage<R> extends Page<R> {
    /** What each row is sorted by, where several rows may have the same; undefined where no two have. */
    readonly keys?: readonly unknown[] | undefined;
}
/** One way through a listing, from `start` to its end. */
export interface Sweep<R> {
    readonly page: (offset: number, limit: number) => Promise<ListedPage<R>>;
    readonly start: number;
    /** Rows a request, at least 2, as pages overlap. More are asked for only where rows have gone. */
    readonly size: number;
    /** Whether the rows are in an order that nothing changes. */
    readonly isFixed: boolean;
    /** Whether the shortest way is tried to tell that a first page has all. */
    readonly mayBeOnePage: boolean;
    /** How many rows are still wanted. */
    readonly left: () => number;
    /** Whether this server is known to count the whole listing where it tells this total. */
    readonly isTotalProven: (total: number) => boolean;
}
/**
 * What a sweep can say: that all came at one moment; that it has met every record that was there all the time; that it may have missed some; that some
 * may be missed because rows that are sorted alike change places; or that it came no further.
 */
export type SweepEnd = "whole" | "sure" | "unsure" | "shuffled" | "stuck";
/**
 * Yields the records of each page; those read again are among them.
 *
 * Pages overlap: a page that does not begin with a row already read tells that rows before it have gone, and is asked for
 * again from further back. Rows that are sorted by the same value may come in another order each time, so such a group is
 * read again whole, together with the row before it; where it is too long for that, its last rows must come as they did
 * before. The end is a page that begins where it should and brings nothing new.
 */
export declare function sweepPages<R extends {
    readonly id: string;
}>(sweep: Sweep<R>): AsyncGenerator<readonly R[], SweepEnd, undefined>;
