import { writeChoice } from "#runtime/choice-codec.js";
import { writeDate } from "#runtime/date-codec.js";
import { RequestError } from "#runtime/errors.js";
import { writtenFields } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { writeReference } from "#runtime/reference-codec.js";
import { templateOf } from "./template-of.js";
/**
 * What is written, by system name as the CRM takes it. A new record of a further template carries the template's id.
 *
 * @throws RequestError or UnknownChoiceError for what cannot be written, before anything is sent.
 */
export function encodeRecord(entity, input, effect) {
    const values = writtenFields(entity, input, effect).map(({ name, field, value }) => {
        return [field.key, encodeValue(field, value, `${entity.name}.${name}`)];
    });
    const template = effect === "create" ? templateOf(entity) : null;
    return { ...(template !== null && { template_id: template }), ...Object.fromEntries(values) };
}
function encodeValue(field, value, place) {
    const isList = field.kind === "list" || (field.multiple === true && field.kind !== "structure");
    if (value === null)
        return isList ? [] : null;
    if (!isList)
        return encodeOne(field, value, place);
    if (!Array.isArray(value))
        throw new RequestError(`${place} takes an array, not ${quoted(value)}.`);
    return value.map((item, index) => encodeOne(field, item, `${place}[${index}]`));
}
function encodeOne(field, value, place) {
    switch (field.kind) {
        case "choice":
            return writeChoice(field, value, place);
        case "reference":
            return { id: writeReference(value, place) };
        case "date":
        case "dateTime":
            return writeDate(field.kind, value, place);
        case "number":
        case "money":
            if (typeof value === "number" && Number.isFinite(value))
                return value;
            break;
        case "boolean":
            if (typeof value === "boolean")
                return value;
            break;
        case "id":
        case "text":
        case "email":
        case "phone":
        case "url":
        case "list":
            if (typeof value === "string")
                return value;
            break;
        case "structure":
        case "json":
        case "custom":
        case "unknown":
            return value;
        default:
            return field.kind;
    }
    throw new RequestError(`${place}: ${quoted(value)} does not fit a field of kind ${field.kind}.`);
}
