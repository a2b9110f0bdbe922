import type { CallOptions } from "../runtime/client-options.js";
import type { EntityData } from "../runtime/entity-data.js";
import type { Session } from "../runtime/session.js";
/** A GraphQL document, and what sending it twice would do. */
export interface GraphqlRequest {
    /** The operation's name, for events and errors. */
    readonly name: string;
    readonly effect: "read" | "write";
    readonly text: string;
    /** Whose fields its errors may name. */
    readonly about?: readonly EntityData[];
}
export type GraphqlData = Readonly<Record<string, unknown>>;
/**
 * Sends a document and answers what `read` makes of its `data`. It reads within the call, so that what it throws is
 * judged and cleaned as any failure is.
 *
 * An answer with `errors` is a failure whatever its status, and even when it has data: the error then holds them as
 * `partialData`.
 * @see https://api.freeagent.network
 */
export declare function sendGraphql<T>(session: Session, request: GraphqlRequest, variables: object, read: (data: GraphqlData) => T, options?: CallOptions): Promise<T>;
/** For those who want `data` as it is. */
export declare const whole: (data: GraphqlData) => GraphqlData;
