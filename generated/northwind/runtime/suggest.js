const longest = 100;
/**
 * The candidate that was probably meant, or null. Case, spaces and punctuation cost little; beyond that about one
 * mistake in three characters is forgiven.
 */
export function suggest(text, candidates) {
    const wanted = folded(text);
    let best = null;
    let least = Math.min(wanted.length, Math.max(1, Math.floor(wanted.length / 3)) + 1);
    for (const candidate of candidates) {
        const distance = editDistance(wanted, folded(candidate), least);
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** `" Did you mean …?"` with a space before it, or nothing. */
export function didYouMean(text, candidates) {
    const meant = suggest(text, candidates);
    return meant === null ? "" : ` Did you mean ${JSON.stringify(meant)}?`;
}
function folded(text) {
    return text
        .slice(0, longest)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "");
}
/** How many letters have to be put in, taken out, changed or swapped with their neighbour; `limit` if not fewer. */
function editDistance(from, to, limit) {
    if (Math.abs(from.length - to.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let line = 1; line <= from.length; line += 1) {
        const next = [line];
        for (let column = 1; column <= to.length; column += 1) {
            const same = from[line - 1] === to[column - 1];
            const swapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
            next.push(Math.min(at(row, column) + 1, at(next, column - 1) + 1, at(row, column - 1) + (same ? 0 : 1), swapped ? at(before, column - 2) + 1 : limit));
        }
        before = row;
        row = next;
    }
    return Math.min(limit, at(row, to.length));
}
function at(row, column) {
    return row[column] ?? Infinity;
}
