import type { CallOptions } from "#runtime/client-options.js";
import type { EntityTypes } from "#runtime/entity-data.js";
import type { RowOrder } from "#runtime/order-by.js";
import type { DateInput } from "#runtime/where.js";
import type { RawFilter } from "./filters.js";

/** What a listing and a count take besides conditions by field. */
export interface Finding {
  /** Free text, looked for in the text fields. */
  readonly search?: string | undefined;
  /** Filters as the API takes them, besides `where`: for operators and fields that `where` does not have. */
  readonly filters?: readonly RawFilter[] | undefined;
}

/** What a listing takes besides. */
export interface Sorting<T extends EntityTypes> extends Finding {
  /** `{ fullName: "asc" }`, or several of them, the most important first. */
  readonly orderBy?: SortOrder<T> | readonly SortOrder<T>[] | undefined;
}

export type SortOrder<T extends EntityTypes> = RowOrder<T["row"], "id">;

/** What asking for a record's changes can be told. */
export interface ChangesQuery<S> extends CallOptions {
  /** Only changes since then. */
  readonly since?: DateInput | undefined;
  /** Only changes of these fields. Default: all that are active. */
  readonly select?: readonly S[] | undefined;
  /** Most changes to answer. Default 100. */
  readonly limit?: number | undefined;
}

/** What asking for activities or next steps can be told. */
export interface TasksQuery extends CallOptions {
  /** Only these kinds. Default: all. */
  readonly types?: readonly (RecordTaskType | (string & {}))[] | undefined;
  /** Text in the description or the note. */
  readonly search?: string | undefined;
  /** Most to answer. Default 100. */
  readonly limit?: number | undefined;
}

export type RecordTaskType = "Email" | "Phone" | "Event" | "Task" | "Note" | "Attachment";
