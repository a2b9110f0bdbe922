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

export type CallDirection = "Inbound" | "Outbound";
/** Label to id. */
export declare const CallDirection: Readonly<Record<CallDirection, string>>;

export type CallOutcome = "Busy" | "Reached" | "Voicemail";
/** Label to id. */
export declare const CallOutcome: Readonly<Record<CallOutcome, string>>;

/** Call, as a listing has it. */
export interface CallRow {
  readonly id: Id<"Call">;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<components["schemas"]["Call"]["access"]> | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Call"]["acl"]> | null;
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /** Called At (`called_at`): datetime. */
  readonly calledAt: string | null;
  /** Company (`company`): relation. Refers to Company. */
  readonly company: Reference<"Company"> | null;
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
  /**
   * Direction (`direction`): select.
   * Choices: "Inbound", "Outbound".
   */
  readonly direction: OpenChoice<CallDirection> | null;
  /** Duration (s) (`duration`): number. At least 0. */
  readonly durationS: number | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Call"]["flags"]> | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /**
   * Outcome (`outcome`): select.
   * Choices: "Busy", "Reached", "Voicemail".
   */
  readonly outcome: OpenChoice<CallOutcome> | null;
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /** Tags (`tags`): tags. */
  readonly tags: readonly string[];
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
}

/** Call, the full record. */
export interface Call extends CallRow {
  /** `documents`: array of RecordRef. Read-only. Refers to Document. */
  readonly documents: readonly Reference<"Document">[];
  /** `notes`: array of RecordRef. Read-only. */
  readonly notes: readonly Reference<string>[];
}

/** Call: what may be written. Undefined means not given, null clears. */
export interface CallInput {
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Called At (`called_at`): datetime. */
  calledAt?: DateInput | null | undefined;
  /** Company (`company`): relation. */
  company?: ReferenceInput<"Company"> | null | undefined;
  /** Contact (`contact`): relation. */
  contact?: ReferenceInput<"Contact"> | null | undefined;
  /** Deal (`deal`): relation. */
  deal?: ReferenceInput<"Deal"> | null | undefined;
  /** Description (`description`): textarea. */
  description?: string | null | undefined;
  /** Direction (`direction`): select. */
  direction?: ChoiceInput<CallDirection> | null | undefined;
  /** Duration (s) (`duration`): number. */
  durationS?: number | null | undefined;
  /** Outcome (`outcome`): select. */
  outcome?: ChoiceInput<CallOutcome> | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** Tags (`tags`): tags. */
  tags?: readonly string[] | null | undefined;
}

/** Call: what a new record is made of. */
export interface CallCreate extends CallInput {}

/** Call: what may be changed. */
export interface CallUpdate extends CallInput {}

/** Call: conditions by field, and-ed. */
export interface CallWhere {
  id?: IdWhere;
  accountId?: TextWhere;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  calledAt?: DateWhere;
  company?: ReferenceWhere<"Company">;
  contact?: ReferenceWhere<"Contact">;
  createdAt?: DateWhere;
  createdBy?: ReferenceWhere<string>;
  deal?: ReferenceWhere<"Deal">;
  description?: TextWhere;
  direction?: ChoiceWhere<CallDirection>;
  durationS?: NumberWhere;
  lastModified?: DateWhere;
  outcome?: ChoiceWhere<CallOutcome>;
  private?: BooleanWhere;
  rating?: NumberWhere;
  templateId?: TextWhere;
  uri?: TextWhere;
}

export type CallField = keyof Call;

/** Calls: the types of the collection. */
export interface CallTypes {
  record: Call;
  row: CallRow;
  create: CallCreate;
  update: CallUpdate;
  where: CallWhere;
  lines: {};
}

/** Calls: list, read and write. */
export interface CallCollection extends Pick<
  Collection<CallTypes>,
  "count" | "export" | "fields" | "first" | "get" | "iterate" | "list"
> {}

/** Calls, through a client. */
export declare function calls(client: Client): CallCollection;
