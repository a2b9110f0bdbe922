import { RequestError } from "./errors.js";
import { quoted } from "./printable-text.js";
import { didYouMean } from "./suggest.js";
/** Every record has an id, be it a field of the metadata or not. */
export const idField = {
    key: "id",
    label: "ID",
    kind: "id",
    create: false,
    update: false,
};
/**
 * The field of that name. `use` says where the name stood: "select", "orderBy", "where".
 *
 * @throws RequestError with a suggestion where the entity has no such field.
 */
export function knownField(entity, name, use) {
    const field = Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined;
    if (field !== undefined)
        return field;
    if (name === "id")
        return idField;
    const names = Object.keys(entity.fields);
    const byKey = names.find((one) => entity.fields[one]?.key === name || entity.fields[one]?.label === name);
    const hint = byKey === undefined ? didYouMean(name, names) : ` It is called ${JSON.stringify(byKey)} here.`;
    throw new RequestError(`${use}: ${entity.name} has no field ${quoted(name)}.${hint}`);
}
/**
 * Refuses properties that nobody would look at, with a suggestion. Those that are undefined do not matter.
 *
 * @throws RequestError
 */
export function refuseUnknown(given, known, place) {
    for (const [name, value] of Object.entries(given)) {
        if (value === undefined || known.includes(name))
            continue;
        throw new RequestError(`${place} has no ${quoted(name)}.${didYouMean(name, known)}`);
    }
}
/**
 * The fields to ask for: those selected, or by default all active ones that a row has.
 *
 * @throws RequestError for a name that the entity does not have.
 */
export function selectedFields(entity, select) {
    if (select === undefined) {
        return Object.entries(entity.fields)
            .filter(([name, field]) => name !== "id" && field.hidden !== true && field.full !== true)
            .map(([name, field]) => ({ name, field }));
    }
    return [...new Set(select.map(String))]
        .filter((name) => name !== "id")
        .map((name) => ({ name, field: knownField(entity, name, "select") }));
}
/**
 * What a create or an update was given, field by field; undefined is not given.
 *
 * @throws RequestError for a field that the entity does not have, one that may not be written, and null where
 * a value is required.
 */
export function writtenFields(entity, input, effect) {
    const named = (name, { label }) => `${entity.name}.${name} (${quoted(label)})`;
    return Object.entries(input)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => {
        const field = knownField(entity, name, effect);
        if (field[effect] === false)
            throw new RequestError(`${effect}: ${named(name, field)} cannot be written.`);
        if (value === null && field.required) {
            throw new RequestError(`${effect}: ${named(name, field)} is required; null clears it.`);
        }
        return { name, field, value };
    });
}
/**
 * Refuses a create that lacks what the entity requires, all of it at once.
 *
 * @throws RequestError
 */
export function refuseMissing(entity, input) {
    const given = new Set(writtenFields(entity, input, "create").map(({ field }) => field.key));
    // By system name, as a field may go by a former name, too.
    const missing = new Map(Object.entries(entity.fields)
        .filter(([, { key, required, create }]) => required && create !== false && !given.has(key))
        .map(([name, { key, label }]) => [key, `${name} (${quoted(label)})`]));
    if (missing.size === 0)
        return;
    throw new RequestError(`create: ${entity.name} requires ${[...missing.values()].join(", ")}, which is not given.`);
}
/**
 * The id of a record, which is never nothing.
 *
 * @throws RequestError
 */
export function neededId({ collection }, id) {
    if (typeof id === "string" && id.trim() !== "")
        return id;
    throw new RequestError(`${collection}: a record's id is needed, not ${quoted(id)}.`);
}
/** What the field of that system name is called here; empty where the entity has none. */
export function namesOf(entity, key) {
    return Object.keys(entity.fields).filter((name) => entity.fields[name]?.key === key);
}
