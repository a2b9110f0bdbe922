declare const target: unique symbol;
/** A link to a record of the entity whose read type is named `To`. */
export interface Reference<To extends string = string> {
    readonly id: string;
    /** What the CRM shows for the record; null where it does not say. */
    readonly name: string | null;
    /** Only for the compiler: keeps a contact from being given where an account is meant. Never there at run time. */
    readonly [target]?: To;
}
/** How a reference is written: an id, a reference as it was read, or a record. */
export type ReferenceInput<To extends string = string> = string | {
    readonly id: string;
    readonly [target]?: To;
};
export {};
