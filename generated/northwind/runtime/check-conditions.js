import { fitting } from "./condition-fit.js";
import { FilterIgnoredError } from "./errors.js";
import { kindGroup } from "./kind-group.js";
import { quoted } from "./printable-text.js";
/**
 * Compiles conditions for any number of rows. `shown` tells what a row has under a field, as the wire has it: null where
 * that is empty, undefined where the answer does not show it. `remedy` says where filters are written otherwise.
 *
 * A row contradicts where no server could have taken it for a match. So case, accents, spaces and ways of writing count
 * for nothing, a time zone moves dates, and what cannot be read is passed over. That something is *not* so is
 * contradicted only by exactly that.
 */
export function rowCheck({ name }, conditions, shown, remedy) {
    const checks = conditions.map((one) => ({ ...one, contradicts: contradiction(one) }));
    return (row, id) => {
        for (const { place, field, contradicts } of checks) {
            const value = shown(row, field);
            if (value === undefined || !contradicts(itemsIn(value, field)))
                continue;
            throw new FilterIgnoredError(`${place}: the CRM answered ${name} ${quoted(id)}, which does not meet it: the filter was not kept. ` +
                `Write it otherwise by ${remedy}; \`checkFilters: false\` in createClient takes what comes.`);
        }
    };
}
/** Whether what a field holds, one by one, cannot be a match. An empty field holds nothing. */
function contradiction(condition) {
    const { operator, values } = condition;
    switch (operator) {
        case "isEmpty":
            return values[0] === true ? (items) => items.some(isSet) : (items) => items.length === 0;
        case "notEquals":
        case "excludes":
        case "notContains": {
            const texts = values.map(String);
            const isSo = (text) => operator === "notContains" ? texts.some((one) => text.includes(one)) : texts.includes(text);
            return (items) => items.length > 0 && items.every((item) => isSet(item) && isSo(String(item)));
        }
        default: {
            const fits = fitting(condition);
            // An empty field may be compared as if it held one of these.
            const takesEmpty = !values.every(isSet);
            return (items) => items.length === 0 ? !takesEmpty : !items.some((item) => typeof item === "object" || fits(item));
        }
    }
}
/** False for what an empty field may be shown as: blank text, 0, false; and for a structure, of which nothing is known. */
function isSet(value) {
    return typeof value !== "object" && !/^\s*([0.]*|false)\s*$/i.test(String(value));
}
const nameMembers = ["value", "name", "label"];
const idMembers = ["id", "key", ...nameMembers];
/** An object stands for its id, its value or its name; one without any stays, and tells nothing. */
function itemsIn(value, field) {
    if (value === null || value === undefined)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => itemsIn(one, field));
    const group = kindGroup[field.kind];
    if (isObject(value)) {
        const isById = group === "choice" || group === "reference";
        const found = (isById ? idMembers : nameMembers).find((name) => Object.hasOwn(value, name));
        return found !== undefined ? itemsIn(value[found], field) : Object.keys(value).length > 0 ? [value] : [];
    }
    // Several values may come as one text, and an address in the company of a name.
    const isMany = field.multiple === true || group === "list";
    if (typeof value !== "string" || (!isMany && field.kind !== "email"))
        return [value];
    const parts = value.split(isMany ? /\s*[,;{}[\]"]+\s*/ : /[\s,;<>]+|mailto:/i).filter((part) => part !== "");
    return isMany ? parts : [value, ...parts];
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
