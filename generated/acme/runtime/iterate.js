import { IncompleteListError, RequestError } from "./errors.js";
import { wholeNumber } from "./page-range.js";
/** Requests in a row that bring nothing new before it gives up. */
const patience = 10;
/** Pages in a row that end where the total does, and still bring something new: the listing grows as it is read. */
const enough = 3;
/** The same where no total says so: short pages in a row before it gives up. */
const tooMany = 100;
const sweeps = 5;
const largestPage = 1000;
/**
 * Goes through all records of a listing, each once, while others create, change and delete records.
 *
 * Pages overlap by a row: a page that does not begin with a row already read tells that rows before it have gone, and is
 * asked for again from further back. Rows that are sorted by the same value may come in another order each time, so that
 * such a group is read again whole. No total is believed: the end is where a further request brings nothing new. Where
 * rows turn up out of their order, or a record was changed that the order goes by, another sweep in order of creation
 * looks for those that have slipped through.
 *
 * @throws IncompleteListError where records may be missing all the same.
 * @throws RequestError for a `limit`, `offset` or `pageSize` that is no count.
 */
export async function* iteratePages(listing, range = {}) {
    const most = range.limit === undefined ? Infinity : wholeNumber(range.limit, "limit", 0);
    const start = wholeNumber(range.offset ?? 0, "offset", 0);
    const pageSize = wholeNumber(range.pageSize ?? 100, "pageSize", 1);
    /** The ids that each sweep has read, with their order in it. */
    const read = [];
    let yielded = 0;
    let requests = 0;
    let total = Number.NaN;
    let isSteady = true;
    if (most === 0)
        return;
    const incomplete = () => {
        const told = Number.isNaN(total) ? null : total;
        const message = `${listing.name}: the pages do not fit together, so records may be missing. ${yielded} were yielded`;
        return new IncompleteListError(`${message}${told === null ? "" : `, the server told of ${told}`}.`, {
            seen: yielded,
            total: told,
        });
    };
    /** Whether the sweep has surely met every record that was there all the time. */
    async function* sweep(order, size) {
        const own = new Map();
        read.push(own);
        let isSure = true;
        let position = start;
        let overlap = 0;
        let back = 0;
        let idle = 0;
        let group = { from: start };
        let isForced = false;
        let last = "";
        let largest = 0;
        let short = 0;
        let ends = 0;
        for (let first = true;; first = false) {
            const offset = Math.max(start, position - overlap - back);
            const again = position - offset;
            const asked = Math.min(Math.min(size, most - yielded) + again, Math.max(size, largestPage));
            requests += 1;
            const { records, total: now, keys = [] } = await listing.page(offset, asked, order);
            const gone = total - now;
            if (!first || read.length > 1)
                isSteady &&= now === total;
            total = now;
            idle += 1;
            const lead = records[0];
            const isTied = (index) => group.key !== undefined && keys[index] === group.key;
            const isKnown = lead !== undefined && (isTied(0) ? isForced : own.has(lead.id));
            if (offset > start
                ? !isKnown
                : lead === undefined && (total > start || (idle < 2 && (yielded > 0 || Number.isNaN(total))))) {
                if (idle > patience)
                    throw incomplete();
                isSure &&= listing.isFixed || order === "created";
                back = Math.max(back * 2, gone > 0 ? gone : size);
                continue;
            }
            if (group.key === undefined && overlap === 1 && back === 0 && lead !== undefined && lead.id !== last)
                isSure = false;
            let top = -1;
            let known = 0;
            const before = own.size;
            const fresh = [];
            for (const [index, record] of records.entries()) {
                const rank = own.get(record.id);
                if (rank === undefined) {
                    if (read.every((ids) => !ids.has(record.id)))
                        fresh.push(record);
                    own.set(record.id, own.size);
                    continue;
                }
                known += 1;
                if (!isTied(index) && (own.size > before || rank < top))
                    isSure = false;
                top = Math.max(top, rank);
            }
            for (const record of fresh) {
                if (yielded === most)
                    return true;
                yielded += 1;
                yield record;
            }
            if (yielded === most)
                return true;
            if (own.size > before)
                idle = 0;
            if (first && isWhole(records.length, asked) && total === start + records.length)
                return true;
            position = offset + records.length;
            if (own.size === before && records.length <= again) {
                if (again <= 1)
                    return isSure && !(isSteady && total - start > own.size);
                // Nothing new in what was read again; what follows may be cut off, so the end is looked for without it. Where that
                // was a group, and less of it came than before, more of it may be out of reach.
                if (overlap > 2 && records.length < again)
                    isSure = false;
                group = { key: group.key, from: Math.max(start, position - 1) };
                overlap = 1;
                back = 0;
                isForced = true;
                continue;
            }
            largest = Math.max(largest, records.length);
            short = records.length < largest ? short + 1 : 0;
            ends = short > 0 && position === total ? ends + 1 : 0;
            if (ends === enough)
                return isSure;
            if (idle > patience || short > tooMany)
                throw incomplete();
            // The group was larger than a page: some of it may never have come.
            if (isForced)
                isSure &&= group.key === undefined;
            // Where rows keep going, the next page is asked for from as far back.
            if (known >= back)
                back >>= 1;
            last = records.at(-1)?.id ?? last;
            isForced = false;
            const key = keys.at(-1);
            const trailing = keys.length - 1 - keys.findLastIndex((one) => one !== key);
            if (key !== group.key || trailing < records.length)
                group = { key, from: position - trailing };
            // Of rows that are sorted by the same value the whole group, and the row before it.
            overlap = key === undefined ? 1 : position - group.from + 1;
        }
    }
    /** The same text all the time where nothing changes the order, or the CRM cannot tell. */
    const mark = async () => {
        try {
            return listing.isFixed ? "" : await listing.mark();
        }
        catch (error) {
            if (error instanceof RequestError)
                return "";
            throw error;
        }
    };
    // What fits into a page comes at one moment.
    const before = most > pageSize ? await mark() : null;
    for (let round = 1;; round += 1) {
        const order = round === 1 || listing.isFixed ? "asked" : "created";
        const isSure = yield* sweep(order, round === 1 ? pageSize : Math.max(pageSize, largestPage));
        if (yielded === most)
            return;
        if (isSure && (round > 1 || requests === 1 || before === (await mark())))
            return;
        const met = new Set(read.flatMap((ids) => [...ids.keys()])).size;
        if (round > 1 && isSteady && total - start === met)
            return;
        if (round === sweeps)
            throw incomplete();
    }
}
/**
 * Whether a first page is believed to hold all that a total of the same number tells of, so that short listings take one
 * request: it is no more than half of what was asked for, and its length is not what servers cap their pages at.
 */
function isWhole(length, asked) {
    return length * 2 < asked && (length === 0 || length % 5 !== 0);
}
