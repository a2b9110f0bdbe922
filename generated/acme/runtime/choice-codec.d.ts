import type { FieldData } from "./entity-data.js";
/** The literal of a choice by its id; for an id added since, the text that the CRM shows, or the id without one. */
export declare function readChoice(field: FieldData, id: string, shown: string | null): string;
/** Whether a text is the id or the literal of one of the list's choices. */
export declare function isKnownChoice(field: FieldData, text: string): boolean;
/**
 * The id of a choice by its literal or as `{ id }`. In a list that people extend, unknown text is its own id.
 * `place` says where the value stood: "Contact.segment".
 *
 * @throws UnknownChoiceError for a literal that the list does not have, or has more than once.
 * @throws RequestError for what is no choice at all.
 */
export declare function writeChoice(field: FieldData, value: unknown, place: string): string;
/** What goes over the wire for a choice of this id: a number, true or nothing where the CRM has its options as such. */
export declare function choiceOnWire({ values }: FieldData, id: string): unknown;
