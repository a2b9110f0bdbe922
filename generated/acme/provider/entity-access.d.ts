import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { Totals } from "../runtime/iterate.js";
import type { Session } from "../runtime/session.js";
import type { EntityReading } from "./decode.js";
import { type GraphqlRequest } from "./graphql-call.js";
/** What every method of a collection works with. */
export interface EntityAccess extends EntityReading {
    readonly session: Session;
    /** Whether rows are held against the conditions that they were asked for by. */
    readonly checkFilters: boolean;
    /** What the server has shown of its totals. */
    readonly totals: Totals;
    /** Where a write has lines. */
    readonly lines?: readonly EntityData[];
}
/** Sends one of the documented operations about the entity and answers what `read` makes of what stands under its name. */
export declare function ask<T>({ session, entity, lines }: Pick<EntityAccess, "session"> & Partial<EntityAccess>, request: GraphqlRequest, variables: object, read: (answer: unknown) => T, options?: CallOptions): Promise<T>;
