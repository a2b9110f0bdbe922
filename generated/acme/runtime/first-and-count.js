/** The first record of a listing, or null. */
export async function firstOf(page) {
    return (await page(1)).records[0] ?? null;
}
/** How many records a listing has. Asks for one, as vendors take a limit of 0 for none. */
export async function countOf(page) {
    return (await page(1)).total;
}
