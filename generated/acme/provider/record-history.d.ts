import type { CallOptions } from "../runtime/client-options.js";
import { type EntityAccess } from "./entity-access.js";
import type { ChangesQuery, TasksQuery } from "./query-types.js";
import type { RecordChange, RecordNextStep, NextStepInput, RecordNote, NoteInput, RecordTask } from "./result-types.js";
interface DecodedChange extends Omit<RecordChange<{
    readonly id: string;
}>, "values"> {
    readonly values: Readonly<Record<string, unknown>>;
}
/** What was changed on a record: bare values, not cells. */
export declare function listChanges(access: EntityAccess, id: string, query?: ChangesQuery<PropertyKey>): Promise<readonly DecodedChange[]>;
export declare function listTasks(access: EntityAccess, category: "Activity" | "NextStep", id: string, query?: TasksQuery): Promise<readonly RecordTask[]>;
export declare function addNote(access: EntityAccess, id: string, given: string | NoteInput, options?: CallOptions): Promise<RecordNote>;
export declare function addNextStep(access: EntityAccess, id: string, step: NextStepInput, options?: CallOptions): Promise<RecordNextStep>;
export {};
