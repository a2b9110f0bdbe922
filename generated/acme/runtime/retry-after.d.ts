/**
 * Milliseconds that a `Retry-After` header asks to wait: digits are seconds, else it is an HTTP date. `date` is the
 * answer's own `Date` header, as the server's clock may differ from ours; `now` is asked where there is none. Null where it
 * makes no sense; 0 for the past.
 */
export declare function retryAfterMs(header: string | null, date: string | null, now: () => number): number | null;
