import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { HttpAnswer } from "../runtime/session.js";
import type { Connection } from "./client.js";
import type { DeleteOptions } from "./collection-interface.js";
import { type DecodedRecord } from "./decode.js";
import { readPayload } from "./envelope.js";
import { type RestRequest } from "./rest-call.js";
/** @throws NotFoundError where there is no such record */
export declare function getRecord(to: Connection, entity: EntityData, id: string, options?: CallOptions): Promise<DecodedRecord>;
export declare function createRecord(to: Connection, entity: EntityData, input: object, options?: CallOptions): Promise<DecodedRecord>;
export declare function updateRecord(to: Connection, entity: EntityData, id: string, input: object, options?: CallOptions): Promise<DecodedRecord>;
export declare function deleteRecord(to: Connection, entity: EntityData, id: string, options?: DeleteOptions): Promise<void>;
/** A change that answers the record; where the server leaves it out, it is read. */
export declare function changed(to: Connection, entity: EntityData, id: string, request: RestRequest, options?: CallOptions): Promise<DecodedRecord>;
/** Reads an answer that is one full record; null where it is none. */
export declare function fullReader({ account }: Connection, entity: EntityData): (answer: HttpAnswer, call: Parameters<typeof readPayload>[1]) => DecodedRecord | null;
/** @throws RequestError for an entity whose records have no path of their own */
export declare function itemPath(entity: EntityData, id: string): string;
