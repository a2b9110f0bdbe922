import type { Unread } from "../runtime/collection-types.js";
import type { EntityTypes } from "../runtime/entity-data.js";
import type { Reference, ReferenceInput } from "../runtime/references.js";
import type { DateInput } from "../runtime/where.js";
/** What the server says of a record after a write: it leaves out what it likes. */
export type Written<R extends {
    readonly id: string;
}> = Partial<R> & {
    readonly id: R["id"];
} & Unread;
/** Which records a bulk call has done, and which it left to a background job that cannot be asked after. */
export interface BulkResult {
    readonly inline: readonly string[];
    readonly background: readonly string[];
}
/** What the error of a failing bulk call holds besides: the ids, by what became of them. */
export interface BulkProgress {
    readonly done: BulkResult;
    /** Those of the request that failed; after an `UnknownOutcomeError` they may be done or not. */
    readonly failed: readonly string[];
    readonly notStarted: readonly string[];
}
/** The types of one kind of lines. */
export interface LineTypes {
    readonly record: {
        readonly id: string;
    };
    readonly create: object;
    readonly update: object;
}
/** A record to be created, or with an `id` to be updated. */
export type UpsertInput<T extends Pick<EntityTypes, "create" | "update">> = (T["create"] & {
    readonly id?: undefined;
}) | (T["update"] & {
    readonly id: string;
});
/** Lines by collection: with an `id` a line is updated, without one it is created. */
export type LinesInput<L extends object> = {
    readonly [K in keyof L]?: (L[K] extends LineTypes ? readonly UpsertInput<L[K]>[] : never) | undefined;
};
export interface UpsertResult<T extends EntityTypes> {
    readonly record: Written<T["record"]>;
    /** By collection, in the order in which they were given. */
    readonly lines: {
        readonly [K in keyof T["lines"]]: T["lines"][K] extends LineTypes ? readonly Written<T["lines"][K]["record"]>[] : never;
    };
}
/** One change of a record. */
export interface RecordChange<R extends {
    readonly id: string;
}> {
    /** True for the change that made the record. */
    readonly isCreate: boolean;
    /** ISO instant. */
    readonly updatedAt: string | null;
    /** The user who made it; the CRM gives no name here. */
    readonly updatedBy: Reference | null;
    /** The new values. Of references only the id is known, of choices added since their id. */
    readonly values: Partial<Omit<R, "id">>;
}
/** A mail, call, meeting, note or the like on a record's time line; or a next step. */
export interface RecordTask {
    readonly id: string;
    readonly note: string | null;
    readonly description: string | null;
    readonly owner: Reference | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly subject: string | null;
}
export interface NoteInput {
    /** May be HTML. */
    readonly note: string;
    /** The users to be told. */
    readonly mentions?: readonly ReferenceInput[] | undefined;
}
export interface RecordNote {
    readonly id: string;
    readonly note: string | null;
    /** ISO instant. */
    readonly closedAt: string | null;
}
export interface NextStepInput {
    readonly description: string;
    /** May be HTML. */
    readonly note?: string | undefined;
    /** Default `Task`: a reminder. */
    readonly type?: "Task" | "Phone" | "Email" | (string & {}) | undefined;
    readonly due?: DateInput | undefined;
    /** Due on a day rather than at a time. Default false. */
    readonly allDay?: boolean | undefined;
    /** Users. */
    readonly assignedTo?: readonly ReferenceInput[] | undefined;
}
export interface RecordNextStep {
    readonly id: string;
    readonly note: string | null;
    readonly description: string | null;
    readonly owner: Reference | null;
}
