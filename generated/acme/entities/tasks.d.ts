import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  BooleanWhere,
  ChoiceWhere,
  DateInput,
  DateWhere,
  IdWhere,
  ReferenceWhere,
} from "../runtime/where.js";
import type { TaskPriority } from "../choices.js";

export { TaskPriority } from "../choices.js";

export type TaskType = "Call" | "Email" | "Meeting" | "To Do";
/** Label to id. */
export declare const TaskType: Readonly<Record<TaskType, string>>;

/** Task. */
export interface Task {
  readonly id: Id<"Task">;
  /** All Day (`all_day`): boolean. */
  readonly allDay: boolean | null;
  /** Assigned To (`assigned_to`): reference. Refers to User. */
  readonly assignedTo: Reference<"User"> | null;
  /** Closed (`closed_at`): datetimecomplete. */
  readonly closed: string | null;
  /** Contact (`task_field4`): reference. Refers to Contact. */
  readonly contact: Reference<"Contact"> | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Due Date (`due_date`): datetimecomplete. */
  readonly dueDate: string | null;
  /** Note (`note`): note. */
  readonly note: string | null;
  /**
   * Priority (`task_field3`): reference.
   * Choices: "Low", "Normal", "High", "Urgent".
   */
  readonly priority: OpenChoice<TaskPriority> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /** Title (`description`): text. Required. */
  readonly title: string | null;
  /**
   * Type (`type`): reference.
   * Choices: "Call", "Email", "Meeting", "To Do".
   */
  readonly type: OpenChoice<TaskType> | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
}

/** Task: what may be written. Undefined means not given, null clears. */
export interface TaskInput {
  /** All Day (`all_day`): boolean. */
  allDay?: boolean | null | undefined;
  /** Assigned To (`assigned_to`): reference. */
  assignedTo?: ReferenceInput<"User"> | null | undefined;
  /** Closed (`closed_at`): datetimecomplete. */
  closed?: DateInput | null | undefined;
  /** Contact (`task_field4`): reference. */
  contact?: ReferenceInput<"Contact"> | null | undefined;
  /** Due Date (`due_date`): datetimecomplete. */
  dueDate?: DateInput | null | undefined;
  /** Note (`note`): note. */
  note?: string | null | undefined;
  /** Priority (`task_field3`): reference. */
  priority?: ChoiceInput<TaskPriority> | null | undefined;
  /** Type (`type`): reference. */
  type?: ChoiceInput<TaskType> | null | undefined;
}

/** Task: what a new record is made of. */
export interface TaskCreate extends TaskInput {
  /** Title (`description`): text. */
  title: string;
}

/** Task: what may be changed. */
export interface TaskUpdate extends TaskInput {
  /** Title (`description`): text. */
  title?: string | undefined;
}

/** Task: conditions by field, and-ed. */
export interface TaskWhere {
  id?: IdWhere;
  allDay?: BooleanWhere;
  assignedTo?: ReferenceWhere<"User">;
  closed?: DateWhere;
  contact?: ReferenceWhere<"Contact">;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  dueDate?: DateWhere;
  note?: TextWhere;
  priority?: ChoiceWhere<TaskPriority>;
  seqId?: IdWhere;
  title?: TextWhere;
  type?: ChoiceWhere<TaskType>;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
}

export type TaskField = keyof Task;

/** Tasks: the types of the collection. */
export interface TaskTypes {
  record: Task;
  row: Task;
  create: TaskCreate;
  update: TaskUpdate;
  where: TaskWhere;
  lines: {};
}

/** Tasks: list, read and write. */
export interface TaskCollection extends Collection<TaskTypes> {}

/** Tasks, through a client. */
export declare function tasks(client: Client): TaskCollection;
