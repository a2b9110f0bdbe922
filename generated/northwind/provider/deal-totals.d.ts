import type { EntityData } from "../runtime/entity-data.js";
import type { Connection } from "./client.js";
import type { OpenAnswer } from "./collection-interface.js";
import { type LooseQuery } from "./listing.js";
export declare function summarizeRecords(to: Connection, entity: EntityData, query?: LooseQuery): Promise<OpenAnswer>;
export declare function aggregateRecords(to: Connection, entity: EntityData, query: LooseQuery & {
    readonly field: string;
}): Promise<readonly OpenAnswer[]>;
