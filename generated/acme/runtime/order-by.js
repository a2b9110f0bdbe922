import { RequestError } from "./errors.js";
import { knownField } from "./known-fields.js";
import { quoted } from "./printable-text.js";
/**
 * The order asked for, one field at a time, the most important first. Empty where none was asked for.
 *
 * @throws RequestError for a field that the entity does not have, or a direction other than "asc" and "desc".
 */
export function orderTerms(entity, orderBy) {
    if (orderBy === undefined)
        return [];
    const parts = [orderBy].flat();
    return parts
        .flatMap((part) => Object.entries(part))
        .filter(([, direction]) => direction !== undefined)
        .map(([name, direction]) => {
        if (direction !== "asc" && direction !== "desc") {
            throw new RequestError(`orderBy.${name} takes "asc" or "desc", not ${quoted(direction)}.`);
        }
        return { name, field: knownField(entity, name, "orderBy"), direction };
    });
}
