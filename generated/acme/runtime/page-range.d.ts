/**
 * Which records of a listing are wanted: 100 from the first one, unless told otherwise.
 *
 * @throws RequestError for what is not a whole number from zero up.
 */
export declare function pageRange(query: {
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
}): {
    readonly limit: number;
    readonly offset: number;
};
/** The number, if it is whole and not under `least`. */
export declare function wholeNumber(value: number, name: string, least: number): number;
