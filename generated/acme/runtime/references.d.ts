declare const target: unique symbol;
/** By a method, so that ids of nobody knows what go together with all others, and those of two entities do not. */
interface RecordOf<To extends string> {
    of(to: To): void;
}
/**
 * The id of a record of the entity whose read type is named `To`. It is text, and any text is taken for one; only the
 * compiler knows whose it is, and keeps a contact's from being given where an account is meant.
 */
export type Id<To extends string = string> = string & {
    readonly [target]?: RecordOf<To> | undefined;
};
/** A link to a record of the entity whose read type is named `To`. */
export interface Reference<To extends string = string> {
    readonly id: Id<To>;
    /** What the CRM shows for the record; null where it does not say. */
    readonly name: string | null;
    /** Only for the compiler, as in an {@link Id}. Never there at run time. */
    readonly [target]?: To | undefined;
}
/**
 * How a reference is written: an id, a reference as it was read, or a record; none of another entity's. An id is plain text
 * here: what is declared as an {@link Id} has the members of both text and object, and an editor would offer those.
 */
export type ReferenceInput<To extends string = string> = string | {
    readonly id: Id<To>;
    readonly [target]?: To | undefined;
};
export {};
