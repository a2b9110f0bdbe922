import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { DecodedRecord } from "./decode.js";
import { type EntityAccess } from "./entity-access.js";
/** Line entities by the name of their collection. */
export type LineEntities = Readonly<Record<string, EntityData>>;
/** A line that was sent. */
export interface SentLine {
    /** Name of its collection. */
    readonly collection: string;
    readonly entity: EntityData;
    /** Undefined where the line is to be created. */
    readonly id: string | undefined;
}
export interface Upserted {
    readonly record: DecodedRecord;
    readonly lines: Readonly<Record<string, readonly DecodedRecord[]>>;
}
/** @see https://api.freeagent.network */
export declare function upsertWithLines(access: EntityAccess, lineEntities: LineEntities, input: object, lines?: object, options?: CallOptions): Promise<Upserted>;
