import { timeOfText } from "./date-codec.js";
import { kindGroup } from "./kind-group.js";
/**
 * What tells whether a value may be one that the condition asks for, by any reasonable way of comparing: it says yes to
 * what cannot be compared.
 */
export function fitting({ field, operator, values }) {
    switch (kindGroup[field.kind]) {
        case "date":
            return rangeFitting(operator, values, timeOf, inAnyZone);
        case "number":
        case "boolean":
            return rangeFitting(operator, values, numberOf, (end, sign) => end + sign * Math.abs(end) * 1e-9);
        case "choice":
            return choiceFitting(field, values);
        default:
            return textFitting(field, operator, values);
    }
}
const day = 86_400_000;
/**
 * The furthest that a server may put the end of a range: no zone is more than 14 hours from UTC; and some compare by days,
 * for which a moment stands for the whole of its day.
 */
function inAnyZone(end, sign) {
    return (Math.floor(end / day) + (sign === 1 ? 1 : 0)) * day + sign * 14 * 3_600_000;
}
function rangeFitting(operator, values, measure, widened) {
    const ends = values.map(measure);
    const [first = 0, last = first] = ends;
    const isRange = operator === "between" || operator === "after" || operator === "before";
    const low = operator === "before" ? -Infinity : first;
    const high = operator === "after" ? Infinity : last;
    const ranges = (isRange ? [[low, high]] : ends.map((end) => [end, end])).map(([from, to]) => [widened(from, -1), widened(to, 1)]);
    return (value) => {
        const found = measure(value);
        return Number.isNaN(found) || ranges.some(([from, to]) => from <= found && found <= to);
    };
}
/** Most dates come in a form that the platform reads fast. */
function timeOf(value) {
    const text = String(value).trim();
    return /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : timeOfText(text);
}
/** True is 1 and false is 0. NaN for what is no number. */
function numberOf(value) {
    if (typeof value === "number")
        return value;
    const text = folded(value);
    return text === "TRUE" ? 1 : text === "FALSE" ? 0 : text === "" ? Number.NaN : Number(text);
}
/** By id, or by label where a server tells that in its stead. Of a choice that the list does not have nothing is known. */
function choiceFitting({ choices = {} }, ids) {
    const list = Object.entries(choices);
    const known = new Set(list.flat().map(folded));
    const texts = ids.map(String);
    const wanted = new Set([...texts, ...list.filter(([, id]) => texts.includes(id)).flat()].map(folded));
    return (value) => ids.includes(value) || wanted.has(folded(value)) || !known.has(folded(value));
}
const parts = {
    contains: "includes",
    startsWith: "startsWith",
    endsWith: "endsWith",
};
function textFitting({ kind }, operator, values) {
    const part = parts[operator];
    const meets = (text, one) => (part === undefined ? text === one : text[part](one));
    const exact = values.map(String);
    const wanted = exact.map(folded);
    // What may be written otherwise: a telephone number, national or not, and how an address begins and ends.
    const noise = kind === "phone" ? /^\D*0+|\(0\)|\D/g : kind === "url" ? /^HTTPS?:\/\/(WWW\.)?|\/+$/g : null;
    return (value) => {
        // Most rows need no more.
        if (exact.some((one) => meets(String(value), one)))
            return true;
        const text = folded(value);
        return wanted.some((one) => {
            if (meets(text, one))
                return true;
            const [bare, wish] = noise === null ? [] : [text, one].map((whole) => whole.replace(noise, ""));
            if (!bare || wish === undefined)
                return false;
            if (part !== undefined)
                return bare.includes(wish);
            return bare === wish || (kind === "phone" && wish !== "" && (bare.endsWith(wish) || wish.endsWith(bare)));
        });
    };
}
/** Text without what servers compare without: case, accents, and how many spaces there are. */
function folded(value) {
    return String(value)
        .normalize("NFKD")
        .toUpperCase()
        .replace(/\p{M}+/gu, "")
        .replace(/\s+/g, " ")
        .trim();
}
