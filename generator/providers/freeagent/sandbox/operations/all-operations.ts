import type { ServedAccount } from "../served-account.js";
import { bulkOperations } from "./bulk-operations.js";
import { compositeOperations } from "./composite-operations.js";
import { legacyOperations } from "./legacy-operations.js";
import { metadataOperations } from "./metadata-operations.js";
import type { Operations } from "./operation.js";
import { recordOperations } from "./record-operations.js";
import { taskOperations } from "./task-operations.js";

/** Every documented operation, by its root field. */
export function allOperations(account: ServedAccount): Operations {
  return {
    ...metadataOperations(account),
    ...recordOperations(account),
    ...bulkOperations(account),
    ...compositeOperations(account),
    ...taskOperations(account),
    ...legacyOperations(account),
  };
}
