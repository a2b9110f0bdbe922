import { writeChoice } from "./choice-codec.js";
import { writeDate } from "./date-codec.js";
import { RequestError } from "./errors.js";
import { quoted } from "./printable-text.js";
import { writeReference } from "./reference-codec.js";
/**
 * One value as it is sent: choices and references are ids, dates are ISO text, all else is as it was given.
 * `place` says where the value stood: "Contact.segment".
 *
 * @throws RequestError for a value that the field's kind does not have.
 * @throws UnknownChoiceError for a choice that the list does not have, or has more than once.
 */
export function writeValue(field, value, place) {
    switch (field.kind) {
        case "choice":
            return writeChoice(field, value, place);
        case "reference":
            return writeReference(value, place);
        case "date":
        case "dateTime":
            return writeDate(field.kind, value, place);
        case "structure":
        case "json":
        case "custom":
        case "unknown":
            return value;
        case "number":
        case "money":
            if (Number.isFinite(value))
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
        default:
            return field.kind;
    }
    throw new RequestError(`${place}: ${quoted(value)} does not fit a field of kind ${field.kind}.`);
}
