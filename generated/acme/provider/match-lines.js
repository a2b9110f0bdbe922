import { isRecord, memberOf } from "./json.js";
/**
 * Which of the answered children is which of the lines that were sent. The answer does not name their entities, so: by
 * id; then by the field ids in their cells; then by order. In the order in which the lines were sent; children that were not sent come last, if it is clear what they are.
 */
export function matchLines(sent, children, entities) {
    const answers = new Map();
    const extra = [];
    const open = (collection) => sent.findIndex((line, index) => {
        return line.id === undefined && !answers.has(index) && (collection ?? line.collection) === line.collection;
    });
    const strangers = children.filter((child) => {
        const index = sent.findIndex((line) => line.id !== undefined && line.id === memberOf(child, "id"));
        if (index >= 0)
            answers.set(index, child);
        return index < 0;
    });
    const unclear = strangers.filter((child) => {
        const collection = ownerOf(child, entities);
        if (collection === null)
            return true;
        const index = open(collection);
        if (index >= 0)
            answers.set(index, child);
        else
            extra.push({ collection, answer: child });
        return false;
    });
    for (const child of unclear) {
        const index = open();
        if (index >= 0)
            answers.set(index, child);
    }
    const known = sent.flatMap(({ collection, id }, index) => {
        const answer = answers.get(index) ?? (id === undefined ? undefined : { id });
        return answer === undefined ? [] : [{ collection, answer }];
    });
    return [...known, ...extra];
}
/**
 * The collection whose entity a child's cells belong to: they carry the ids of their fields, which no two entities
 * share. Where no id is known, the one whose entity alone has all the fields by name; null where that is none or several.
 */
function ownerOf(child, entities) {
    const cells = memberOf(child, "field_values");
    const named = Object.entries(isRecord(cells) ? cells : {});
    const ids = new Set(named.map(([, cell]) => memberOf(cell, "id")));
    return (onlyOwner(entities, (fields) => fields.some(({ id }) => id !== undefined && ids.has(id))) ??
        onlyOwner(entities, (fields) => {
            const own = new Set(fields.map(({ key }) => key));
            return named.length > 0 && named.every(([key]) => own.has(key));
        }));
}
function onlyOwner(entities, owns) {
    const [owner, another] = Object.entries(entities).filter(([, { fields }]) => owns(Object.values(fields)));
    return another === undefined ? (owner?.[0] ?? null) : null;
}
