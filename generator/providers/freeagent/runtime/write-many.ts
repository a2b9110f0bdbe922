import type { CallOptions } from "#runtime/client-options.js";
import { CrmError } from "#runtime/errors.js";
import { bulkDeleteEntities, bulkUpdateEntities } from "./documents.js";
import { encodeFields } from "./encode.js";
import { ask, type EntityAccess } from "./entity-access.js";
import type { GraphqlRequest } from "./graphql-call.js";
import { memberOf } from "./json.js";
import type { BulkProgress, BulkResult } from "./result-types.js";

/** Above this the server leaves the work to a job that has no id and cannot be asked after. */
const chunkSize = 250;

export function updateMany(
  access: EntityAccess,
  ids: readonly string[],
  patch: object,
  options?: CallOptions,
): Promise<BulkResult> {
  return inChunks(
    access,
    bulkUpdateEntities,
    ids,
    { field_values: encodeFields(access.entity, patch, "update") },
    options,
  );
}

export function deleteMany(access: EntityAccess, ids: readonly string[], options?: CallOptions): Promise<BulkResult> {
  return inChunks(access, bulkDeleteEntities, ids, {}, options);
}

async function inChunks(
  access: EntityAccess,
  request: GraphqlRequest,
  ids: readonly string[],
  variables: object,
  options: CallOptions | undefined,
): Promise<BulkResult> {
  const each = [...new Set(ids)];
  let done: BulkResult = { inline: [], background: [] };
  for (let start = 0; start < each.length; start += chunkSize) {
    const chunk = each.slice(start, start + chunkSize);
    try {
      const sent = { entity: access.entity.key, ids: chunk, ...variables };
      const toJob = await ask(access, request, sent, isSentToJob, options);
      const { inline, background } = done;
      done = toJob ? { inline, background: [...background, ...chunk] } : { inline: [...inline, ...chunk], background };
    } catch (error) {
      const progress: BulkProgress = { done, failed: chunk, notStarted: each.slice(start + chunkSize) };
      // The reason of an abort is not this call's own: others are given the same one.
      throw error instanceof CrmError ? Object.assign(error, progress) : error;
    }
  }
  return done;
}

/** Documented as the text "True". */
function isSentToJob(answer: unknown): boolean {
  return /^true$/i.test(String(memberOf(answer, "sent_to_job")));
}
