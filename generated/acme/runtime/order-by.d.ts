import type { EntityData, FieldData } from "./entity-data.js";
export type Direction = "asc" | "desc";
/** `{ fullName: "asc" }`; of several keys the first counts most. */
export type OrderBy<F extends string> = {
    readonly [K in F]?: Direction | undefined;
};
/**
 * As {@link OrderBy}, by the fields of a row but `Not`. Its keys are the row's own members, so that an editor goes from a
 * key to the field's declaration.
 */
export type RowOrder<R, Not = never> = {
    readonly [K in keyof R as Exclude<K, Not>]?: Direction | undefined;
};
export interface OrderTerm {
    readonly name: string;
    readonly field: FieldData;
    readonly direction: Direction;
}
/**
 * The order asked for, one field at a time, the most important first. Empty where none was asked for.
 *
 * @throws RequestError for a field that the entity does not have, or a direction other than "asc" and "desc".
 */
export declare function orderTerms(entity: EntityData, orderBy: object | readonly object[] | undefined): readonly OrderTerm[];
