import { RequestError } from "./errors.js";
import { quoted } from "./printable-text.js";
/** A reference as it is read; no name where the CRM does not tell one. */
export function readReference(id, name) {
    return { id, name };
}
/**
 * The id of a reference given as an id, as it was read, or as a record.
 *
 * @throws RequestError for anything else.
 */
export function writeReference(value, place) {
    const id = typeof value === "string" && value !== "" ? value : writtenId(value);
    if (id !== null)
        return id;
    throw new RequestError(`${place} takes an id, a reference or a record, not ${quoted(value)}.`);
}
/** The id of `{ id }`; null where there is none. */
export function writtenId(value) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, "id") || !("id" in value))
        return null;
    return typeof value.id === "string" && value.id !== "" ? value.id : null;
}
