/** Foreign text made fit for a message: one line, without control characters or marks that turn its direction. */
export function printableText(text) {
    return text
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
        .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
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
