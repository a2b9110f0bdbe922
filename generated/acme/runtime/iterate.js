import { IncompleteListError, RequestError } from "./errors.js";
import { wholeNumber } from "./page-range.js";
import { sweepPages } from "./sweep.js";
const sweeps = 5;
/** Rows a request where those that are sorted alike change places, so that they come at one moment. */
const wide = 1000;
/**
 * Goes through all records of a listing, each once, while others create, change and delete records.
 *
 * Where a sweep through the pages cannot be sure to have met all that was there, another one in order of creation looks
 * for the rest. It is believed where it is sure, or where nothing was changed and as many were met as the CRM counts.
 *
 * @throws IncompleteListError where records may be missing all the same.
 * @throws RequestError for a `limit`, `offset` or `pageSize` that is no count.
 */
export async function* iteratePages(listing, range = {}) {
    const most = range.limit === undefined ? Infinity : wholeNumber(range.limit, "limit", 0);
    const start = wholeNumber(range.offset ?? 0, "offset", 0);
    const size = Math.max(2, wholeNumber(range.pageSize ?? 100, "pageSize", 1));
    const { totals } = listing;
    const met = new Set();
    let requests = 0;
    let total = Number.NaN;
    let isSteady = true;
    let isWide = false;
    let reach = 0;
    const proven = totals.largest ?? 0;
    if (most === 0)
        return;
    const ask = async (offset, limit, order) => {
        requests += 1;
        const found = await listing.page(offset, limit, order);
        isSteady &&= Number.isNaN(total) || found.total === total;
        total = found.total;
        const rows = found.records.length;
        reach = Math.max(reach, offset + rows);
        if (rows > 0 && total > start + rows)
            totals.largest = Math.max(total, totals.largest ?? 0);
        return found;
    };
    /** A page larger than asked for by the caller, if the server takes that. */
    const askMore = async (offset, limit, order) => {
        const wanted = isWide ? wide : Math.min(limit, Math.max(size, wide));
        if (wanted > size && totals.isPageLimited !== true) {
            try {
                return await ask(offset, wanted, order);
            }
            catch (error) {
                if (!(error instanceof RequestError))
                    throw error;
                totals.isPageLimited = true;
            }
        }
        return await ask(offset, Math.min(limit, size), order);
    };
    /** The same text as long as nothing is changed; null where the CRM cannot tell. */
    const mark = async () => {
        try {
            return await listing.mark();
        }
        catch (error) {
            if (error instanceof RequestError)
                return null;
            throw error;
        }
    };
    // What fits into a page comes at one moment; only where it may not, changes meanwhile have to be known of.
    let peeked = listing.isFixed || most <= size ? null : await ask(start, size, "asked");
    const isLong = peeked !== null && peeked.records.length >= size;
    const before = isLong ? await mark() : null;
    if (isLong)
        peeked = null;
    let since = before;
    /** The ids met since nothing was changed. */
    let still = new Set();
    for (let round = 1; round <= sweeps; round += 1) {
        const order = round === 1 || listing.isFixed ? "asked" : "created";
        const steps = sweepPages({
            page: async (offset, limit) => {
                const first = peeked;
                peeked = null;
                return first ?? (await askMore(offset, limit, order));
            },
            start,
            size: isWide && totals.isPageLimited !== true ? wide : size,
            mayBeOnePage: round === 1 || isWide,
            isFixed: round > 1 || listing.isFixed,
            left: () => (round === 1 ? most - met.size : Infinity),
            isTotalProven: (told) => requests === 1 && told < proven,
        });
        let step = await steps.next();
        for (; step.done !== true; step = await steps.next()) {
            for (const record of step.value) {
                still.add(record.id);
                if (met.has(record.id))
                    continue;
                met.add(record.id);
                yield record;
                if (met.size === most)
                    return;
            }
        }
        const end = step.value;
        if (end === "whole")
            return;
        if (end === "stuck" && (round > 1 || listing.isFixed))
            break;
        if (end === "sure" && (round > 1 || listing.isFixed || requests === 1))
            return;
        const now = await mark();
        if (end === "sure" && now === before)
            return;
        const isCounted = isSteady && total - start === still.size && reach === total;
        if (isCounted && now !== null && now === since && end !== "stuck")
            return;
        if (now !== since || !isSteady || end === "stuck") {
            since = now;
            still = new Set();
            isSteady = true;
            reach = 0;
        }
        isWide = end === "shuffled";
    }
    const told = Number.isNaN(total) ? null : total;
    const message = `${listing.name}: the pages do not fit together, so records may be missing. ${met.size} were yielded`;
    throw new IncompleteListError(`${message}${told === null ? "" : `, the server told of ${told}`}.`, {
        seen: met.size,
        total: told,
    });
}
