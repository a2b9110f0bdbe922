import type { EntityData, EntityTypes } from "../runtime/entity-data.js";
import { type Client } from "./client.js";
import type { Collection } from "./collection-interface.js";
import { type LineEntities } from "./write-lines.js";
/**
 * The records of one entity. `T` is the emitted description of what `entity` says as data, so the two agree by
 * generation; inside, records are what the data makes of them.
 */
export declare function collection<T extends EntityTypes>(client: Client, entity: EntityData, lines?: LineEntities): Collection<T>;
