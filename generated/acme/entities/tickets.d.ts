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
import type { ContactLeadSource, TaskPriority } from "../choices.js";

export { ContactLeadSource, TaskPriority } from "../choices.js";

export type TicketComponent = "API" | "Mobile";
/** Label to id. */
export declare const TicketComponent: Readonly<Record<TicketComponent, string>>;

export type TicketResolution =
  "Fixed" | '"Works as designed"' | "Won't fix" | "C:\\temp is full";
/** Label to id. */
export declare const TicketResolution: Readonly<
  Record<TicketResolution, string>
>;

export type TicketStatus = "Open" | "Pending" | "Closed";
/** Label to id. */
export declare const TicketStatus: Readonly<Record<TicketStatus, string>>;

export type TicketTags = "vip" | "follow-up";
/** Label to id. */
export declare const TicketTags: Readonly<Record<TicketTags, string>>;

export type TicketType = "Bug" | "Question" | "Feature Request (Enhancement)";
/** Label to id. */
export declare const TicketType: Readonly<Record<TicketType, string>>;

/** Ticket. */
export interface Ticket {
  readonly id: Id<"Ticket">;
  /**
   * Channel (`ticket_field21`): reference.
   * Choices: "Web", "Phone", "Referral", "Trade Show", "Partner", "Google
   * Search".
   */
  readonly channel: OpenChoice<ContactLeadSource> | null;
  /**
   * Component (`ticket_field9`): reference.
   * Choices: "UI", "API", "UI", "Mobile".
   */
  readonly component: OpenChoice<TicketComponent> | null;
  /** Contact (`ticket_field2`): reference. Refers to Contact. */
  readonly contact: Reference<"Contact"> | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Description (`description`): note. */
  readonly description: string | null;
  /** Escalated (`ticket_field27`): boolean. */
  readonly escalated: boolean | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Owner (`owner_id`): reference. Refers to User. */
  readonly owner: Reference<"User"> | null;
  /**
   * Priority (`ticket_field5`): reference.
   * Choices: "Low", "Normal", "High", "Urgent".
   */
  readonly priority: OpenChoice<TaskPriority> | null;
  /** Reported On (`ticket_field26`): Date. */
  readonly reportedOn: string | null;
  /**
   * Reporter's Email (`ticket_field25`): reference_join. Read-only. Shows a
   * field of a linked record.
   */
  readonly reportersEmail: string | null;
  /**
   * Resolution (`ticket_field10`): reference.
   * Choices: "Fixed", '"Works as designed"', "Won't fix", "C:\\temp is full".
   */
  readonly resolution: OpenChoice<TicketResolution> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /**
   * Status (`ticket_field4`): reference. Required.
   * Choices: "Open", "Pending", "Closed".
   */
  readonly status: OpenChoice<TicketStatus> | null;
  /** Subject (`ticket_field1`): text. Required. */
  readonly subject: string | null;
  /** Subscribers (`subscribers`): multi_reference. Refers to User. */
  readonly subscribers: readonly Reference<"User">[];
  /** Subteam (`subteam_id`): reference. */
  readonly subteam: Reference<string> | null;
  /** Support Hours (`ticket_field22`): schedule. */
  readonly supportHours: unknown;
  /**
   * Tags (`ticket_field28`): reference.
   * Choices: "vip", "follow-up".
   */
  readonly tags: OpenChoice<TicketTags> | null;
  /**
   * Type (`ticket_field3`): reference.
   * Choices: "Bug", "Question", "Feature Request (Enhancement)".
   */
  readonly type: OpenChoice<TicketType> | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
}

/** Ticket: what may be written. Undefined means not given, null clears. */
export interface TicketInput {
  /** Channel (`ticket_field21`): reference. */
  channel?: ChoiceInput<ContactLeadSource> | null | undefined;
  /** Component (`ticket_field9`): reference. */
  component?: ChoiceInput<TicketComponent> | null | undefined;
  /** Contact (`ticket_field2`): reference. */
  contact?: ReferenceInput<"Contact"> | null | undefined;
  /** Description (`description`): note. */
  description?: string | null | undefined;
  /** Escalated (`ticket_field27`): boolean. */
  escalated?: boolean | null | undefined;
  /** Owner (`owner_id`): reference. */
  owner?: ReferenceInput<"User"> | null | undefined;
  /** Priority (`ticket_field5`): reference. */
  priority?: ChoiceInput<TaskPriority> | null | undefined;
  /** Reported On (`ticket_field26`): Date. */
  reportedOn?: DateInput | null | undefined;
  /** Resolution (`ticket_field10`): reference. */
  resolution?: ChoiceInput<TicketResolution> | null | undefined;
  /** Subscribers (`subscribers`): multi_reference. */
  subscribers?: readonly ReferenceInput<"User">[] | null | undefined;
  /** Subteam (`subteam_id`): reference. */
  subteam?: ReferenceInput<string> | null | undefined;
  /** Support Hours (`ticket_field22`): schedule. */
  supportHours?: unknown;
  /** Tags (`ticket_field28`): reference. */
  tags?: ChoiceInput<OpenChoice<TicketTags>> | null | undefined;
  /** Type (`ticket_field3`): reference. */
  type?: ChoiceInput<TicketType> | null | undefined;
}

/** Ticket: what a new record is made of. */
export interface TicketCreate extends TicketInput {
  /** Status (`ticket_field4`): reference. */
  status: ChoiceInput<TicketStatus>;
  /** Subject (`ticket_field1`): text. */
  subject: string;
}

/** Ticket: what may be changed. */
export interface TicketUpdate extends TicketInput {
  /** Status (`ticket_field4`): reference. */
  status?: ChoiceInput<TicketStatus> | undefined;
  /** Subject (`ticket_field1`): text. */
  subject?: string | undefined;
}

/** Ticket: conditions by field, and-ed. */
export interface TicketWhere {
  id?: IdWhere;
  channel?: ChoiceWhere<ContactLeadSource>;
  component?: ChoiceWhere<TicketComponent>;
  contact?: ReferenceWhere<"Contact">;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  description?: TextWhere;
  escalated?: BooleanWhere;
  lastActivity?: DateWhere;
  owner?: ReferenceWhere<"User">;
  priority?: ChoiceWhere<TaskPriority>;
  reportedOn?: DateWhere;
  reportersEmail?: TextWhere;
  resolution?: ChoiceWhere<TicketResolution>;
  seqId?: IdWhere;
  status?: ChoiceWhere<TicketStatus>;
  subject?: TextWhere;
  subscribers?: ReferenceWhere<"User">;
  subteam?: ReferenceWhere<string>;
  tags?: ChoiceWhere<OpenChoice<TicketTags>>;
  type?: ChoiceWhere<TicketType>;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
}

export type TicketField = keyof Ticket;

/** Tickets: the types of the collection. */
export interface TicketTypes {
  record: Ticket;
  row: Ticket;
  create: TicketCreate;
  update: TicketUpdate;
  where: TicketWhere;
  lines: {};
}

/** Tickets: list, read and write. */
export interface TicketCollection extends Collection<TicketTypes> {}

/** Tickets, through a client. */
export declare function tickets(client: Client): TicketCollection;
