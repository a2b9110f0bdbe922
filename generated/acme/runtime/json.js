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
        return isExact(value) ? String(value) : null;
    return typeof value === "string" && !isBlank(value) ? value : null;
}
/** False for a number so large that parsing JSON may have rounded it. */
export function isExact(value) {
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
/** Whether there is nothing: no value, blank text, or an array or object without anything in it. */
export function isNothing(value) {
    if (typeof value === "string")
        return isBlank(value);
    if (typeof value === "object" && value !== null)
        return Object.values(value).every(isNothing);
    return value === undefined || value === null;
}
/** Whether a text is empty or all white space. */
export function isBlank(text) {
    // Most begin with a letter or a digit, and this is asked of each text of each record.
    return !(text.charCodeAt(0) > 32) && !/\S/.test(text);
}
