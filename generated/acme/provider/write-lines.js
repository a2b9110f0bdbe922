import { RequestError } from "#runtime/errors.js";
import { refuseMissing, refuseUnknown } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { upsertCompositeEntity } from "./documents.js";
import { encodeFields } from "./encode.js";
import { ask } from "./entity-access.js";
import { isRecord, itemsOf, memberOf, textIn } from "./json.js";
import { matchLines } from "./match-lines.js";
import { readWritten } from "./write-record.js";
/** @see https://api.freeagent.network */
export async function upsertWithLines(access, lineEntities, input, lines = {}, options) {
    const place = `${access.entity.collection}.upsertWithLines`;
    refuseUnknown(lines, Object.keys(lineEntities), place);
    const sent = Object.entries(lineEntities).flatMap(([collection, entity]) => linesOf(memberOf(lines, collection), `${place}.${collection}`).map((line) => ({ collection, entity, line })));
    const children = sent.map(({ entity, line }) => ({ entity: entity.key, ...encodeRecord(entity, line) }));
    const variables = { entity: access.entity.key, ...encodeRecord(access.entity, input), children };
    const slots = sent.map(({ collection, entity, line }) => ({ collection, entity, id: idOf(line) }));
    const read = (answer) => {
        // A line without an id is as good as left out; the record is there all the same.
        const answered = itemsOf(memberOf(answer, "children")).filter((child) => textIn(child, ["id"]) !== null);
        const found = matchLines(slots, answered, lineEntities);
        const linesIn = ([collection, entity]) => {
            const own = found.filter((line) => line.collection === collection);
            return [collection, own.map(({ answer: child }) => readWritten({ ...access, entity }, child))];
        };
        return {
            record: readWritten(access, memberOf(answer, "entity_value")),
            lines: Object.fromEntries(Object.entries(lineEntities).map(linesIn)),
        };
    };
    return await ask({ ...access, lines: Object.values(lineEntities) }, upsertCompositeEntity, variables, read, options);
}
function encodeRecord(entity, given) {
    const id = idOf(given);
    const fields = Object.fromEntries(Object.entries(given).filter(([name]) => name !== "id"));
    const values = encodeFields(entity, fields, id === undefined ? "create" : "update");
    if (id !== undefined)
        return { id, field_values: values };
    refuseMissing(entity, fields);
    return { field_values: values };
}
function linesOf(given, place) {
    if (given === undefined)
        return [];
    if (Array.isArray(given) && given.every(isRecord))
        return given;
    throw new RequestError(`${place} takes an array of lines, not ${quoted(given)}.`);
}
function idOf(given) {
    const id = memberOf(given, "id");
    if (id === undefined || (typeof id === "string" && id !== ""))
        return id;
    throw new RequestError(`id takes text, not ${quoted(id)}.`);
}
