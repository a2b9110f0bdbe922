/** Requests in a row that bring nothing new before a sweep gives up. */
const patience = 8;
/** Pages in a row that end where the total does, and bring something new: the listing grows as it is read. */
const growing = 5;
/** Short pages in a row, where no total says so, before a sweep gives up. */
const tooMany = 100;
/** Rows sorted alike that must come again in the same order for that order to be believed. */
const convincing = 10;
/**
 * Yields the records of each page; those read again are among them.
 *
 * Pages overlap: a page that does not begin with a row already read tells that rows before it have gone, and is asked for
 * again from further back. Rows that are sorted by the same value may come in another order each time, so such a group is
 * read again whole, together with the row before it; where it is too long for that, its last rows must come as they did
 * before. The end is a page that begins where it should and brings nothing new.
 */
export async function* sweepPages(sweep) {
    const { page, start, size, isFixed, left, isTotalProven, mayBeOnePage } = sweep;
    /** The rows met, as the server was last seen to have them, and the offset of the first one. */
    const read = [];
    let base = start;
    const ranks = new Map();
    const rankOf = ({ id }) => {
        const rank = ranks.get(id) ?? -1;
        return read[rank]?.id === id ? rank : -1;
    };
    let total = Number.NaN;
    let isSure = true;
    let isShuffled = false;
    let back = 0;
    let idle = 0;
    let blank = 0;
    let short = 0;
    let grown = 0;
    let isOnePage = false;
    /** Whether the server is known to give no more rows at once than the largest page had. */
    let isCapped = false;
    let isShort = false;
    let largest = 0;
    const end = () => (isSure ? "sure" : isShuffled ? "shuffled" : "unsure");
    for (;;) {
        const key = read.at(-1)?.key;
        const alike = key === undefined ? 0 : read.length - 1 - read.findLastIndex((row) => row.key !== key);
        const most = Math.min(convincing, isCapped || read.length < 2 ? largest >> 1 : convincing);
        const isWhole = !isOnePage && alike < most;
        const overlap = Math.min(isOnePage ? 1 : alike + 1, most);
        const offset = Math.max(start, base + read.length - Math.max(overlap, back));
        const again = base + read.length - offset;
        // Where much is read again, it is asked for on top, so that each request brings as many new rows.
        const asked = Math.min(back > 0 || again * 2 > size ? size + again : size, left() + again);
        const { records, total: now, keys = [] } = await page(offset, asked);
        const [lead] = records;
        const rank = lead === undefined ? -1 : rankOf(lead);
        const isAlike = (index) => alike > 0 && keys[index] === key;
        const isAnchored = isAlike(0) ? !isWhole && (rank >= 0 || isShuffled) : rank >= 0;
        // A total that is told beside fewer rows is no page's. Where the first page had as many, it had all, at one moment.
        const isLast = lead !== undefined && records.length <= again && (isAlike(0) || base + rank === offset);
        if (isOnePage && isLast && now === total && now === base + read.length && now > start + records.length) {
            return "whole";
        }
        idle += 1;
        // Pages of one row cannot overlap.
        if (lead === undefined && read.length > 0 && again === 0 && now === offset)
            return end();
        // One empty answer is not believed, as it may be a replica's that is late.
        blank = lead === undefined && offset === start ? blank + 1 : 0;
        const isBlank = lead === undefined && (now > start || (blank < 2 && !(now === 0 && isTotalProven(0))));
        if (offset === start ? isBlank : !isAnchored) {
            if (idle > patience)
                return "stuck";
            isSure &&= isFixed;
            back = Math.max(back * 2, total > now ? total - now + 1 : size);
            continue;
        }
        if (read.length > 0 && base + rank !== offset)
            isSure &&= isFixed;
        // The offset is that of the server as long as any row stands where it stood.
        let isInPlace = offset === start;
        let known = 0;
        let fresh = 0;
        let top = -1;
        let isNew = false;
        for (const [index, record] of records.entries()) {
            isNew ||= !ranks.has(record.id);
            const own = rankOf(record);
            if (own < 0) {
                fresh += 1;
                continue;
            }
            known += 1;
            isInPlace ||= base + own === offset + index;
            if (fresh > 0 || own < top) {
                const isTied = keys[index] !== undefined && keys[index] === keys[index - 1];
                if (!isTied || (isAlike(index) && !isWhole))
                    isSure = false;
                if (isAlike(index) && !isWhole)
                    isShuffled = true;
            }
            top = Math.max(top, own);
        }
        if (alike > 0 && !isWhole && known < convincing)
            isSure = false;
        yield records;
        if (isNew)
            idle = 0;
        // Among shuffled rows the first one says nothing about where they stand.
        if (!isShuffled || !isAlike(0) || offset < base)
            base = offset - Math.max(0, rank);
        read.length = offset - base;
        for (const [index, { id }] of records.entries()) {
            ranks.set(id, read.length);
            read.push({ id, key: keys[index] });
        }
        // The last page was not the end, and had less than was asked for.
        isCapped ||= isShort && fresh > 0;
        isShort = records.length < asked;
        largest = Math.max(largest, records.length);
        short = records.length < largest ? short + 1 : 0;
        const isAtTotal = base + read.length === now;
        const isFirst = again === 0 && offset === start;
        isOnePage = isFirst && isAtTotal && records.length < asked && mayBeOnePage;
        grown = isAtTotal && offset > start ? grown + 1 : 0;
        total = now;
        if (isAtTotal && records.length < asked && (isFirst ? isTotalProven(now) : largest >= asked))
            return end();
        if (grown === growing)
            return end();
        if (records.length <= again && fresh === 0 && isInPlace) {
            const isCut = !isCapped && lead !== undefined && records.length === largest;
            if (!isCut && (again <= overlap || lead === undefined))
                return end();
            // What follows may be cut off.
            isCapped ||= isCut;
            back = 0;
            continue;
        }
        if (idle > patience || short > tooMany)
            return "stuck";
        // Where rows keep going, the next page is asked for from as far back.
        if (isInPlace)
            back >>= 1;
        if (isShuffled)
            back = 0;
    }
}
