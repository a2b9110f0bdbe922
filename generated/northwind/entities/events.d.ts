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

export type EventAlertBefore = "5 minutes" | "1 hour" | "1 day";
/** Label to id. */
export declare const EventAlertBefore: Readonly<
  Record<EventAlertBefore, string>
>;

export type EventCalendar = "Sales" | "Service";
/** Label to id. */
export declare const EventCalendar: Readonly<Record<EventCalendar, string>>;

export type EventCategory = "Meeting" | "Trade Show";
/** Label to id. */
export declare const EventCategory: Readonly<Record<EventCategory, string>>;

/** Event, as a listing has it. */
export interface EventRow {
  readonly id: Id<"Event">;
  /** `access`: RecordAccess. Read-only. */
  readonly access: NonNullable<components["schemas"]["Event"]["access"]> | null;
  /** `account_id`: uuid. Read-only. */
  readonly accountId: string | null;
  /** `acl`: array of object. Read-only. */
  readonly acl: NonNullable<components["schemas"]["Event"]["acl"]> | null;
  /**
   * Alert Before (`alert_before`): select.
   * Choices: "5 minutes", "1 hour", "1 day".
   */
  readonly alertBefore: OpenChoice<EventAlertBefore> | null;
  /** All Day (`all_day`): toggle. */
  readonly allDay: boolean | null;
  /** Assigned To (`assigned_to`): users. */
  readonly assignedTo: readonly Reference<string>[];
  /** `aux_id`: string. */
  readonly auxId: string | null;
  /** `aux_source`: string. */
  readonly auxSource: string | null;
  /** `aux_source_name`: string. */
  readonly auxSourceName: string | null;
  /**
   * Calendar (`calendar`): select.
   * Choices: "Sales", "Service".
   */
  readonly calendar: OpenChoice<EventCalendar> | null;
  /** Case (`case`): relation. Refers to Case. */
  readonly case: Reference<"Case"> | null;
  /**
   * Category (`category`): select.
   * Choices: "Meeting", "Trade Show".
   */
  readonly category: OpenChoice<EventCategory> | null;
  /** Company (`company`): relation. Refers to Company. */
  readonly company: Reference<"Company"> | null;
  /** Created at (`created_at`): datetime. Read-only. */
  readonly createdAt: string | null;
  /** `created_by`: UserRef. Read-only. */
  readonly createdBy: Reference<string> | null;
  /** Deal (`deal`): relation. Refers to Deal. */
  readonly deal: Reference<"Deal"> | null;
  /** Description (`description`): textarea. */
  readonly description: string | null;
  /** End (`end`): datetime. */
  readonly end: string | null;
  /** `flags`: RecordFlags. Read-only. */
  readonly flags: NonNullable<components["schemas"]["Event"]["flags"]> | null;
  /** `last_modified`: date-time. Read-only. */
  readonly lastModified: string | null;
  /** Location (`location`): textarea. */
  readonly location: string | null;
  /** Participants (`participants`): relations. Refers to Contact. */
  readonly participants: readonly Reference<"Contact">[];
  /** `private`: boolean. */
  readonly private: boolean | null;
  /** `rating`: integer. */
  readonly rating: number | null;
  /** Recurrence (`recurrence`): recurrence. */
  readonly recurrence: unknown;
  /** Start (`start`): datetime. */
  readonly start: string | null;
  /** Tags (`tags`): tags. */
  readonly tags: readonly string[];
  /** Task (`task`): relation. Refers to Task. */
  readonly task: Reference<"Task"> | null;
  /** `template_id`: uuid. Read-only. */
  readonly templateId: string | null;
  /** Title (`title`): text. Required. */
  readonly title: string | null;
  /** `_uri`: string. Read-only. */
  readonly uri: string | null;
}

/** Event, the full record. */
export interface Event extends EventRow {
  /** `documents`: array of RecordRef. Read-only. Refers to Document. */
  readonly documents: readonly Reference<"Document">[];
  /** `notes`: array of RecordRef. Read-only. */
  readonly notes: readonly Reference<string>[];
}

