import type { ChoiceInput } from "./choices.js";
import type { ReferenceInput } from "./references.js";
/** By id: one, or any of several. */
export type IdWhere = string | IdFilter | undefined;
export interface IdFilter {
    readonly equals?: string | undefined;
    /** Any of these; none of them means that nothing matches. */
    readonly includes?: readonly string[] | undefined;
}
/**
 * Whether there is anything. The vendors print no word for it: what is sent is inferred. A server that does not know it
 * is found out by what it answers, as is one that ignores any other condition.
 */
export interface EmptinessFilter {
    /** True finds the records in which the field is empty, false those in which it is not. */
    readonly isEmpty?: boolean | undefined;
}
/** What all kinds but dates can be compared by. Several conditions are and-ed. */
export interface ValueFilter<V> extends EmptinessFilter {
    readonly equals?: V | undefined;
    readonly notEquals?: V | undefined;
    /** Any of these; none of them means that nothing matches. */
    readonly includes?: readonly V[] | undefined;
    /** None of these; the word that is sent is inferred, as for `isEmpty`. */
    readonly excludes?: readonly V[] | undefined;
}
export interface TextFilter extends ValueFilter<string> {
    readonly contains?: string | undefined;
    readonly notContains?: string | undefined;
}
/** Text, and what is written like it. `End` is the end of a text by which the CRM can look. */
export type TextWhere<End extends "startsWith" | "endsWith" = "startsWith" | "endsWith"> = string | (TextFilter & {
    readonly [E in End]?: string | undefined;
}) | undefined;
export type NumberWhere = number | NumberFilter | undefined;
export interface NumberFilter extends ValueFilter<number> {
    /** The ends belong to the range. */
    readonly between?: readonly [from: number, to: number] | undefined;
}
export type BooleanWhere = boolean | ValueFilter<boolean> | undefined;
export type ChoiceWhere<C extends string> = ChoiceInput<C> | ValueFilter<ChoiceInput<C>> | undefined;
export type ReferenceWhere<To extends string> = ReferenceInput<To> | ValueFilter<ReferenceInput<To>> | undefined;
/** A `Date`, or ISO text: `2026-03-05`, `2026-03-05T10:31:38Z`. Text without a zone is UTC. */
export type DateInput = string | Date;
interface DateConditions extends EmptinessFilter {
    readonly after?: DateInput | undefined;
    readonly before?: DateInput | undefined;
    readonly between?: readonly [from: DateInput, to: DateInput] | undefined;
}
/** The ends belong to the range: of a day its first moment and its last, in UTC. */
export type DateFilter<Operator extends keyof DateConditions = keyof DateConditions> = Pick<DateConditions, Operator>;
/** Looked up rather than named: so the compiler, told `updated: "2026-01-01"`, names the operators instead of an alias. */
interface KindWhere {
    readonly date: DateFilter<"after" | "before" | "between" | "isEmpty"> | undefined;
}
export type DateWhere = KindWhere["date"];
export {};
