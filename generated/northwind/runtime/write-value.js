import { choiceOnWire, writeChoice } from "./choice-codec.js";
import { writeDate } from "./date-codec.js";
import { RequestError } from "./errors.js";
import { kindGroup } from "./kind-group.js";
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
    const { kind } = field;
    const group = kindGroup[kind];
    if (group === "choice")
        return choiceOnWire(field, writeChoice(field, value, place));
    if (group === "reference")
        return writeReference(value, place);
    if (kind === "date" || kind === "dateTime")
        return writeDate(kind, value, place);
    const fits = group === "open" ||
        (group === "number" ? Number.isFinite(value) : typeof value === (group === "boolean" ? group : "string"));
    if (fits)
        return value;
    throw new RequestError(`${place}: ${quoted(value)} does not fit a field of kind ${kind}.`);
}
