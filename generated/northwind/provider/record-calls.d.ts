import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { Connection } from "./client.js";
import type { DeleteOptions } from "./collection-interface.js";
import { type DecodedRecord } from "./decode.js";
/** @throws NotFoundError where there is no such record */
export declare function getRecord(to: Connection, entity: EntityData, id: string, options?: CallOptions): Promise<DecodedRecord>;
export declare function createRecord(to: Connection, entity: EntityData, input: object, options?: CallOptions): Promise<DecodedRecord>;
export declare function updateRecord(to: Connection, entity: EntityData, id: string, input: object, options?: CallOptions): Promise<DecodedRecord>;
export declare function completeRecord(to: Connection, entity: EntityData, id: string, options?: CallOptions): Promise<DecodedRecord>;
export declare function deleteRecord(to: Connection, entity: EntityData, id: string, options?: DeleteOptions): Promise<void>;
export declare function findByName(to: Connection, entity: EntityData, name: string, options?: CallOptions): Promise<DecodedRecord | null>;
/** The path of something that belongs to a collection or a record, with the same ending: `/deals/summary/`. */
export declare function below(path: string, part: string): string;
