/** A choice as it is read: one of the labels known when the package was generated, or one added since. */
export type OpenChoice<C extends string> = C | (string & {});
/** How a choice is written: by its label, or by its id. */
export type ChoiceInput<C extends string> = C | {
    readonly id: string;
};
/**
 * Whether a value is one of a list's known labels; narrows what was read to what may be written.
 *
 * @example if (isChoice(ContactSegment, contact.segment)) await crm.contacts.update(id, { segment: contact.segment });
 */
export declare function isChoice<C extends string>(choices: {
    readonly [K in C]: string;
}, value: unknown): value is C;
