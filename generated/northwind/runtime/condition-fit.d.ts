import type { Condition } from "./conditions.js";
/**
 * What tells whether a value may be one that the condition asks for, by any reasonable way of comparing: it says yes to
 * what cannot be compared.
 */
export declare function fitting({ field, operator, values }: Condition): (value: unknown) => boolean;
