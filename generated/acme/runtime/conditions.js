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
        return Object.entries(asFilter(filter, operators[0]))
            .filter(([, value]) => value !== undefined)
            .map(([given, value]) => {
            const operator = operators.find((one) => one === given);
            if (operator === undefined) {
                const hint = didYouMean(given, operators) || ` It takes ${operators.join(", ")}.`;
                throw new RequestError(`${place}: no operator ${quoted(given)} for a field of kind ${field.kind}.${hint}`);
            }
            const at = `${place}.${operator}`;
            const values = operandsOf(operator, value, at).map((one) => {
                if (one !== null)
                    return writeValue(field, one, at);
                throw new RequestError(`${at} takes no null. Emptiness can be asked for by \`filters\` only.`);
            });
            return { name, field, operator, values };
        });
    });
    return found.some((one) => one.values.length === 0) ? null : found;
}
/** What a field of a kind can be compared by; first what a bare value means. */
function operatorsOf(kind, textEnds) {
    const group = kindGroup[kind];
    if (kind === "id")
        return ["equals", "includes"];
    if (group === "open")
        return [];
    if (group === "date")
        return ["between", "after", "before"];
    const equality = ["equals", "notEquals", "includes"];
    return group === "text" ? [...equality, "contains", "notContains", ...textEnds] : equality;
}
/** A bare value, `{ id }` included, is compared by what it means without an operator. */
function asFilter(filter, bare) {
    const isFilter = typeof filter === "object" &&
        filter !== null &&
        !Array.isArray(filter) &&
        !(filter instanceof Date) &&
        writtenId(filter) === null;
    return isFilter ? filter : { [bare ?? "equals"]: filter };
}
function operandsOf(operator, value, place) {
    if (operator !== "includes" && operator !== "between")
        return [value];
    if (!Array.isArray(value) || (operator === "between" && value.length !== 2)) {
        throw new RequestError(`${place} takes an array${operator === "between" ? " of two" : ""}, not ${quoted(value)}.`);
    }
    return value;
}
