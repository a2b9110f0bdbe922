/** Whether a value is an object with members, and not an array. */
export function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A member of an answer; undefined where there is none. Own members only, as the names may be foreign. */
export function memberOf(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** The first of these members that is text with something in it, or a number as text; null where none is. */
export function textIn(value, names) {
    for (const name of names) {
        const text = textOf(memberOf(value, name));
        if (text !== null)
            return text;
    }
    return null;
}
/** Text with something in it, or a number as text; null for anything else. */
export function textOf(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value !== "" ? value : null;
}
