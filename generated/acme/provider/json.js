/** Whether a value is an object with members, and not an array. */
export function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A member of an answer; undefined where there is none. Own members only, as the names may be foreign. */
export function memberOf(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The items of an answer's list; none where it is no list. */
export function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Text, or a number as text; null for anything else. */
export function textOf(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" ? value : null;
}
