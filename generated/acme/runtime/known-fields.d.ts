import type { EntityData, FieldData } from "./entity-data.js";
export interface NamedFieldData {
    readonly name: string;
    readonly field: FieldData;
}
export interface FieldValue extends NamedFieldData {
    readonly value: unknown;
}
/** Every record has an id, be it a field of the metadata or not. */
export declare const idField: {
    readonly key: "id";
    readonly label: "ID";
    readonly kind: "id";
    readonly create: false;
    readonly update: false;
};
/**
 * The field of that name. `use` says where the name stood: "select", "orderBy", "where".
 *
 * @throws RequestError with a suggestion where the entity has no such field.
 */
export declare function knownField(entity: EntityData, name: string, use: string): FieldData;
/**
 * Refuses properties that nobody would look at, with a suggestion. Those that are undefined do not matter.
 *
 * @throws RequestError
 */
export declare function refuseUnknown(given: object, known: readonly string[], place: string): void;
/**
 * The fields to ask for: those selected, or by default all active ones that a row has.
 *
 * @throws RequestError for a name that the entity does not have.
 */
export declare function selectedFields(entity: EntityData, select: readonly PropertyKey[] | undefined): readonly NamedFieldData[];
/**
 * What a create or an update was given, field by field; undefined is not given.
 *
 * @throws RequestError for a field that the entity does not have, one that may not be written, and null where
 * a value is required.
 */
export declare function writtenFields(entity: EntityData, input: object, effect: "create" | "update"): readonly FieldValue[];
/**
 * Refuses a create that lacks what the entity requires, all of it at once.
 *
 * @throws RequestError
 */
export declare function refuseMissing(entity: EntityData, input: object): void;
/**
 * The id of a record, which is never nothing.
 *
 * @throws RequestError
 */
export declare function neededId({ collection }: EntityData, id: unknown): string;
/** What the field of that system name is called here; empty where the entity has none. */
export declare function namesOf(entity: EntityData, key: string): readonly string[];
