import { ProblemError } from "../../problem/problem.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import type { AccountIdentity } from "../provider.js";
import { isNumbered, markOf } from "./interpret.js";
import { readMetadata } from "./metadata.js";

/**
 * What tells an account from others. The CRM does not tell which account it is, but what the account's people have made has
 * ids of its own; what comes with every account may have the same ids everywhere.
 */
export function identify(snapshot: Snapshot): AccountIdentity | null {
  try {
    const metadata = readMetadata(snapshot);
    const fields = metadata.entities.flatMap((entity) => entity.fields.map((field) => ({ entity, field })));
    const own = fields.filter(({ entity, field }) => isNumbered(entity.name, field.name));
    const ids = {
      all: new Set(fields.map(({ field }) => field.id)),
      own: new Set(own.map(({ field }) => field.id)),
    };
    return { url: metadata.url, id: markOf(metadata), ids };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
