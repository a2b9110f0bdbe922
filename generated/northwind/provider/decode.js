import { readChoice } from "#runtime/choice-codec.js";
import { readDate } from "#runtime/date-codec.js";
import { DecodeError } from "#runtime/errors.js";
import { selectedFields } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { readReference } from "#runtime/reference-codec.js";
import { isRecord, memberOf, textIn, textOf } from "./json.js";
/** The fields that a decoded record has: those of a full record, or those of a row, or some of them. */
export function fieldsOf(entity, select) {
    if (select !== "full")
        return selectedFields(entity, select);
    return Object.entries(entity.fields).map(([name, field]) => ({ name, field }));
}
/**
 * A record from the wire, with each of the fields: null, or an empty array, where the record lacks it.
 *
 * @throws DecodeError for a record without an id, and for a value that contradicts its field's type.
 */
export function decodeRecord(entity, fields, record, { date }) {
    const id = textOf(memberOf(record, "id"));
    if (id === null)
        throw new DecodeError(`${entity.name}: a record came without an id.`);
    const values = fields.map(({ name, field }) => {
        const place = `${entity.name}.${name} (${entity.key}.${field.key})`;
        return [name, decodeValue(field, memberOf(record, field.key), place, date)];
    });
    return { ...Object.fromEntries(values), id };
}
function decodeValue(field, value, place, date) {
    if (field.kind === "list" || field.multiple) {
        const items = Array.isArray(value) ? value : [value];
        return items.map((item) => decodeOne(field, item, place, date)).filter((item) => item !== null);
    }
    if (Array.isArray(value) && isPlain(field.kind))
        return decodeOne(field, onlyOne(field, value, place), place, date);
    return decodeOne(field, value, place, date);
}
function decodeOne(field, value, place, date) {
    if (value === null || value === undefined)
        return null;
    switch (field.kind) {
        case "structure":
        case "json":
        case "custom":
        case "unknown":
            return value;
        case "reference":
            return decodeReference(value, place);
        case "choice": {
            const id = textOf(value) ?? textIn(value, ["id", "value", "key"]) ?? textIn(value, ["label", "name"]);
            if (id !== null)
                return readChoice(field, id, textIn(value, ["label", "name", "title"]));
            return isEmpty(value) ? null : wrong(field, value, place);
        }
        case "list":
            return textOf(value) ?? textIn(value, ["name", "label", "value", "title"]);
        case "date":
        case "dateTime":
            return value === "" ? null : readDate(date, value, place);
        case "number":
        case "money":
            return value === "" ? null : decodeNumber(field, value, place);
        case "boolean":
            if (typeof value === "boolean")
                return value;
            return value === 1 || value === "true"
                ? true
                : value === 0 || value === "false"
                    ? false
                    : wrong(field, value, place);
        case "id":
        case "text":
        case "email":
        case "phone":
        case "url":
            if (typeof value === "string" || typeof value === "number")
                return String(value);
            return textIn(value, ["value"]) ?? (isEmpty(value) ? null : wrong(field, value, place));
        default:
            return field.kind;
    }
}
/** An absent relation is `{}`; a user without a name shows the address. */
function decodeReference(value, place) {
    const id = textOf(value) ?? textIn(value, ["id"]);
    if (id !== null)
        return readReference(id, textIn(value, ["name", "title", "full_name", "email"]));
    if (isEmpty(value))
        return null;
    throw new DecodeError(`${place}: ${quoted(value)} is no reference.`);
}
function decodeNumber(field, value, place) {
    const number = typeof value === "string" ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number) ? number : wrong(field, value, place);
}
/** A phone or an e-mail address may come as a list of channels: the one marked as default counts, else the first. */
function onlyOne(field, values, place) {
    const isChannels = ["text", "email", "phone", "url"].includes(field.kind) && values.every(isRecord);
    if (isChannels)
        return values.find((one) => memberOf(one, "default") === true) ?? values[0];
    if (values.length === 0)
        return null;
    throw new DecodeError(`${place}: several values where one was expected. Set \`multiple: true\` in \`overrides\`.`);
}
function isPlain(kind) {
    return !["structure", "json", "custom", "unknown"].includes(kind);
}
function isEmpty(value) {
    return value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
function wrong(field, value, place) {
    throw new DecodeError(`${place}: ${quoted(value)} does not fit a field of kind ${field.kind}.`);
}
