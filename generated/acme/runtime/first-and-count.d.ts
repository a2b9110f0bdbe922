import type { Page } from "./page.js";
/** The first record of a listing, or null. */
export declare function firstOf<R>(page: (limit: number) => Promise<Page<R>>): Promise<R | null>;
/**
 * How many records a listing has. Without conditions it asks for one record, as vendors take a limit of 0 for none; where
 * rows are checked, for a page of them, as one that meets the conditions may do so by chance. The total is taken back
 * where the rows end before it, or go beyond it; where it is not told it is `NaN`.
 */
export declare function countOf(page: (offset: number, limit: number) => Promise<Page<unknown>>, all: () => AsyncIterable<unknown>, isChecked: boolean): Promise<number>;
