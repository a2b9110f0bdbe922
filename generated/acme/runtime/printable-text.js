/** Marks of direction, zero-width signs, fillers and tags: nobody sees that they are there. */
const unseen = /[\u034f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
/** Foreign text made fit for a message: one line, without control characters or what cannot be seen. */
export function printableText(text) {
    return text
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
        .replace(unseen, "")
        .trim();
}
/** A value as a message quotes it: text in quotation marks and no longer than a line; of objects only what they are. */
export function quoted(value) {
    if (typeof value === "string")
        return JSON.stringify(cutText(printableText(value), 80));
    if (Array.isArray(value))
        return "an array";
    return typeof value === "object" && value !== null ? "an object" : String(value);
}
/** At most `length` characters; what was cut off is shown by an ellipsis. */
export function cutText(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
