import { DecodeError, NotFoundError, UnknownOutcomeError } from "#runtime/errors.js";
import { neededId, refuseMissing } from "#runtime/known-fields.js";
import { withUnread } from "#runtime/odd-value.js";
import { quoted } from "#runtime/printable-text.js";
import { decodePresent } from "./decode.js";
import { createEntity, deleteEntity, updateEntity } from "./documents.js";
import { encodeFields } from "./encode.js";
import { ask } from "./entity-access.js";
import { memberOf, textIn } from "./json.js";
export async function createRecord(access, input, options) {
    const { entity } = access;
    const variables = { entity: entity.key, field_values: encodeFields(entity, input, "create") };
    refuseMissing(entity, input);
    const read = (answer) => readWritten(access, memberOf(answer, "entity_value"));
    return await ask(access, createEntity, variables, read, options);
}
export async function updateRecord(access, id, patch, options) {
    const { entity } = access;
    neededId(entity, id);
    const values = encodeFields(entity, patch, "update");
    if (Object.keys(values).length === 0)
        return { id };
    const variables = { entity: entity.key, id, field_values: values };
    const read = (answer) => readWritten(access, presentIn(access, id, answer));
    return await ask(access, updateEntity, variables, read, options);
}
export async function deleteRecord(access, id, options) {
    neededId(access.entity, id);
    const read = (answer) => void presentIn(access, id, answer);
    await ask(access, deleteEntity, { entity: access.entity.key, id }, read, options);
}
/**
 * A record after a write: its id, and the fields that the server put in its answer. One that cannot be read is left out,
 * and told beside: the write was carried out.
 */
export function readWritten(access, value) {
    const id = textIn(value, ["id"]);
    if (id !== null) {
        const unread = [];
        return withUnread({ ...decodePresent({ ...access, unread }, memberOf(value, "field_values"), id), id }, unread);
    }
    throw new UnknownOutcomeError(`${access.entity.name}: the answer to a write holds no record; it may have been carried out.`);
}
function presentIn({ entity }, id, answer) {
    const written = memberOf(answer, "entity_value");
    if (textIn(written, ["id"]) !== null)
        return written;
    if (written !== null)
        throw new DecodeError("The answer to a write is empty.");
    throw new NotFoundError(`There is no ${entity.name} with the id ${quoted(id)}.`);
}