/** Event: what may be written. Undefined means not given, null clears. */
export interface EventInput {
  /** Alert Before (`alert_before`): select. */
  alertBefore?: ChoiceInput<EventAlertBefore> | null | undefined;
  /** All Day (`all_day`): toggle. */
  allDay?: boolean | null | undefined;
  /** Assigned To (`assigned_to`): users. */
  assignedTo?: readonly ReferenceInput<string>[] | null | undefined;
  /** `aux_id`: string. */
  auxId?: string | null | undefined;
  /** `aux_source`: string. */
  auxSource?: string | null | undefined;
  /** `aux_source_name`: string. */
  auxSourceName?: string | null | undefined;
  /** Calendar (`calendar`): select. */
  calendar?: ChoiceInput<EventCalendar> | null | undefined;
  /** Case (`case`): relation. */
  case?: ReferenceInput<"Case"> | null | undefined;
  /** Category (`category`): select. */
  category?: ChoiceInput<EventCategory> | null | undefined;
  /** Company (`company`): relation. */
  company?: ReferenceInput<"Company"> | null | undefined;
  /** Deal (`deal`): relation. */
  deal?: ReferenceInput<"Deal"> | null | undefined;
  /** Description (`description`): textarea. */
  description?: string | null | undefined;
  /** End (`end`): datetime. */
  end?: DateInput | null | undefined;
  /** Location (`location`): textarea. */
  location?: string | null | undefined;
  /** Participants (`participants`): relations. */
  participants?: readonly ReferenceInput<"Contact">[] | null | undefined;
  /** `private`: boolean. */
  private?: boolean | null | undefined;
  /** `rating`: integer. */
  rating?: number | null | undefined;
  /** Recurrence (`recurrence`): recurrence. */
  recurrence?: unknown;
  /** Start (`start`): datetime. */
  start?: DateInput | null | undefined;
  /** Tags (`tags`): tags. */
  tags?: readonly string[] | null | undefined;
  /** Task (`task`): relation. */
  task?: ReferenceInput<"Task"> | null | undefined;
}

/** Event: what a new record is made of. */
export interface EventCreate extends EventInput {
  /** Title (`title`): text. */
  title: string;
}

/** Event: what may be changed. */
export interface EventUpdate extends EventInput {
  /** Title (`title`): text. */
  title?: string | undefined;
}

/** Event: conditions by field, and-ed. */
export interface EventWhere {
  id?: IdWhere;
  accountId?: TextWhere;
  alertBefore?: ChoiceWhere<EventAlertBefore>;
  allDay?: BooleanWhere;
  assignedTo?: ReferenceWhere<string>;
  auxId?: TextWhere;
  auxSource?: TextWhere;
  auxSourceName?: TextWhere;
  calendar?: ChoiceWhere<EventCalendar>;
  case?: ReferenceWhere<"Case">;
  category?: ChoiceWhere<EventCategory>;
  company?: ReferenceWhere<"Company">;
  createdAt?: DateWhere;
  createdBy?: ReferenceWhere<string>;
  deal?: ReferenceWhere<"Deal">;
  description?: TextWhere;
  end?: DateWhere;
  lastModified?: DateWhere;
  location?: TextWhere;
  participants?: ReferenceWhere<"Contact">;
  private?: BooleanWhere;
  rating?: NumberWhere;
  start?: DateWhere;
  task?: ReferenceWhere<"Task">;
  templateId?: TextWhere;
  title?: TextWhere;
  uri?: TextWhere;
}

export type EventField = keyof Event;

/** Events: the types of the collection. */
export interface EventTypes {
  record: Event;
  row: EventRow;
  create: EventCreate;
  update: EventUpdate;
  where: EventWhere;
  lines: {};
}

/** Events: list, read and write. */
export interface EventCollection extends Pick<
  Collection<EventTypes>,
  "count" | "export" | "fields" | "first" | "get" | "iterate" | "list"
> {}

/** Events, through a client. */
export declare function events(client: Client): EventCollection;
