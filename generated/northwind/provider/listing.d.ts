import { type RowCheck } from "../runtime/check-conditions.js";
import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { ListedPage } from "../runtime/sweep.js";
import type { Connection } from "./client.js";
import { type DecodedRecord } from "./decode.js";
import { type FilterCondition } from "./filters.js";
import { type FoundRow } from "./gather-rows.js";
/** What a listing was given, whatever the entity. */
export interface LooseQuery extends CallOptions {
    readonly select?: readonly PropertyKey[] | undefined;
    readonly where?: object | undefined;
    readonly orderBy?: object | readonly object[] | undefined;
    readonly filters?: readonly FilterCondition[] | undefined;
    readonly limit?: number | undefined;
    readonly offset?: number | undefined;
    readonly pageSize?: number | undefined;
}
/** A query with its parts checked and translated once, for any number of pages. */
export interface PreparedQuery {
    /** Empty where there is no condition; several where the ids asked for do not fit into one address. */
    readonly filters: readonly string[];
    readonly sort?: string;
    readonly check: RowCheck;
    /** Whether `check` has anything to look at. */
    readonly isChecked: boolean;
    /** Keeps the rows of several filters, so that further pages need not ask again. */
    readonly gathered: {
        rows?: Promise<readonly FoundRow[]>;
    };
}
export declare const findingMembers: string[];
export declare const listMembers: string[];
/**
 * Null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for what makes no sense, before anything is sent.
 */
export declare function preparedQuery({ encodeFilter, checkFilters }: Connection, entity: EntityData, query: LooseQuery, known: readonly string[]): PreparedQuery | null;
/** @throws RequestError where the query has more ids than one address holds. */
export declare function singleSearch({ filters, sort }: PreparedQuery): Readonly<Record<string, string | undefined>>;
/** One page of rows. The server may answer fewer than asked for: it caps pages at about 100. */
export declare function listPage(to: Connection, entity: EntityData, prepared: PreparedQuery, query: LooseQuery, { offset, limit }: {
    readonly offset: number;
    readonly limit: number;
}): Promise<ListedPage<DecodedRecord>>;
export declare function exportRecords(to: Connection, entity: EntityData, query?: LooseQuery): Promise<unknown>;
/** @throws RequestError for an entity that has no path, which generated ones do. */
export declare function collectionPath({ paths, name }: EntityData): string;
