/** Some of the records that a listing found. */
export interface Page<T> {
    /** How many records there are in all. */
    readonly total: number;
    readonly records: readonly T[];
}
