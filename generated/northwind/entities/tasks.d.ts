import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  BooleanWhere,
  ChoiceWhere,
  DateInput,
  DateWhere,
  IdWhere,
  NumberWhere,
  ReferenceWhere,
} from "../runtime/where.js";
import type { components } from "../openapi.js";

export type TaskPriority = "Low" | "Normal" | "High";
/** Label to id. */
export declare const TaskPriority: Readonly<Record<TaskPriority, string>>;

export type TaskStatus = "Open" | "Reviewing" | "Done";
/** Label to id. */
export declare const TaskStatus: Readonly<Record<TaskStatus, string>>;

export type TaskType = "Call" | "Visit" | "Business Support";
/** Label to id. */
export declare const TaskType: Readonly<Record<TaskType, string>>;

/** Task, as a listing has it. */
export interface TaskRow {
  readonly id: Id<"Task">;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<components["schemas"]["Task"]["access"]> | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Task"]["acl"]> | null;
  /** Assigned To (`assigned_to`): users. */
  readonly assignedTo: readonly Reference<string>[];
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Case (`case`): relation. Refers to Case. */
  readonly case: Reference<"Case"> | null;
  /** Close Date (`close_date`): date. */
  readonly closeDate: string | null;
  /** Company (`company`): relation. Refers to Company. */
  readonly company: Reference<"Company"> | null;
  /** Completion (`completion`): number. At least 0. At most 100. */
  readonly completion: number | null;
  /** Contact (`contact`): relation. Refers to Contact. */
  readonly contact: Reference<"Contact"> | null;
  /** Created at (`created_at`): datetime. Read-only. */
  readonly createdAt: string | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** Deal (`deal`): relation. Refers to Deal. */
  readonly deal: Reference<"Deal"> | null;
  /** Description (`description`): textarea. */
  readonly description: string | null;
  /** Due Date (`due_date`): date. */
  readonly dueDate: string | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Task"]["flags"]> | null;
  /** Identifier (`identifier`): text. */
  readonly identifier: string | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /**
   * Priority (`priority`): select.
   * Choices: "Low", "Normal", "High".
   */
  readonly priority: OpenChoice<TaskPriority> | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /** Recurrence (`recurrence`): recurrence. */
  readonly recurrence: unknown;
  /**
   * Status (`status`): select.
   * Choices: "Open", "Reviewing", "Done".
   */
  readonly status: OpenChoice<TaskStatus> | null;
  /** Tags (`tags`): tags. */
  readonly tags: readonly string[];
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** Title (`title`): text. Required. At most 250 characters. */
  readonly title: string | null;
  /**
   * Type (`type`): select.
   * Choices: "Call", "Visit", "Business Support".
   */
  readonly type: OpenChoice<TaskType> | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
}

/** Task, the full record. */
export interface Task extends TaskRow {
  /** `alerts`: array of RecordRef. Read-only. */
  readonly alerts: readonly Reference<string>[];
  /** `calls`: array of RecordRef. Read-only. Refers to Call. */
  readonly calls: readonly Reference<"Call">[];
  /** `cases`: array of RecordRef. Read-only. Refers to Case. */
  readonly cases: readonly Reference<"Case">[];
  /** `documents`: array of RecordRef. Read-only. Refers to Document. */
  readonly documents: readonly Reference<"Document">[];
  /** `events`: array of RecordRef. Read-only. Refers to Event. */
  readonly events: readonly Reference<"Event">[];
  /** `notes`: array of RecordRef. Read-only. */
  readonly notes: readonly Reference<string>[];
}

/** Task: what may be written. Undefined means not given, null clears. */
export interface TaskInput {
  /** Assigned To (`assigned_to`): users. */
  assignedTo?: readonly ReferenceInput<string>[] | null | undefined;
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Case (`case`): relation. */
  case?: ReferenceInput<"Case"> | null | undefined;
  /** Close Date (`close_date`): date. */
  closeDate?: DateInput | null | undefined;
  /** Company (`company`): relation. */
  company?: ReferenceInput<"Company"> | null | undefined;
  /** Completion (`completion`): number. */
  completion?: number | null | undefined;
  /** Contact (`contact`): relation. */
  contact?: ReferenceInput<"Contact"> | null | undefined;
  /** Deal (`deal`): relation. */
  deal?: ReferenceInput<"Deal"> | null | undefined;
  /** Description (`description`): textarea. */
  description?: string | null | undefined;
  /** Due Date (`due_date`): date. */
  dueDate?: DateInput | null | undefined;
  /** Identifier (`identifier`): text. */
  identifier?: string | null | undefined;
  /** Priority (`priority`): select. */
  priority?: ChoiceInput<TaskPriority> | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** Recurrence (`recurrence`): recurrence. */
  recurrence?: unknown;
  /** Status (`status`): select. */
  status?: ChoiceInput<TaskStatus> | null | undefined;
  /** Tags (`tags`): tags. */
  tags?: readonly string[] | null | undefined;
  /** Type (`type`): select. */
  type?: ChoiceInput<TaskType> | null | undefined;
}

/** Task: what a new record is made of. */
export interface TaskCreate extends TaskInput {
  /** Title (`title`): text. */
  title: string;
}

/** Task: what may be changed. */
export interface TaskUpdate extends TaskInput {
  /** Title (`title`): text. */
  title?: string | undefined;
}

/** Task: conditions by field, and-ed. */
export interface TaskWhere {
  id?: IdWhere;
  accountId?: TextWhere;
  assignedTo?: ReferenceWhere<string>;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  case?: ReferenceWhere<"Case">;
  closeDate?: DateWhere;
  company?: ReferenceWhere<"Company">;
  completion?: NumberWhere;
  contact?: ReferenceWhere<"Contact">;
  createdAt?: DateWhere;
  createdBy?: ReferenceWhere<string>;
  deal?: ReferenceWhere<"Deal">;
  description?: TextWhere;
  dueDate?: DateWhere;
  identifier?: TextWhere;
  lastModified?: DateWhere;
  priority?: ChoiceWhere<TaskPriority>;
  private?: BooleanWhere;
  rating?: NumberWhere;
  status?: ChoiceWhere<TaskStatus>;
  templateId?: TextWhere;
  title?: TextWhere;
  type?: ChoiceWhere<TaskType>;
  uri?: TextWhere;
}

export type TaskField = keyof Task;

/** Tasks: the types of the collection. */
export interface TaskTypes {
  record: Task;
  row: TaskRow;
  create: TaskCreate;
  update: TaskUpdate;
  where: TaskWhere;
  lines: {};
}

/** Tasks: list, read and write. */
export interface TaskCollection extends Pick<
  Collection<TaskTypes>,
  | "complete"
  | "count"
  | "create"
  | "delete"
  | "export"
  | "fields"
  | "first"
  | "get"
  | "iterate"
  | "list"
  | "update"
> {}

/** Tasks, through a client. */
export declare function tasks(client: Client): TaskCollection;
