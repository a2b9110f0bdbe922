import type { CallOptions } from "../runtime/client-options.js";
import { type EntityAccess } from "./entity-access.js";
import type { BulkResult } from "./result-types.js";
export declare function updateMany(access: EntityAccess, ids: readonly string[], patch: object, options?: CallOptions): Promise<BulkResult>;
export declare function deleteMany(access: EntityAccess, ids: readonly string[], options?: CallOptions): Promise<BulkResult>;
