import { wholeNumber } from "./page-range.js";
/**
 * Goes through the pages of a listing. It counts the rows received, as servers cap pages; yields no id twice; and where
 * `total` has shrunk since the last page, steps back by as much, since that many rows before this page may be gone and
 * the rest have moved up. So deleting what it yields, or changing it so that it matches no longer, skips nothing.
 *
 * @throws RequestError for a `limit`, `offset` or `pageSize` that is no count.
 */
export async function* iteratePages(page, range = {}) {
    const limit = range.limit === undefined ? Infinity : wholeNumber(range.limit, "limit", 0);
    const start = wholeNumber(range.offset ?? 0, "offset", 0);
    const size = wholeNumber(range.pageSize ?? 100, "pageSize", 1);
    const seen = new Set();
    let offset = start;
    let total = 0;
    while (seen.size < limit) {
        const { records, total: found } = await page(offset, Math.min(size, limit - seen.size));
        const gone = total - found;
        total = found;
        if (gone > 0 && offset > start) {
            offset = Math.max(start, offset - gone);
            continue;
        }
        offset += records.length;
        for (const record of records) {
            if (seen.has(record.id))
                continue;
            seen.add(record.id);
            yield record;
            if (seen.size === limit)
                return;
        }
        if (records.length === 0 || offset >= total)
            return;
    }
}
