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

export type CasePriority = "Low" | "Normal" | "High";
/** Label to id. */
export declare const CasePriority: Readonly<Record<CasePriority, string>>;

export type CaseStatus = "New" | "Open" | "Resolved";
/** Label to id. */
export declare const CaseStatus: Readonly<Record<CaseStatus, string>>;

export type CaseType = "Question" | "Complaint" | "Return";
/** Label to id. */
export declare const CaseType: Readonly<Record<CaseType, string>>;

/** Case, as a listing has it. */
export interface CaseRow {
  readonly id: Id<"Case">;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<components["schemas"]["Case"]["access"]> | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Case"]["acl"]> | null;
  /** Assigned To (`assigned_to`): users. */
  readonly assignedTo: readonly Reference<string>[];
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Close Date (`close_date`): date. */
  readonly closeDate: string | null;
  /** Company (`company`): relation. Refers to Company. */
  readonly company: Reference<"Company"> | null;
  /** Contact (`contact`): relation. Refers to Contact. */
  readonly contact: Reference<"Contact"> | null;
  /** Created at (`created_at`): datetime. Read-only. */
  readonly createdAt: string | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** Deadline (`deadline`): datetime. */
  readonly deadline: string | null;
  /** Deal (`deal`): relation. Refers to Deal. */
  readonly deal: Reference<"Deal"> | null;
  /** Description (`description`): textarea. */
  readonly description: string | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Case"]["flags"]> | null;
  /** How did we do? (1-10) (`satisfaction`): number. At least 1. At most 10. */
  readonly howDidWeDo110: number | null;
  /** Identifier (`identifier`): text. */
  readonly identifier: string | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /**
   * Priority (`priority`): select.
   * Choices: "Low", "Normal", "High".
   */
  readonly priority: OpenChoice<CasePriority> | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /**
   * Status (`status`): select.
   * Choices: "New", "Open", "Resolved".
   */
  readonly status: OpenChoice<CaseStatus> | null;
  /** Tags (`tags`): tags. */
  readonly tags: readonly string[];
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** Title (`title`): text. Required. */
  readonly title: string | null;
  /**
   * Type (`type`): select.
   * Choices: "Question", "Complaint", "Return".
   */
  readonly type: OpenChoice<CaseType> | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
}

/** Case, the full record. */
export interface Case extends CaseRow {
  /** `calls`: array of RecordRef. Read-only. Refers to Call. */
  readonly calls: readonly Reference<"Call">[];
  /** `documents`: array of RecordRef. Read-only. Refers to Document. */
  readonly documents: readonly Reference<"Document">[];
  /** `events`: array of RecordRef. Read-only. Refers to Event. */
  readonly events: readonly Reference<"Event">[];
  /** `notes`: array of RecordRef. Read-only. */
  readonly notes: readonly Reference<string>[];
  /** `tasks`: array of RecordRef. Read-only. Refers to Task. */
  readonly tasks: readonly Reference<"Task">[];
}

/** Case: what may be written. Undefined means not given, null clears. */
export interface CaseInput {
  /** Assigned To (`assigned_to`): users. */
  assignedTo?: readonly ReferenceInput<string>[] | null | undefined;
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Close Date (`close_date`): date. */
  closeDate?: DateInput | null | undefined;
  /** Company (`company`): relation. */
  company?: ReferenceInput<"Company"> | null | undefined;
  /** Contact (`contact`): relation. */
  contact?: ReferenceInput<"Contact"> | null | undefined;
  /** Deadline (`deadline`): datetime. */
  deadline?: DateInput | null | undefined;
  /** Deal (`deal`): relation. */
  deal?: ReferenceInput<"Deal"> | null | undefined;
  /** Description (`description`): textarea. */
  description?: string | null | undefined;
  /** How did we do? (1-10) (`satisfaction`): number. */
  howDidWeDo110?: number | null | undefined;
  /** Identifier (`identifier`): text. */
  identifier?: string | null | undefined;
  /** Priority (`priority`): select. */
  priority?: ChoiceInput<CasePriority> | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** Status (`status`): select. */
  status?: ChoiceInput<CaseStatus> | null | undefined;
  /** Tags (`tags`): tags. */
  tags?: readonly string[] | null | undefined;
  /** Type (`type`): select. */
  type?: ChoiceInput<CaseType> | null | undefined;
}

/** Case: what a new record is made of. */
export interface CaseCreate extends CaseInput {
  /** Title (`title`): text. */
  title: string;
}

/** Case: what may be changed. */
export interface CaseUpdate extends CaseInput {
  /** Title (`title`): text. */
  title?: string | undefined;
}

/** Case: conditions by field, and-ed. */
export interface CaseWhere {
  id?: IdWhere;
  accountId?: TextWhere;
  assignedTo?: ReferenceWhere<string>;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  closeDate?: DateWhere;
  company?: ReferenceWhere<"Company">;
  contact?: ReferenceWhere<"Contact">;
  createdAt?: DateWhere;
  createdBy?: ReferenceWhere<string>;
  deadline?: DateWhere;
  deal?: ReferenceWhere<"Deal">;
  description?: TextWhere;
  howDidWeDo110?: NumberWhere;
  identifier?: TextWhere;
  lastModified?: DateWhere;
  priority?: ChoiceWhere<CasePriority>;
  private?: BooleanWhere;
  rating?: NumberWhere;
  status?: ChoiceWhere<CaseStatus>;
  templateId?: TextWhere;
  title?: TextWhere;
  type?: ChoiceWhere<CaseType>;
  uri?: TextWhere;
}

export type CaseField = keyof Case;

/** Cases: the types of the collection. */
export interface CaseTypes {
  record: Case;
  row: CaseRow;
  create: CaseCreate;
  update: CaseUpdate;
  where: CaseWhere;
  lines: {};
}

/** Cases: list, read and write. */
export interface CaseCollection extends Pick<
  Collection<CaseTypes>,
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

/** Cases, through a client. */
export declare function cases(client: Client): CaseCollection;
