import { isDay } from "./date-codec.js";
import { RequestError } from "./errors.js";
import { kindGroup } from "./kind-group.js";
import { knownField } from "./known-fields.js";
import { quoted } from "./printable-text.js";
import { writtenId } from "./reference-codec.js";
import { didYouMean } from "./suggest.js";
import { writeValue } from "./write-value.js";
/**
 * A `where` as a list of conditions, all of which are to hold; null where nothing can match, as an `includes` is empty.
 * `textEnds` are the ends of a text by which the CRM can look.
 *
 * @throws RequestError for an unknown field, an operator that the field's kind does not have, and a value that is none.
 * @throws UnknownChoiceError for a choice that the list does not have, or has more than once.
 */
export function conditions(entity, where, textEnds) {
    if (where === undefined)
        return [];
    const found = Object.entries(where)
        .filter(([, filter]) => filter !== undefined)
        .flatMap(([name, filter]) => {
        const field = knownField(entity, name, "where");
        const operators = field.filter === false ? [] : operatorsOf(field.kind, textEnds);
        const place = `where.${name}`;
        if (operators.length === 0) {
            throw new RequestError(`${place}: ${quoted(field.label)} (${field.kind}) cannot be filtered by; see \`filters\`.`);
        }
        return Object.entries(asFilter(filter, operators, place))
            .filter(([, value]) => value !== undefined)
            .map(([given, value]) => {
            const operator = operators.find((one) => one === given);
            if (operator === undefined) {
                const hint = didYouMean(given, operators) || ` It takes ${operators.join(", ")}.`;
                throw new RequestError(`${place}: no operator ${quoted(given)} for a field of kind ${field.kind}.${hint}`);
            }
            const at = `${place}.${operator}`;
            return { place: at, field, operator, values: operandsOf(field, operator, value, at) };
        });
    })
        // Nothing is left out: that is no condition.
        .filter((one) => one.operator !== "excludes" || one.values.length > 0);
    return found.some((one) => one.values.length === 0) ? null : found;
}
/** What a field of a kind can be compared by. A bare value means `equals`. */
function operatorsOf(kind, textEnds) {
    const group = kindGroup[kind];
    if (kind === "id")
        return ["equals", "includes"];
    if (group === "open")
        return [];
    if (group === "date")
        return ["after", "before", "between", "isEmpty"];
    const common = ["equals", "notEquals", "includes", "excludes", "isEmpty"];
    if (group === "number")
        return [...common, "between"];
    return group === "text" ? [...common, "contains", "notContains", ...textEnds] : common;
}
/** A bare value, `{ id }` included, is one to be equal to. */
function asFilter(filter, operators, place) {
    const isFilter = typeof filter === "object" &&
        filter !== null &&
        !Array.isArray(filter) &&
        !(filter instanceof Date) &&
        writtenId(filter) === null;
    if (isFilter)
        return filter;
    if (operators.includes("equals"))
        return { equals: filter };
    throw new RequestError(`${place} takes after, before or between, as in { after: … }, not ${quoted(filter)} alone.`);
}
function operandsOf(field, operator, given, place) {
    if (operator === "isEmpty") {
        if (typeof given === "boolean")
            return [given];
        throw new RequestError(`${place} takes true or false, not ${quoted(given)}.`);
    }
    const isSet = operator === "includes" || operator === "excludes";
    if (!isSet && operator !== "between")
        return [operand(field, given, place, operator === "before")];
    if (!Array.isArray(given) || (!isSet && given.length !== 2)) {
        throw new RequestError(`${place} takes an array${isSet ? "" : " of two"}, not ${quoted(given)}.`);
    }
    const values = given.map((one, index) => operand(field, one, place, index === 1 && !isSet));
    return isSet ? [...new Set(values)] : values;
}
/** As an upper end a day means its last moment: the ends belong to the range. */
function operand(field, given, place, isUpperEnd) {
    if (given === null)
        throw new RequestError(`${place} takes no null. { isEmpty: true } finds what is empty.`);
    const value = writeValue(field, given, place);
    return isUpperEnd && field.kind === "dateTime" && isDay(given)
        ? String(value).replace("00:00:00.000", "23:59:59.999")
        : value;
}
