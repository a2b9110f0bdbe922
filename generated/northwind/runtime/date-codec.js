import { RequestError } from "./errors.js";
import { isBlank } from "./json.js";
import { quoted } from "./printable-text.js";
const dateText = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/**
 * A date for the wire: `YYYY-MM-DD` for a date, an ISO instant for a dateTime. Takes a `Date` or ISO text; text without
 * a zone is UTC, and a `Date` given for a date means its day in UTC.
 *
 * @throws RequestError for what is no date.
 */
export function writeDate(kind, value, place) {
    const text = typeof value === "string" ? value.trim() : null;
    const time = text === null ? timeOf(value) : timeOfText(text);
    if (Number.isNaN(time)) {
        const wanted = kind === "date" ? "2026-03-05" : "2026-03-05T10:31:38Z";
        throw new RequestError(`${place} takes a Date or text like ${wanted}, not ${quoted(value)}.`);
    }
    // The day is the one that was written, whatever the zone makes of it.
    if (kind === "date")
        return text === null ? new Date(time).toISOString().slice(0, 10) : text.slice(0, 10);
    // A database may count finer than JavaScript does.
    const finer = /\.\d{4,}/.exec(text ?? "")?.[0];
    return new Date(time).toISOString().replace(/\.\d+/, (whole) => finer ?? whole);
}
/** A date from the wire: the wire's own text, or a `Date`, as the account wants it. Null for what is no date. */
export function readDate(as, value) {
    if (typeof value !== "string" || isBlank(value))
        return null;
    if (as === "string")
        return value;
    const time = timeOfText(value.trim());
    return Number.isNaN(time) ? null : new Date(time);
}
function timeOf(value) {
    if (!(value instanceof Date))
        return Number.NaN;
    const year = value.getUTCFullYear();
    return year >= 0 && year <= 9999 ? value.getTime() : Number.NaN;
}
/** Whether a date was given as a day, without a time of day. */
export function isDay(value) {
    return typeof value === "string" && /^\s*\S{10}\s*$/.test(value);
}
/** Milliseconds since the epoch; NaN for what is no date, the 30th of February included. */
export function timeOfText(text) {
    const [, day, minute = "00:00", second = ":00", zone = "Z"] = dateText.exec(text) ?? [];
    if (day === undefined)
        return Number.NaN;
    const midnight = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day)
        return Number.NaN;
    // `+02` and `+0200` are for some platforms no zones.
    const offset = zone === "z" ? "Z" : zone.replace(/^(...):?(..)?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);
    return Date.parse(`${day}T${minute}${second}${offset}`);
}
