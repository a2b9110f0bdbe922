import { RequestError } from "#runtime/errors.js";
import { writtenFields } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { writeValue } from "#runtime/write-value.js";
import { isRecord } from "./json.js";
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
    if (field.kind === "unknown" && isShownBeside(value))
        return value.value;
    if (!field.multiple && field.kind !== "list")
        return writeValue(field, value, place);
    if (!Array.isArray(value))
        throw new RequestError(`${place} takes an array, not ${quoted(value)}.`);
    const values = value;
    return values.map((one) => writeValue(field, one, place));
}
/** What reading made of a value that is not understood: see `decodeFields`. */
function isShownBeside(value) {
    return isRecord(value) && Object.keys(value).toSorted().join() === "display_value,value";
}
