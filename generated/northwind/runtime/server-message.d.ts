import type { EntityData } from "./entity-data.js";
/** One error as the server told it: a GraphQL error, or a line of a REST answer. */
export interface ServerMessage {
    readonly message: string;
    /** The part of a GraphQL answer that is missing because of it. */
    readonly path?: readonly (string | number)[];
    /** The server's own code. */
    readonly code?: string;
}
export declare function rewrittenMessage({ message, path, code }: ServerMessage, rewritten: (text: string) => string, explained?: (text: string) => string): ServerMessage;
/**
 * A message in which each system name of these entities' fields is followed by the label that the account's people
 * know: "contact_field14 (Segment) is required". A name without a digit or underscore may be a plain word: it stays.
 */
export declare function withLabels(text: string, entities: readonly EntityData[]): string;
