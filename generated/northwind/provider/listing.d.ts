import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { Page } from "../runtime/page.js";
import type { Connection } from "./client.js";
import { type DecodedRecord } from "./decode.js";
import { type FilterCondition } from "./filters.js";
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
export interface RowPage extends Page<DecodedRecord> {
    /** False where the server did not say how many there are: `total` is then what is known of. */
    readonly isTotalTold: boolean;
}
export declare const findingMembers: string[];
export declare const listMembers: string[];
/**
 * A query with its parts checked and translated once, for any number of pages; null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for what makes no sense, before anything is sent.
 */
export declare function preparedQuery({ encodeFilter }: Connection, entity: EntityData, query: LooseQuery, known: readonly string[]): Readonly<Record<string, string>> | null;
/** One page of rows. The server may answer fewer than asked for: it caps pages at about 100. */
export declare function listPage({ session, account }: Connection, entity: EntityData, prepared: Readonly<Record<string, string>>, query: LooseQuery, { offset, limit }: {
    readonly offset: number;
    readonly limit: number;
}): Promise<RowPage>;
export declare function exportRecords(to: Connection, entity: EntityData, query?: LooseQuery): Promise<unknown>;
/** @throws RequestError for an entity that has no path, which generated ones do. */
export declare function collectionPath({ paths, name }: EntityData): string;
