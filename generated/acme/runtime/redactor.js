import { cutText } from "./printable-text.js";
/** Shorter ones would be found everywhere. */
const shortest = 4;
export function createRedactor(secrets) {
    const forms = new Set();
    const add = (secret) => {
        if (secret.length < shortest)
            return;
        for (const form of formsOf(secret))
            forms.add(form);
    };
    for (const secret of secrets)
        add(secret);
    return {
        add,
        clean: (text) => {
            // Longest first, so that no form leaves the rest of a longer one behind.
            const known = [...forms].toSorted((a, b) => b.length - a.length);
            const without = known.reduce((rest, form) => rest.replaceAll(form, () => "[redacted]"), text);
            return cutText(without, 1000);
        },
    };
}
function formsOf(secret) {
    // Half a surrogate pair can be sent in no encoding.
    const sound = new TextDecoder().decode(new TextEncoder().encode(secret));
    const encoded = encodeURIComponent(sound);
    const inBase64 = base64Forms(sound);
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encoded,
        encoded.replaceAll("%20", "+"),
        encoded.toLowerCase(),
        new URLSearchParams({ "": sound }).toString().slice(1),
        ...inBase64,
        ...inBase64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
        ...inBase64.map((form) => encodeURIComponent(form)),
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
