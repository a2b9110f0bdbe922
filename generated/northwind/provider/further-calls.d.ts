import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { Connection } from "./client.js";
import type { OpenAnswer } from "./collection-interface.js";
import type { DecodedRecord } from "./decode.js";
import { type LooseQuery } from "./listing.js";
export declare function completeRecord(to: Connection, entity: EntityData, id: string, options?: CallOptions): Promise<DecodedRecord>;
export declare function findByName(to: Connection, entity: EntityData, name: string, options?: CallOptions): Promise<DecodedRecord | null>;
export declare function exportRecords(to: Connection, entity: EntityData, query?: LooseQuery): Promise<unknown>;
export declare function summarizeRecords(to: Connection, entity: EntityData, query?: LooseQuery): Promise<OpenAnswer>;
export declare function aggregateRecords(to: Connection, entity: EntityData, query: LooseQuery & {
    readonly field: string;
}): Promise<readonly OpenAnswer[]>;
