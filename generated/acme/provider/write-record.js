import { NotFoundError, UnknownOutcomeError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { decodePresent } from "./decode.js";
import { createEntity, deleteEntity, updateEntity } from "./documents.js";
import { encodeFields } from "./encode.js";
import { ask } from "./entity-access.js";
import { memberOf, textOf } from "./json.js";
export async function createRecord(access, input, options) {
    const { entity } = access;
    const variables = { entity: entity.key, field_values: encodeFields(entity, input, "create") };
    const read = (answer) => readWritten(access, memberOf(answer, "entity_value"));
    return await ask(access, createEntity, variables, read, options);
}
export async function updateRecord(access, id, patch, options) {
    const { entity } = access;
    const variables = { entity: entity.key, id, field_values: encodeFields(entity, patch, "update") };
    const read = (answer) => readWritten(access, presentIn(access, id, answer));
    return await ask(access, updateEntity, variables, read, options);
}
export async function deleteRecord(access, id, options) {
    const read = (answer) => void presentIn(access, id, answer);
    await ask(access, deleteEntity, { entity: access.entity.key, id }, read, options);
}
/** A record after a write: its id, and the fields that the server put in its answer. */
export function readWritten(access, value) {
    const id = textOf(memberOf(value, "id"));
    if (id !== null)
        return { id, ...decodePresent(access, memberOf(value, "field_values")) };
    throw new UnknownOutcomeError(`${access.entity.name}: the answer to a write holds no record; it may have been carried out.`);
}
function presentIn({ entity }, id, answer) {
    const written = memberOf(answer, "entity_value") ?? null;
    if (written !== null)
        return written;
    throw new NotFoundError(`There is no ${entity.name} with the id ${quoted(id)}.`);
}
