import { RequestError } from "#runtime/errors.js";
import { kindGroup } from "#runtime/kind-group.js";
import { writtenFields } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { writeValue } from "#runtime/write-value.js";
import { channelsIn, channelsInText } from "./channels.js";
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
    if (kindGroup[field.kind] === "text") {
        const channels = typeof value === "string" ? channelsInText(value) : channelsIn(value, "value");
        if (channels !== null)
            return channels;
    }
    const written = writeValue(field, value, place);
    return field.kind === "reference" ? { id: written } : written;
}
