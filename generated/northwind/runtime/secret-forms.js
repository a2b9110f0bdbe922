import { printableText } from "./printable-text.js";
/** Shorter ones would be found everywhere. */
const shortest = 4;
/**
 * What to look for in a text that must not show these secrets: as they are, in an address, in JSON and in base64. Longest
 * first, so that none leaves the rest of a longer one behind.
 */
export function secretForms(secrets) {
    const forms = new Set(secrets.flatMap(writtenForms).flatMap(travellingForms));
    return [...forms].filter((form) => form.length >= shortest).toSorted((a, b) => b.length - a.length);
}
/** As it was given, and as a message has it. A file often ends with a line break that is no part of the secret. */
function writtenForms(secret) {
    return [secret, secret.trim(), printableText(secret)].filter((form) => form.length >= shortest);
}
function travellingForms(secret) {
    const bytes = new TextEncoder().encode(secret);
    // Half a surrogate pair can be sent in no encoding.
    const sound = new TextDecoder().decode(bytes);
    const inAddress = encodeURIComponent(sound);
    // The case of what follows a percent sign is anybody's choice.
    const inSmall = inAddress.replace(/%../g, (code) => code.toLowerCase());
    return [secret, inAddress, inSmall, JSON.stringify(secret).slice(1, -1), ...base64Forms(bytes)];
}
/** As it is within any base64 text: a byte can be the first, second or third of its group. */
function base64Forms(bytes) {
    return [0, 1, 2].map((before) => {
        const whole = Math.floor(((before + bytes.length) * 8) / 6);
        return btoa("\0".repeat(before) + String.fromCharCode(...bytes)).slice(Math.ceil((before * 8) / 6), whole);
    });
}
