interface Row {
    readonly id: string;
}
/** How a page fits to the rows that were read before. */
export interface RowsFit {
    /** Rows of the page that were read before, and that were not. */
    readonly known: number;
    readonly fresh: number;
    /** Whether any row was never met in this sweep. */
    readonly isNew: boolean;
    /** Whether any row stands where it stood: then the offset is the server's. */
    readonly isInPlace: boolean;
    /** Whether rows have changed places that are sorted by different values. */
    readonly isMoved: boolean;
    /** Whether rows have changed places that are sorted by the same value as the last row read. */
    readonly isAlikeMoved: boolean;
}
/**
 * The rows that a sweep has met, in the order in which the server was last seen to have them, from one offset on. `key` is
 * what a row is sorted by; undefined where no two rows are sorted alike.
 */
export declare function createReadRows(start: number): {
    lastKey: () => unknown;
    size: () => number;
    /** The offset behind the last row. */
    end: () => number;
    /** Where a row was last seen; null where it is not among them. */
    offsetOf: (row: Row) => number | null;
    /** How many rows at the end are sorted by one value; 0 where rows have none. */
    alikeAtEnd: () => number;
    compare: (records: readonly Row[], keys: readonly unknown[], offset: number) => RowsFit;
    /**
     * What follows the row that a page begins with is as the page has it. Where the offset alone says where that is, the
     * rows before it stay as many as they were.
     */
    take: (records: readonly Row[], keys: readonly unknown[], offset: number, isByOffset: boolean) => void;
};
export {};
