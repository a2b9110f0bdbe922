import type { CallOptions } from "../runtime/client-options.js";
import type { BaseCollection } from "../runtime/collection-types.js";
import type { EntityTypes } from "../runtime/entity-data.js";
import type { ChangesQuery, Finding, Sorting, TasksQuery } from "./query-types.js";
import type { BulkResult, RecordChange, LinesInput, RecordNextStep, NextStepInput, RecordNote, NoteInput, RecordTask, UpsertInput, UpsertResult, Written } from "./result-types.js";
/**
 * The records of one app.
 * @see https://api.freeagent.network
 */
export interface Collection<T extends EntityTypes> extends BaseCollection<T, Sorting<T>, Finding> {
    /**
     * Creates a record. Answers what the server says of it, which need not be all; what of it cannot be read is told by
     * `$unread`.
     *
     * @throws UnknownOutcomeError where it may have been created or not.
     */
    create(input: T["create"], options?: CallOptions): Promise<Written<T["record"]>>;
    /**
     * Changes the given fields; null clears. Answers what the server says of the record, which need not be all; what of it
     * cannot be read is told by `$unread`.
     *
     * @throws NotFoundError where there is no such record.
     * @throws UnknownOutcomeError where it may have been changed or not.
     */
    update(id: string, patch: T["update"], options?: CallOptions): Promise<Written<T["record"]>>;
    /**
     * Changes many records alike, 250 a request, one request after the other. No ids, no request.
     *
     * @throws CrmError of the request that failed; those after it are not sent. It has the members of
     * {@link BulkProgress}: `done`, `failed`, `notStarted`.
     */
    updateMany(ids: readonly string[], patch: T["update"], options?: CallOptions): Promise<BulkResult>;
    /** Deletes many records; as {@link Collection.updateMany} in everything else. */
    deleteMany(ids: readonly string[], options?: CallOptions): Promise<BulkResult>;
    /**
     * Creates a record, or with an `id` updates it, together with lines of it in one request. Lines that are not given
     * stay as they are.
     *
     * @throws UnknownOutcomeError where it may have been carried out or not.
     */
    upsertWithLines(input: UpsertInput<T>, lines?: LinesInput<T["lines"]>, options?: CallOptions): Promise<UpsertResult<T>>;
    /** What was changed on a record. */
    changes<const S extends Exclude<keyof T["record"], "id"> = Exclude<keyof T["record"], "id">>(id: string, query?: ChangesQuery<S>): Promise<readonly RecordChange<Pick<T["record"], S | "id">>[]>;
    /** Mails, calls, meetings, notes and the like on a record's time line. */
    activities(id: string, query?: TasksQuery): Promise<readonly RecordTask[]>;
    /** The open next steps of a record. */
    nextSteps(id: string, query?: TasksQuery): Promise<readonly RecordTask[]>;
    /** Puts a note on a record's time line. */
    addNote(id: string, note: string | NoteInput, options?: CallOptions): Promise<RecordNote>;
    /** Adds an open next step to a record. */
    addNextStep(id: string, step: NextStepInput, options?: CallOptions): Promise<RecordNextStep>;
}
