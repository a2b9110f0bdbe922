/** Whether a value is an object with members, and not an array. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** A member of an answer; undefined where there is none. Own members only, as the names may be foreign. */
export declare function memberOf(value: unknown, name: string): unknown;
/** The first of these members that is text with something in it, or a number as text; null where none is. */
export declare function textIn(value: unknown, names: readonly string[]): string | null;
/** Text with something in it, or a number as text; null for anything else. */
export declare function textOf(value: unknown): string | null;
/** False for a number so large that parsing JSON may have rounded it. */
export declare function isExact(value: number): boolean;
/** Whether there is nothing: no value, blank text, or an array or object without anything in it. */
export declare function isNothing(value: unknown): boolean;
/** Whether a text is empty or all white space. */
export declare function isBlank(text: string): boolean;
