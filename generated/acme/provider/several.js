import { isKnownChoice } from "#runtime/choice-codec.js";
import { isNothing, textIn, textOf } from "#runtime/json.js";
import { nameMembers } from "#runtime/read-value.js";
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/**
 * The values that one text holds, where it surely holds several: JSON, an array as Postgres writes it (`{a,"b c"}`), or
 * with commas between ids or known labels. Anything else is one value, and answered as it is.
 */
export function severalIn(field, group, value) {
    // Of longer texts nobody made a list, and taking them apart exhausts the stack.
    if (typeof value !== "string" || value.length > 100_000 || !/[[{,;]/.test(value))
        return value;
    if (group === "choice" && isKnownChoice(field, value))
        return value;
    const json = structureIn(value);
    if (json !== null)
        return json;
    const array = /^\s*\{(.*)\}\s*$/s.exec(value)?.[1];
    const pieces = (array === undefined ? separated(value, group) : elements(array))
        .map((piece) => piece.trim())
        .filter(Boolean);
    const isId = (text) => group === "reference" ? /^[\w-]+$/.test(text) : uuid.test(text) || isKnownChoice(field, text);
    const isSure = group === "list" || (array !== undefined && field.multiple === true);
    return isSure || pieces.every(isId) ? pieces : value;
}
/** A comma in quotation marks is part of a name: `"Ellery, Nora" <nora@example.com>`. */
function separated(text, group) {
    return group === "list" ? (text.match(/(?:"[^"]*"|[^,;])+/g) ?? []) : text.split(",");
}
/** What stands between the braces of an array. */
function elements(text) {
    const found = text.matchAll(/"((?:[^"\\]|\\[^])*)"?|[^,"]+/g);
    return [...found].map(([whole, inner]) => inner?.replace(/\\([^])/g, "$1") ?? whole);
}
function structureIn(text) {
    try {
        const read = /^\s*[[{]/.test(text) ? JSON.parse(text) : null;
        return typeof read === "object" ? read : null;
    }
    catch {
        return null;
    }
}
/** What stands for a value that the cell lacks: of a reference what has its id, of all else what is shown. */
export function standIn(group, shown, metadata) {
    const isShown = !isNothing(shown);
    if (group !== "reference" && (isShown || group === "list"))
        return onlyOne(shown);
    const known = [metadata, shown].map(identified).find(({ length }) => length > 0);
    // A name alone is no reference.
    return known === undefined ? (isShown ? { display_value: shown } : null) : onlyOne(known);
}
function onlyOne(value) {
    return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
/**
 * What the CRM shows for each of these: by id where the cell has ids beside names; by position only where it has none,
 * and as many names as ids; null where neither says it.
 */
export function namesOf(items, shown, metadata) {
    const given = typeof shown === "string" ? (structureIn(shown) ?? shown) : shown;
    const texts = Array.isArray(given) ? given : [given];
    const told = [...identified(given), ...identified(metadata)];
    const byPosition = texts.length === items.length && (told.length === 0 || items.length === 1);
    const byId = told.length > 0 && new Map(told.map((one) => [textIn(one, ["id"]), textIn(one, nameMembers)]));
    return items.map((one, index) => {
        const own = byId && byId.get(textOf(one) ?? textIn(one, ["id"]));
        return own || (byPosition ? textOf(texts[index]) : null);
    });
}
const none = [];
/** The objects that have an id. */
function identified(value) {
    if (typeof value !== "object" || value === null)
        return none;
    const all = Array.isArray(value) ? value : [value];
    return all.filter((one) => textIn(one, ["id"]) !== null);
}
