/** The first record of a listing, or null. */
export async function firstOf(page) {
    return (await page(1)).records[0] ?? null;
}
/**
 * How many records a listing has. Without conditions it asks for one record, as vendors take a limit of 0 for none; where
 * rows are checked, for a page of them, as one that meets the conditions may do so by chance. The total is taken back
 * where the rows end before it, or go beyond it; where it is not told it is `NaN`.
 */
export async function countOf(page, all, isChecked) {
    const limit = isChecked ? 100 : 1;
    const { total, records } = await page(0, limit);
    const rows = records.length;
    if (rows === total || (rows < total && (!isChecked || rows === limit)))
        return total;
    const isMore = (await page(rows, 1)).records.length > 0;
    if (!isMore)
        return rows;
    if (rows < total)
        return total;
    let count = 0;
    for await (const _ of all())
        count += 1;
    return count;
}
