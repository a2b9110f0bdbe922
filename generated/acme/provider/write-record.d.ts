import type { CallOptions } from "../runtime/client-options.js";
import { type DecodedRecord } from "./decode.js";
import { type EntityAccess } from "./entity-access.js";
export declare function createRecord(access: EntityAccess, input: object, options?: CallOptions): Promise<DecodedRecord>;
export declare function updateRecord(access: EntityAccess, id: string, patch: object, options?: CallOptions): Promise<DecodedRecord>;
export declare function deleteRecord(access: EntityAccess, id: string, options?: CallOptions): Promise<void>;
/**
 * A record after a write: its id, and the fields that the server put in its answer. One that cannot be read is left out,
 * and told beside: the write was carried out.
 */
export declare function readWritten(access: EntityAccess, value: unknown): DecodedRecord;
