import { isNothing } from "#runtime/json.js";
import { kindGroup } from "#runtime/kind-group.js";
import { settleOddValue } from "#runtime/odd-value.js";
import { readValue } from "#runtime/read-value.js";
import { isRecord, memberOf, textIn, textOf } from "./json.js";
import { namesOf, severalIn, standIn } from "./several.js";
/** What reading these fields takes, made once for all the rows of an answer. */
export function placesOf(reading, fields) {
    return fields.map(({ name, field }) => {
        const group = kindGroup[field.kind];
        const isPlain = field.multiple !== true && !["choice", "reference", "list"].includes(group);
        return { name, field, group, isPlain, isInherited: field.key in {}, reading };
    });
}
/**
 * Each of the fields, beside what is there: null or an empty array where the cell is absent. `id` is the record's.
 *
 * @throws DecodeError for a value that contradicts its field's type, unless the client goes on.
 */
export function decodeFields(places, cells, record, id = String(record["id"])) {
    const values = record;
    const known = isRecord(cells) ? cells : {};
    for (const place of places) {
        const { key } = place.field;
        values[place.name] = decodeCell(place, id, place.isInherited ? memberOf(cells, key) : known[key]) ?? null;
    }
    return record;
}
/** Only the fields that the answer has, and that can be read: the server leaves out what it likes after a write. */
export function decodePresent(reading, cells, id) {
    const values = {};
    for (const place of placesOf(reading, namedFields(reading.entity))) {
        const cell = memberOf(cells, place.field.key);
        const value = cell === undefined ? undefined : decodeCell(place, id, cell);
        if (value !== undefined)
            values[place.name] = value;
    }
    return values;
}
function namedFields({ fields }) {
    return Object.entries(fields).map(([name, field]) => ({ name, field }));
}
/**
 * A cell is `{ id, type, value?, display_value?, metadata? }`, of which the last three may be absent or null; a value
 * that stands for itself, as in changes, is taken too. Its `id` is the field's. Undefined where it is odd and nothing
 * stands for it.
 * @see https://api.freeagent.network
 */
function decodeCell(place, id, given) {
    if (given === undefined || given === null)
        return place.group === "list" || place.field.multiple ? [] : null;
    const cell = isRecord(given) ? given : {};
    const { display_value: shown, metadata, type } = cell;
    const isCell = cell["value"] !== undefined || shown !== undefined || type !== undefined;
    const value = isCell ? cell["value"] : given;
    if (!place.isPlain)
        return decodeCoded(place, id, value, shown, metadata);
    // A joined field's value may be the id of what it goes through; only what is shown is surely the far value.
    const isJoined = shown !== value && /^reference.?join$/i.test(String(type));
    const text = shown ?? textIn(metadata, ["full_name", "display_name"]);
    return decodePlain(place, id, value, text, isJoined);
}
function decodePlain(place, id, value, shown, isJoined) {
    const { field, group, reading } = place;
    const best = (isJoined ? shown : value) ?? value ?? shown;
    // What is not understood is kept whole, as the cell has it.
    if (field.kind === "unknown" && best === value && isTold(value, shown))
        return { value, display_value: shown };
    const read = readValue(field, group, reading.date, best, null);
    if (read !== undefined)
        return read;
    // Of an object under a text, what the CRM shows; of a far number that is shown with its signs, the number.
    const other = best === shown ? value : group === "text" && !Array.isArray(best) ? shown : null;
    return readValue(field, group, reading.date, other, null) ?? settle(place, id, best);
}
/** What is surely one id, as nearly all are. */
const idText = /^[\w-]+$/;
/** A choice, a reference or a list: one or several, with what the CRM shows for each. */
function decodeCoded(place, id, value, shown, metadata) {
    const { field, group } = place;
    const isClear = typeof value === "string" ? idText.test(value) : Array.isArray(value);
    const several = isClear ? value : severalIn(field, group, isNothing(value) ? standIn(group, shown, metadata) : value);
    if (group === "list" || field.multiple) {
        const items = Array.isArray(several) ? several : [several];
        const names = group === "list" ? [] : namesOf(items, shown, metadata);
        return items
            .map((one, index) => decodeOne(place, id, one, names[index] ?? null) ?? null)
            .filter((one) => one !== null);
    }
    if (Array.isArray(several))
        return isNothing(several) ? null : settle(place, id, several);
    return decodeOne(place, id, several, textOf(shown) || namesOf([several], shown, metadata)[0] || null);
}
function decodeOne(place, id, value, name) {
    const read = readValue(place.field, place.group, place.reading.date, value, name);
    return read === undefined ? settle(place, id, value) : read;
}
function settle({ name, field, reading }, id, value) {
    return settleOddValue(reading, { entity: reading.entity, id, name, field }, value);
}
/** Whether the shown text says what the value does not. */
function isTold(value, shown) {
    return !isNothing(value) && !isNothing(shown) && JSON.stringify(value) !== JSON.stringify(shown);
}
