export type DateKind = "date" | "dateTime";
/**
 * A date for the wire: `YYYY-MM-DD` for a date, an ISO instant for a dateTime. Takes a `Date` or ISO text; text without
 * a zone is UTC, and a `Date` given for a date means its day in UTC.
 *
 * @throws RequestError for what is no date.
 */
export declare function writeDate(kind: DateKind, value: unknown, place: string): string;
/** A date from the wire: the wire's own text, or a `Date`, as the account wants it. Null for what is no date. */
export declare function readDate(as: "string" | "Date", value: unknown): string | Date | null;
/** Whether a date was given as a day, without a time of day. */
export declare function isDay(value: unknown): boolean;
/** Milliseconds since the epoch; NaN for what is no date, the 30th of February included. */
export declare function timeOfText(text: string): number;
