import { cutText, printableText } from "./printable-text.js";
export function rewrittenMessage({ message, path, code }, rewritten, explained = rewritten) {
    return {
        message: explained(message),
        ...(path !== undefined && { path: path.map((part) => (typeof part === "string" ? rewritten(part) : part)) }),
        ...(code !== undefined && { code: rewritten(code) }),
    };
}
/**
 * A message in which each system name of these entities' fields is followed by the label that the account's people
 * know: "contact_field14 (Segment) is required". A name without a digit or underscore may be a plain word: it stays.
 */
export function withLabels(text, entities) {
    const labels = new Map(entities.flatMap(({ fields }) => Object.values(fields).map(({ key, label }) => [key, label])));
    // Not within an address, and not where the label stands already.
    return text.replace(/(?<![\w/.@&?=#%-])(\w*[\d_]\w*)(["'`]?)(?![\w/@=]| \()/g, (whole, key) => {
        const label = labels.get(key);
        labels.delete(key);
        return label === undefined || label === key ? whole : `${whole} (${cutText(printableText(label), 80)})`;
    });
}
