/**
 * Milliseconds that a `Retry-After` header asks to wait: digits are seconds, else it is an HTTP date. Null where it makes
 * no sense; 0 for the past.
 */
export declare function retryAfterMs(header: string | null, now: number): number | null;
