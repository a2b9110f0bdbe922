import { RequestError } from "./errors.js";
import { quoted } from "./printable-text.js";
/**
 * Which records of a listing are wanted: 100 from the first one, unless told otherwise.
 *
 * @throws RequestError for what is not a whole number from zero up.
 */
export function pageRange(query) {
    return { limit: wholeNumber(query.limit ?? 100, "limit", 0), offset: wholeNumber(query.offset ?? 0, "offset", 0) };
}
/** The number, if it is whole and not under `least`. */
export function wholeNumber(value, name, least) {
    if (Number.isSafeInteger(value) && value >= least)
        return value;
    throw new RequestError(`${name} takes a whole number from ${least} up, not ${quoted(value)}.`);
}
