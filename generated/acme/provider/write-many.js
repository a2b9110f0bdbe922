import { CrmError } from "#runtime/errors.js";
import { bulkDeleteEntities, bulkUpdateEntities } from "./documents.js";
import { encodeFields } from "./encode.js";
import { ask } from "./entity-access.js";
import { memberOf } from "./json.js";
/** Above this the server leaves the work to a job that has no id and cannot be asked after. */
const chunkSize = 250;
export function updateMany(access, ids, patch, options) {
    return inChunks(access, bulkUpdateEntities, ids, { field_values: encodeFields(access.entity, patch, "update") }, options);
}
export function deleteMany(access, ids, options) {
    return inChunks(access, bulkDeleteEntities, ids, {}, options);
}
async function inChunks(access, request, ids, variables, options) {
    const each = [...new Set(ids)];
    let done = { inline: [], background: [] };
    for (let start = 0; start < each.length; start += chunkSize) {
        const chunk = each.slice(start, start + chunkSize);
        try {
            const sent = { entity: access.entity.key, ids: chunk, ...variables };
            const toJob = await ask(access, request, sent, isSentToJob, options);
            const { inline, background } = done;
            done = toJob ? { inline, background: [...background, ...chunk] } : { inline: [...inline, ...chunk], background };
        }
        catch (error) {
            const progress = { done, failed: chunk, notStarted: each.slice(start + chunkSize) };
            // The reason of an abort is not this call's own: others are given the same one.
            throw error instanceof CrmError ? Object.assign(error, progress) : error;
        }
    }
    return done;
}
/** Documented as the text "True". */
function isSentToJob(answer) {
    return /^true$/i.test(String(memberOf(answer, "sent_to_job")));
}
