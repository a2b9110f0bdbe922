import { readChoice } from "./choice-codec.js";
import { readDate } from "./date-codec.js";
import { isExact, isNothing, isRecord, textIn, textOf } from "./json.js";
import { readReference } from "./reference-codec.js";
/** Where the CRMs put the name of a record, the best first; a user without one shows the address. */
export const nameMembers = ["name", "title", "full_name", "display_name", "email"];
/** Where a tag has its word; one without any goes by its id rather than be lost. */
const wordMembers = ["email", "name", "label", "value", "title", "tag", "text", "key", "slug", "id"];
const labelMembers = ["label", "name", "title"];
/**
 * One value of the wire as its field's kind has it: null where there is nothing, undefined where the kind does not have
 * it. `shown` is what the CRM shows for a choice or a reference that does not say so itself.
 */
export function readValue(field, group, date, value, shown) {
    if (value === null || value === undefined)
        return null;
    const read = readKind(field, group, date, value, shown);
    return read === undefined && isNothing(value) ? null : read;
}
function readKind(field, group, date, value, shown) {
    switch (group) {
        case "open":
            return value;
        case "text":
            return readText(value);
        case "number":
            return readNumber(value);
        case "boolean":
            return readBoolean(value);
        case "date":
            return readDate(date, value) ?? undefined;
        case "list":
            return (textOf(value) ?? textIn(value, wordMembers))?.trim() || undefined;
        case "reference": {
            const id = textOf(value) ?? textIn(value, ["id"]);
            return id === null ? undefined : readReference(id, ownOr(shown, value, nameMembers));
        }
        case "choice": {
            // A status may be told by true or false.
            const id = textOf(value) ?? (typeof value === "boolean" ? String(value) : textIn(value, choiceMembers));
            return id === null ? undefined : readChoice(field, id, ownOr(shown, value, labelMembers));
        }
        default:
            return group;
    }
}
const choiceMembers = ["id", "value", "key", ...labelMembers];
function ownOr(shown, value, names) {
    return isRecord(value) ? (textIn(value, names) ?? shown) : shown;
}
function readText(value) {
    if (typeof value === "string")
        return value;
    if (typeof value === "boolean")
        return String(value);
    const isOnly = isRecord(value) && Object.keys(value).length === 1;
    return (isOnly ? textIn(value, ["value"]) : textOf(value)) ?? undefined;
}
const yes = /^(?:true|t|yes|y|on|1)$/i;
const no = /^(?:false|f|no|n|off|0)$/i;
/** As JSON, JavaScript, SQL and forms write it. */
function readBoolean(value) {
    if (typeof value === "boolean")
        return value;
    const text = textOf(value)?.trim() ?? "";
    return yes.test(text) || (no.test(text) ? false : undefined);
}
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** A number, or one as decimal text, if JavaScript holds all its digits. */
function readNumber(value) {
    if (typeof value === "number")
        return isExact(value) ? value : undefined;
    const text = typeof value === "string" ? value.trim() : "";
    // So few digits are always held, and comparing them is dear; so many are no number of a CRM.
    if (/^-?\d{1,9}(?:\.\d{1,5})?$/.test(text))
        return Number(text);
    if (text.length > 400 || !decimal.test(text))
        return undefined;
    const number = Number(text);
    return digitsIn(text) === digitsIn(String(number)) ? number : undefined;
}
/** The digits that count: `-0.0120e5` has `12`. */
function digitsIn(text) {
    return text.replace(/e.*|\D/gi, "").replace(/^0+|0+$/g, "");
}
