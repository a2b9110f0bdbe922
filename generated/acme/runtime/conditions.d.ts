import type { EntityData, FieldData } from "./entity-data.js";
export type ConditionOperator = "equals" | "notEquals" | "includes" | "excludes" | "contains" | "notContains" | "startsWith" | "endsWith" | "after" | "before" | "between" | "isEmpty";
/** One condition of a `where`, as a vendor's filter needs it: choices and references are ids, dates are ISO text. */
export interface Condition {
    /** Where it stood: `where.lastName.equals`. */
    readonly place: string;
    readonly field: FieldData;
    readonly operator: ConditionOperator;
    /** One value; two for `between`; one or more for `includes` and `excludes`, each once; true or false for `isEmpty`. */
    readonly values: readonly unknown[];
}
/**
 * A `where` as a list of conditions, all of which are to hold; null where nothing can match, as an `includes` is empty.
 * `textEnds` are the ends of a text by which the CRM can look.
 *
 * @throws RequestError for an unknown field, an operator that the field's kind does not have, and a value that is none.
 * @throws UnknownChoiceError for a choice that the list does not have, or has more than once.
 */
export declare function conditions(entity: EntityData, where: object | undefined, textEnds: readonly ("startsWith" | "endsWith")[]): readonly Condition[] | null;
