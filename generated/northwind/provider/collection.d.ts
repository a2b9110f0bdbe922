import type { EntityData, EntityTypes } from "../runtime/entity-data.js";
import { type Client } from "./client.js";
import type { Collection } from "./collection-interface.js";
/** The collection of one entity. Sends nothing by itself. */
export declare function collection<T extends EntityTypes>(client: Client, entity: EntityData, lines?: Readonly<Record<string, EntityData>>): Collection<T>;
