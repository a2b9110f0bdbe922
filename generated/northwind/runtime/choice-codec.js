import { RequestError, UnknownChoiceError } from "./errors.js";
import { quoted } from "./printable-text.js";
import { writtenId } from "./reference-codec.js";
import { didYouMean } from "./suggest.js";
/** Literals by id, made once a list; the lists live as long as the package. */
const literals = new WeakMap();
/** The literal of a choice by its id; for an id added since, the text that the CRM shows, or the id without one. */
export function readChoice(field, id, shown) {
    return literalsById(field).get(id) ?? shown ?? id;
}
/** Whether a text is the id or the literal of one of the list's choices. */
export function isKnownChoice(field, text) {
    return literalsById(field).has(text) || Object.hasOwn(field.choices ?? {}, text);
}
/**
 * The id of a choice by its literal or as `{ id }`. In a list that people extend, unknown text is its own id.
 * `place` says where the value stood: "Contact.segment".
 *
 * @throws UnknownChoiceError for a literal that the list does not have, or has more than once.
 * @throws RequestError for what is no choice at all.
 */
export function writeChoice(field, value, place) {
    const choices = field.choices ?? {};
    if (typeof value !== "string") {
        const id = writtenId(value);
        if (id !== null)
            return id;
        throw new RequestError(`${place} takes a choice or { id }, not ${quoted(value)}.`);
    }
    const same = Object.entries(field.duplicates ?? {}).filter(([, label]) => label === value);
    if (same.length > 0) {
        const ids = same.map(([id]) => quoted(id)).join(", ");
        throw new UnknownChoiceError(`${place}: ${quoted(value)} is the label of several choices. Give { id }: one of ${ids}.`);
    }
    const id = Object.hasOwn(choices, value) ? choices[value] : undefined;
    if (id !== undefined)
        return id;
    if (field.open)
        return value;
    const hint = literalsById(field).has(value)
        ? ` To give an id, write { id }.`
        : didYouMean(value, Object.keys(choices));
    throw new UnknownChoiceError(`${place}: the list has no ${quoted(value)}.${hint}`);
}
/** What goes over the wire for a choice of this id: a number, true or nothing where the CRM has its options as such. */
export function choiceOnWire({ values = {} }, id) {
    return Object.hasOwn(values, id) ? values[id] : id;
}
function literalsById(field) {
    const known = literals.get(field);
    if (known !== undefined)
        return known;
    const made = new Map(Object.entries(field.duplicates ?? {}));
    for (const [literal, id] of Object.entries(field.choices ?? {}))
        made.set(id, literal);
    literals.set(field, made);
    return made;
}
