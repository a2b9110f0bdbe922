import type { FieldData } from "./entity-data.js";
/**
 * One value as it is sent: choices and references are ids, dates are ISO text, all else is as it was given.
 * `place` says where the value stood: "Contact.segment".
 *
 * @throws RequestError for a value that the field's kind does not have.
 * @throws UnknownChoiceError for a choice that the list does not have, or has more than once.
 */
export declare function writeValue(field: FieldData, value: unknown, place: string): unknown;
