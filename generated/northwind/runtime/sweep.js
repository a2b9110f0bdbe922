import { createReadRows } from "./read-rows.js";
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
    const read = createReadRows(start);
    let total = Number.NaN;
    let isSure = true;
    /** Whether rows that are sorted alike have come in another order. */
    let isShuffled = false;
    /** How many rows are read again because some have gone. */
    let back = 0;
    /** Requests in a row without a new row, and empty answers at the very start. */
    let idle = 0;
    let blank = 0;
    /** The largest page, and whether the server is known to give no more at once. */
    let largest = 0;
    let isCapped = false;
    let isShort = false;
    let short = 0;
    /** Pages in a row that end where the total does. */
    let grown = 0;
    /** Whether the first page, which was not full, had as many rows as the total. */
    let isOnePage = false;
    const end = () => (isSure ? "sure" : isShuffled ? "shuffled" : "unsure");
    for (;;) {
        const alike = read.alikeAtEnd();
        const most = Math.min(convincing, isCapped || read.size() < 2 ? largest >> 1 : convincing);
        const isWhole = !isOnePage && alike < most;
        const overlap = Math.min(isOnePage ? 1 : alike + 1, most);
        const offset = Math.max(start, read.end() - Math.max(overlap, back));
        const again = read.end() - offset;
        // Where much is read again, it is asked for on top, so that each request brings as many new rows.
        const asked = Math.min(back > 0 || again * 2 > size ? size + again : size, left() + again);
        const { records, total: now, keys = [] } = await page(offset, asked);
        const [lead] = records;
        const isLeadAlike = alike > 0 && keys[0] === read.lastKey();
        const isLeadKnown = lead !== undefined && read.offsetOf(lead) !== null;
        const isLeadInPlace = lead !== undefined && read.offsetOf(lead) === offset;
        // A total that is told beside fewer rows is no page's. Where the first page had as many, it had all, at one moment.
        const isLast = lead !== undefined && records.length <= again && (isLeadAlike || isLeadInPlace);
        if (isOnePage && isLast && now === total && now === read.end() && now > start + records.length)
            return "whole";
        idle += 1;
        // Pages of one row cannot overlap.
        if (lead === undefined && read.size() > 0 && again === 0 && now === offset)
            return end();
        // One empty answer is not believed, as it may be a replica's that is late.
        blank = lead === undefined && offset === start ? blank + 1 : 0;
        const isBlank = lead === undefined && (now > start || (blank < 2 && !(now === 0 && isTotalProven(0))));
        const isAnchored = isLeadAlike ? !isWhole && (isLeadKnown || isShuffled) : isLeadKnown;
        if (offset === start ? isBlank : !isAnchored) {
            if (idle > patience)
                return "stuck";
            isSure &&= isFixed;
            back = Math.max(back * 2, total > now ? total - now + 1 : size);
            continue;
        }
        const found = read.compare(records, keys, offset);
        if (read.size() > 0 && !isLeadInPlace)
            isSure &&= isFixed;
        // Of a group that is read again whole, any order will do.
        if (found.isMoved || (found.isAlikeMoved && !isWhole))
            isSure = false;
        if (alike > 0 && !isWhole && found.known < convincing)
            isSure = false;
        isShuffled ||= found.isAlikeMoved && !isWhole;
        yield records;
        if (found.isNew)
            idle = 0;
        // Among shuffled rows the first one says nothing about where they stand.
        read.take(records, keys, offset, isShuffled && isLeadAlike);
        // The last page was not the end, and had less than was asked for.
        isCapped ||= isShort && found.fresh > 0;
        isShort = records.length < asked;
        largest = Math.max(largest, records.length);
        short = records.length < largest ? short + 1 : 0;
        const isAtTotal = read.end() === now;
        const isFirst = again === 0 && offset === start;
        const isInPlace = offset === start || found.isInPlace;
        isOnePage = isFirst && isAtTotal && isShort && mayBeOnePage;
        grown = isAtTotal && offset > start ? grown + 1 : 0;
        total = now;
        if (isAtTotal && isShort && (isFirst ? isTotalProven(now) : largest >= asked))
            return end();
        if (grown === growing)
            return end();
        if (records.length <= again && found.fresh === 0 && isInPlace) {
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
