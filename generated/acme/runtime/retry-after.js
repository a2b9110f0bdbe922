/**
 * Milliseconds that a `Retry-After` header asks to wait: digits are seconds, else it is an HTTP date. `date` is the
 * answer's own `Date` header, as the server's clock may differ from ours; `now` is asked where there is none. Null where it
 * makes no sense; 0 for the past.
 */
export function retryAfterMs(header, date, now) {
    if (header === null)
        return null;
    const text = header.trim();
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Date.parse would take "-5" and other oddities for years.
    const time = /^[a-z]{3,9},? /i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : Math.max(0, time - (Date.parse(date ?? "") || now()));
}
