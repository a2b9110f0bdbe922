import type { Page } from "./page.js";
/** The first record of a listing, or null. */
export declare function firstOf<R>(page: (limit: number) => Promise<Page<R>>): Promise<R | null>;
/** How many records a listing has. Asks for one, as vendors take a limit of 0 for none. */
export declare function countOf(page: (limit: number) => Promise<Page<unknown>>): Promise<number>;
