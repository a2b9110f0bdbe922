import { DecodeError } from "#runtime/errors.js";
import { kindGroup } from "#runtime/kind-group.js";
import { selectedFields } from "#runtime/known-fields.js";
import { settleOddValue } from "#runtime/odd-value.js";
import { readValue } from "#runtime/read-value.js";
import { channelsIn } from "./channels.js";
import { memberOf, textIn } from "#runtime/json.js";
/** The fields that a decoded record has: those of a full record, or those of a row, or some of them. */
export function fieldsOf(entity, select) {
    if (select !== "full")
        return selectedFields(entity, select);
    return Object.entries(entity.fields).map(([name, field]) => ({ name, field }));
}
/**
 * A record from the wire, with each of the fields: null, or an empty array, where the record lacks it.
 *
 * @throws DecodeError for a record without an id, and for a value that contradicts its field's type unless the client
 * goes on.
 */
export function decodeRecord(entity, fields, record, reading) {
    const id = textIn(record, ["id"]);
    if (id === null)
        throw new DecodeError(`${entity.name}: a record came without an id.`);
    const values = {};
    for (const { name, field } of fields) {
        values[name] = decodeField(reading, { entity, id, name, field }, memberOf(record, field.key));
    }
    return { ...values, id };
}
function decodeField(reading, place, value) {
    const { kind, multiple } = place.field;
    const group = kindGroup[kind];
    const isList = group === "list" || multiple === true;
    if (value === undefined || value === null)
        return isList ? [] : null;
    if (!isList)
        return decodeOne(reading, place, group, value);
    const items = Array.isArray(value) ? value : [value];
    return items.map((one) => decodeOne(reading, place, group, one)).filter((one) => one !== null);
}
function decodeOne(reading, place, group, value) {
    const read = readValue(place.field, group, reading.date, value, null);
    if (read !== undefined)
        return read;
    return readChannels(place.field, group, value) ?? settleOddValue(reading, place, value) ?? null;
}
/** A channel has more than its text, all of which has to be there when the record is written back. */
function readChannels({ kind }, group, value) {
    if (kind === "phone" || kind === "email")
        return channelsIn(value, "value");
    const channels = group === "text" && kind !== "id" ? channelsIn(value, "channel_type") : null;
    return channels && JSON.stringify(channels);
}
