import type { Reference } from "./references.js";
/** A reference as it is read; no name where the CRM does not tell one. */
export declare function readReference(id: string, name: string | null): Reference;
/**
 * The id of a reference given as an id, as it was read, or as a record.
 *
 * @throws RequestError for anything else.
 */
export declare function writeReference(value: unknown, place: string): string;
/** The id of `{ id }`; null where there is none. */
export declare function writtenId(value: unknown): string | null;
