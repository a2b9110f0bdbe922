import type { CallOptions } from "../runtime/client-options.js";
import type { Page } from "../runtime/page.js";
import { type DecodedRecord } from "./decode.js";
import { type EntityAccess } from "./entity-access.js";
import { type RawFilter } from "./filters.js";
/** A query as the methods get it, whatever the entity. */
export interface Query extends CallOptions {
    readonly select?: readonly PropertyKey[] | undefined;
    readonly where?: object | undefined;
    readonly orderBy?: object | readonly object[] | undefined;
    readonly search?: string | undefined;
    readonly filters?: readonly RawFilter[] | undefined;
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
    readonly pageSize?: number | undefined;
}
export declare function listRecords(access: EntityAccess, query?: Query): Promise<Page<DecodedRecord>>;
/** In order of creation unless told otherwise. `seq_id` tells records apart that are sorted by the same value. */
export declare function iterateRecords(access: EntityAccess, query?: Query): AsyncGenerator<DecodedRecord, void, undefined>;
export declare function firstRecord(access: EntityAccess, query?: Query): Promise<DecodedRecord | null>;
export declare function countRecords(access: EntityAccess, query?: Query): Promise<number>;
/** `listEntityValues` by id, as the API has no call for a single record. */
export declare function getRecord(access: EntityAccess, id: string, options?: CallOptions): Promise<DecodedRecord>;
