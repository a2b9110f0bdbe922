import { copyOf, CrmError, DecodeError } from "#runtime/errors.js";
import { neededId } from "#runtime/known-fields.js";
import { bulkDeleteEntities, bulkUpdateEntities } from "./documents.js";
import { encodeFields } from "./encode.js";
import { ask } from "./entity-access.js";
import { memberOf } from "./json.js";
/** Above this the server leaves the work to a job that has no id and cannot be asked after. */
const chunkSize = 250;
export async function updateMany(access, ids, patch, options) {
    const values = encodeFields(access.entity, patch, "update");
    const size = Object.keys(values).length;
    return await inChunks(access, size > 0 ? bulkUpdateEntities : null, ids, { field_values: values }, options);
}
export async function deleteMany(access, ids, options) {
    return await inChunks(access, bulkDeleteEntities, ids, {}, options);
}
/** Without a request there is nothing to do, and all of it is done. */
async function inChunks(access, request, ids, variables, options) {
    const each = [...new Set(ids.map((id) => neededId(access.entity, id)))];
    if (request === null)
        return { inline: each, background: [] };
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
            // Others may be given the same error, and the reason of an abort is nobody's own.
            throw error instanceof CrmError ? Object.assign(copyOf(error), progress) : error;
        }
    }
    return done;
}
/** Documented as the text "True", and null in the example. */
function isSentToJob(answer) {
    const told = memberOf(answer, "sent_to_job");
    if (told !== undefined && typeof told !== "object")
        return /^true$/i.test(String(told));
    if (told === null)
        return false;
    throw new DecodeError("The answer to a write is empty.");
}
