/**
 * The rows that a sweep has met, in the order in which the server was last seen to have them, from one offset on. `key` is
 * what a row is sorted by; undefined where no two rows are sorted alike.
 */
export function createReadRows(start) {
    const rows = [];
    const ranks = new Map();
    let base = start;
    const rankOf = ({ id }) => {
        const rank = ranks.get(id) ?? -1;
        return rows[rank]?.id === id ? rank : -1;
    };
    const lastKey = () => rows.at(-1)?.key;
    return {
        lastKey,
        size: () => rows.length,
        /** The offset behind the last row. */
        end: () => base + rows.length,
        /** Where a row was last seen; null where it is not among them. */
        offsetOf: (row) => (rankOf(row) < 0 ? null : base + rankOf(row)),
        /** How many rows at the end are sorted by one value; 0 where rows have none. */
        alikeAtEnd: () => {
            const key = lastKey();
            return key === undefined ? 0 : rows.length - 1 - rows.findLastIndex((row) => row.key !== key);
        },
        compare: (records, keys, offset) => {
            const key = lastKey();
            const fit = { known: 0, fresh: 0, isNew: false, isInPlace: false, isMoved: false, isAlikeMoved: false };
            let top = -1;
            for (const [index, record] of records.entries()) {
                fit.isNew ||= !ranks.has(record.id);
                const rank = rankOf(record);
                if (rank < 0) {
                    fit.fresh += 1;
                    continue;
                }
                fit.known += 1;
                fit.isInPlace ||= base + rank === offset + index;
                if (fit.fresh > 0 || rank < top) {
                    const isTied = keys[index] !== undefined && keys[index] === keys[index - 1];
                    fit.isMoved ||= !isTied;
                    fit.isAlikeMoved ||= key !== undefined && keys[index] === key;
                }
                top = Math.max(top, rank);
            }
            return fit;
        },
        /**
         * What follows the row that a page begins with is as the page has it. Where the offset alone says where that is, the
         * rows before it stay as many as they were.
         */
        take: (records, keys, offset, isByOffset) => {
            const [lead] = records;
            const rank = lead === undefined ? -1 : rankOf(lead);
            if (!isByOffset || offset < base)
                base = offset - Math.max(0, rank);
            rows.length = offset - base;
            for (const [index, { id }] of records.entries()) {
                ranks.set(id, rows.length);
                rows.push({ id, key: keys[index] });
            }
        },
    };
}
