export { isRecord, memberOf, textIn } from "../runtime/json.js";
/** The items of an answer's list; none where it is no list. */
export declare function itemsOf(value: unknown): readonly unknown[];
/** Text, or a number as text; null for anything else. */
export declare function textOf(value: unknown): string | null;
