import type { EntityData } from "../runtime/entity-data.js";
/**
 * What is written, by system name as the CRM takes it. A new record of a further template carries the template's id.
 *
 * @throws RequestError or UnknownChoiceError for what cannot be written, before anything is sent.
 */
export declare function encodeRecord(entity: EntityData, input: object, effect: "create" | "update"): Readonly<Record<string, unknown>>;
