import { printableText } from "./printable-text.js";
/** Shorter ones would be found everywhere. */
const shortest = 4;
/**
 * Finds secrets in text by their value: as they are, in an address, in JSON and in base64. Null where there is nothing to
 * find.
 */
export function secretPattern(secrets) {
    const forms = new Set(secrets.flatMap(writtenForms).flatMap(travellingForms));
    // Longest first, so that no form leaves the rest of a longer one behind.
    const known = [...forms].filter((form) => form.length >= shortest).toSorted((a, b) => b.length - a.length);
    // The case of percent signs and host names is anybody's choice.
    return known.length === 0 ? null : new RegExp(known.map(literally).join("|"), "gi");
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
/** As it was given, and as a message has it. A file often ends with a line break that is no part of the secret. */
function writtenForms(secret) {
    return [secret, secret.trim(), printableText(secret)].filter((form) => form.length >= shortest);
}
function travellingForms(secret) {
    const bytes = new TextEncoder().encode(secret);
    // Half a surrogate pair can be sent in no encoding.
    const sound = new TextDecoder().decode(bytes);
    return [secret, encodeURIComponent(sound), JSON.stringify(secret).slice(1, -1), ...base64Forms(bytes)];
}
/** As it is within any base64 text: a byte can be the first, second or third of its group. */
function base64Forms(bytes) {
    return [0, 1, 2].map((before) => {
        const whole = Math.floor(((before + bytes.length) * 8) / 6);
        return btoa("\0".repeat(before) + String.fromCharCode(...bytes)).slice(Math.ceil((before * 8) / 6), whole);
    });
}
