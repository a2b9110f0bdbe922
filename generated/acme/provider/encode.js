import { writeChoice } from "#runtime/choice-codec.js";
import { writeDate } from "#runtime/date-codec.js";
import { RequestError } from "#runtime/errors.js";
import { writtenFields } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { writeReference } from "#runtime/reference-codec.js";
/**
 * What a write sends: bare values by system name, choices and references by id; null clears.
 *
 * @throws RequestError or UnknownChoiceError for what cannot be sent.
 * @see https://api.freeagent.network
 */
export function encodeFields(entity, input, effect) {
    return Object.fromEntries(writtenFields(entity, input, effect).map(({ name, field, value }) => {
        return [field.key, encodeField(field, value, `${entity.name}.${name}`)];
    }));
}
function encodeField(field, value, place) {
    if (value === null)
        return null;
    if (!field.multiple && field.kind !== "list")
        return encodeValue(field, value, place);
    if (!Array.isArray(value))
        throw new RequestError(`${place} takes an array, not ${quoted(value)}.`);
    const values = value;
    return values.map((one) => encodeValue(field, one, place));
}
function encodeValue(field, value, place) {
    switch (field.kind) {
        case "choice":
            return writeChoice(field, value, place);
        case "reference":
            return writeReference(value, place);
        case "date":
        case "dateTime":
            return writeDate(field.kind, value, place);
        case "number":
        case "money":
            if (typeof value === "number" && Number.isFinite(value))
                return value;
            throw new RequestError(`${place} takes a number, not ${quoted(value)}.`);
        case "boolean":
            if (typeof value === "boolean")
                return value;
            throw new RequestError(`${place} takes true or false, not ${quoted(value)}.`);
        case "id":
        case "text":
        case "email":
        case "phone":
        case "url":
        case "list":
            if (typeof value === "string")
                return value;
            throw new RequestError(`${place} takes text, not ${quoted(value)}.`);
        case "structure":
        case "json":
        case "custom":
        case "unknown":
            return value;
        default:
            return unreachable(field.kind);
    }
}
function unreachable(kind) {
    throw new RequestError(`No such kind: ${String(kind)}.`);
}
