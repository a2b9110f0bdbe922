import type { DecodedRecord } from "./decode.js";
/** A row as it came, and what it was read as. */
export interface FoundRow {
    readonly row: unknown;
    readonly record: DecodedRecord;
}
/** Asks for a page of what one filter finds; `total` is null where the server does not tell it. */
type Ask = (filter: string, start: number, limit: number) => Promise<{
    readonly found: readonly FoundRow[];
    readonly total: number | null;
}>;
/** All that several filters find, one filter after the other. Each is of some ids, so that this comes to an end soon. */
export declare function gatherRows(filters: readonly string[], ask: Ask): Promise<readonly FoundRow[]>;
/** In the order that the wire's `sort` asks a server for: empty values last. */
export declare function sortedRows(found: readonly FoundRow[], sort: string | undefined): readonly FoundRow[];
export {};
