import { type Condition } from "../runtime/conditions.js";
import type { EntityData } from "../runtime/entity-data.js";
/** One condition of a filter; all of them have to hold. */
export interface FilterCondition {
    /** The field's system name: `first_name`. */
    readonly name: string;
    /** One of the operators of `where`, `equals` to `isEmpty`; any other word goes out as it is. */
    readonly operator: string;
    readonly value?: unknown;
}
/** Conditions -> the text of the `filter` parameter, before it is URL-encoded. */
export type EncodeFilter = (conditions: readonly FilterCondition[]) => string;
/**
 * How filters are written: `[{ "name": "first_name", "operator": "contains", "value": "an" }]`.
 *
 * **This is an inference.** The vendor documents only that `filter` is URL-encoded JSON. That conditions have a name, an
 * operator and a value is what the controls of its web client suggest, as are `contains`, `equals`, `starts_with` and
 * `ends_with`; the other words are made up after them. Where your account's server wants something else, give
 * `createClient` a function of your own as `encodeFilter`: everything else stays as it is.
 *
 * @see https://help.freecrm.com/
 */
export declare const encodeFilter: EncodeFilter;
/**
 * The conditions of a query, that of the entity's template first; null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for a `where` that makes no sense.
 */
export declare function conditionsOf(entity: EntityData, where: object | undefined): readonly Condition[] | null;
/**
 * The texts of `filter` that together ask for what the conditions ask for: none for no condition, and several where one
 * would be too long for an address, but has an `includes` of ids that can be shared out.
 *
 * @throws RequestError for a filter that is too long and cannot be shared out, and for a raw one with an unknown member.
 */
export declare function filterTexts(encode: EncodeFilter, found: readonly Condition[], raw?: readonly FilterCondition[]): readonly string[];
