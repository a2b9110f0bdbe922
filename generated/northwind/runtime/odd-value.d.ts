import type { BaseClientOptions, OddValue } from "./client-options.js";
import type { AccountData, EntityData } from "./entity-data.js";
import type { NamedFieldData } from "./known-fields.js";
import type { Session } from "./session.js";
/** How a client reads values. */
export interface Reading {
    readonly session: Pick<Session, "tell" | "clean">;
    readonly date: AccountData["date"];
    readonly onOddValue: BaseClientOptions["onOddValue"];
    /** Takes what could not be read of a write's answer: the write was carried out, so that nothing may be thrown. */
    readonly unread?: OddValue[] | undefined;
}
/** The field that a value stood under. */
export interface OddPlace extends NamedFieldData {
    readonly entity: EntityData;
    /** The record's. */
    readonly id: string;
}
/**
 * What stands for a value that its field's type does not have: what the client's `onOddValue` makes of it, and
 * undefined for nothing.
 *
 * @throws DecodeError by default, but not in the answer to a write; and whatever `onOddValue` throws.
 */
export declare function settleOddValue(reading: Reading, place: OddPlace, value: unknown): unknown;
/** A record with what could not be read of it beside. Not enumerable: whoever copies or prints the record means its fields. */
export declare function withUnread<R extends object>(record: R, unread: readonly OddValue[]): R;
