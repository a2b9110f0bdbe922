import { memberOf, textIn } from "#runtime/json.js";
/** All that several filters find, one filter after the other. Each is of some ids, so that this comes to an end soon. */
export async function gatherRows(filters, ask) {
    const gathered = new Map();
    for (const filter of filters) {
        let start = 0;
        for (let isMore = true; isMore;) {
            const { found, total } = await ask(filter, start, 100);
            const before = gathered.size;
            for (const one of found)
                gathered.set(one.record.id, one);
            start += found.length;
            isMore = gathered.size > before && start < (total ?? Infinity);
        }
    }
    return [...gathered.values()];
}
/** In the order that the wire's `sort` asks a server for: empty values last. */
export function sortedRows(found, sort) {
    if (sort === undefined)
        return found;
    const name = sort.replace(/^-/, "");
    const sign = name === sort ? 1 : -1;
    const ranked = found.map((one) => ({ one, rank: rankOf(memberOf(one.row, name)) }));
    ranked.sort(({ rank: a }, { rank: b }) => {
        if (a === b)
            return 0;
        if (a === null || b === null)
            return a === null ? 1 : -1;
        return (a < b ? -1 : 1) * sign;
    });
    return ranked.map(({ one }) => one);
}
function rankOf(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return Number(value);
    const text = typeof value === "string" ? value : textIn(value, ["name", "title", "label", "value"]);
    return text === "" || text === null ? null : text.toLowerCase();
}
