import type { EntityData } from "../runtime/entity-data.js";
/**
 * What a write sends: bare values by system name, choices and references by id; null clears.
 *
 * @throws RequestError or UnknownChoiceError for what cannot be sent.
 * @see https://api.freeagent.network
 */
export declare function encodeFields(entity: EntityData, input: object, effect: "create" | "update"): Readonly<Record<string, unknown>>;
