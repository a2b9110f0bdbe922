/** Whether a value is an object with members, and not an array. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** A member of an answer; undefined where there is none. Own members only, as the names may be foreign. */
export declare function memberOf(value: unknown, name: string): unknown;
/** The items of an answer's list; none where it is no list. */
export declare function itemsOf(value: unknown): readonly unknown[];
/** Text, or a number as text; null for anything else. */
export declare function textOf(value: unknown): string | null;
