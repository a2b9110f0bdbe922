import { printableText } from "./printable-text.js";
/** Shorter ones would be found everywhere. */
const shortest = 4;
/**
 * Finds secrets in text by their value, however they are written: as they are, in an address, a form, JSON, HTML, hex or
 * base64, or twice over, in large or small letters. Null where there is nothing to find.
 */
export function secretPattern(secrets) {
    const forms = new Set([...secrets].flatMap(writtenForms).flatMap(travellingForms));
    // Longest first, so that no form leaves the rest of a longer one behind.
    const known = [...forms].filter((form) => form.length >= shortest).toSorted((a, b) => b.length - a.length);
    // The case of percent signs, hex and host names is anybody's choice.
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
    // Half a surrogate pair can be sent in no encoding.
    const sound = new TextDecoder().decode(new TextEncoder().encode(secret));
    const inBase64 = base64Forms(sound);
    const inAddress = encodeURIComponent(sound);
    const encoded = [
        inAddress,
        encodeURI(sound),
        new URLSearchParams({ "": sound }).toString().slice(1),
        inAddress.replaceAll("%20", "+"),
        inAddress.replaceAll("%2F", "/"),
        new URL(`http://x/${sound.replace(/[?#%]/g, encodeURIComponent)}`).pathname.slice(1),
    ];
    const quoted = [JSON.stringify(secret).slice(1, -1), asciiJson(secret)].flatMap((text) => [
        text,
        text.replaceAll("/", "\\/"),
    ]);
    return [
        secret,
        ...encoded,
        ...encoded.map((form) => encodeURIComponent(form)),
        ...quoted,
        ...quoted.map((form) => JSON.stringify(form).slice(1, -1)),
        ...inHtml(secret),
        Array.from(new TextEncoder().encode(sound), (byte) => byte.toString(16).padStart(2, "0")).join(""),
        ...inBase64,
        ...inBase64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
        ...inBase64.map((form) => form.replaceAll("/", "\\/")),
        ...inBase64.map((form) => encodeURIComponent(form)),
    ];
}
/** As JSON is written where nothing but ASCII may pass. */
function asciiJson(secret) {
    const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return JSON.stringify(secret)
        .slice(1, -1)
        .replace(/[^ -~]/g, escaped);
}
/** There is more than one way to write a quotation mark. */
function inHtml(secret) {
    const outer = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const quotes = outer.replaceAll('"', "&quot;");
    const double = outer.replaceAll('"', "&#34;");
    return [
        outer,
        quotes,
        ...["&#39;", "&#x27;", "&#039;"].flatMap((mark) => [quotes, double].map((form) => form.replaceAll("'", mark))),
    ];
}
/** As it is within any base64 text: a byte can be the first, second or third of its group. */
function base64Forms(text) {
    const bytes = String.fromCharCode(...new TextEncoder().encode(text));
    const forms = [0, 1, 2].map((before) => {
        const whole = Math.floor(((before + bytes.length) * 8) / 6);
        return btoa("\0".repeat(before) + bytes).slice(Math.ceil((before * 8) / 6), whole);
    });
    return forms.filter((form) => form.length >= shortest);
}
