import { textOf as filledText } from "#runtime/json.js";
export { isRecord, memberOf, textIn } from "#runtime/json.js";
/** The items of an answer's list; none where it is no list. */
export function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Text, or a number as text; null for anything else. */
export function textOf(value) {
    return value === "" ? value : filledText(value);
}
