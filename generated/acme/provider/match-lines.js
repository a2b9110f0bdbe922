import { isRecord, memberOf } from "./json.js";
/**
 * Which of the answered children is which of the lines that were sent. The answer does not name their entities, so: by
 * id; then by the fields in their cells, where only one of the line entities has all of them; then by order. In the
 * order in which the lines were sent; children that were not sent come last, if it is clear what they are.
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
/** The collection whose entity alone has all the fields of a child; null where that is none or several. */
function ownerOf(child, entities) {
    const cells = memberOf(child, "field_values");
    const keys = isRecord(cells) ? Object.keys(cells) : [];
    const owners = Object.entries(entities).filter(([, entity]) => keys.length > 0 && hasAll(entity, keys));
    const [owner] = owners;
    return owners.length === 1 && owner !== undefined ? owner[0] : null;
}
function hasAll(entity, keys) {
    const own = new Set(Object.values(entity.fields).map(({ key }) => key));
    return keys.every((key) => own.has(key));
}
