import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  ChoiceWhere,
  DateInput,
  DateWhere,
  IdWhere,
  NumberWhere,
  ReferenceWhere,
} from "../runtime/where.js";

export type QuoteLineBilling = "One-time" | "Monthly" | "Yearly";
/** Label to id. */
export declare const QuoteLineBilling: Readonly<
  Record<QuoteLineBilling, string>
>;

/** Quote Line. */
export interface QuoteLine {
  readonly id: Id<"QuoteLine">;
  /**
   * Billing (`quote_item_field6`): reference.
   * Choices: "One-time", "Monthly", "Yearly".
   */
  readonly billing: OpenChoice<QuoteLineBilling> | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Description (`description`): note. */
  readonly description: string | null;
  /** % Discount (`quote_item_field4`): number. */
  readonly discount: number | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Line Total (`quote_item_field5`): currency. */
  readonly lineTotal: number | null;
  /** Owner (`owner_id`): reference. Refers to User. */
  readonly owner: Reference<"User"> | null;
  /** Product (`quote_item_field1`): text. Required. */
  readonly product: string | null;
  /** Quantity (`quote_item_field2`): number. Required. Default: 1. */
  readonly quantity: number | null;
  /** Quote (`parent_entity_reference_id`): reference. Refers to Quote. */
  readonly quote: Reference<"Quote"> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /** Start (`quote_item_field7`): Date. */
  readonly start: string | null;
  /** Subscribers (`subscribers`): multi_reference. Refers to User. */
  readonly subscribers: readonly Reference<"User">[];
  /** Subteam (`subteam_id`): reference. */
  readonly subteam: Reference<string> | null;
  /** Unit Price (`quote_item_field3`): currency. Required. */
  readonly unitPrice: number | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
}

/** Quote Line: what may be written. Undefined means not given, null clears. */
export interface QuoteLineInput {
  /** Billing (`quote_item_field6`): reference. */
  billing?: ChoiceInput<QuoteLineBilling> | null | undefined;
  /** Description (`description`): note. */
  description?: string | null | undefined;
  /** % Discount (`quote_item_field4`): number. */
  discount?: number | null | undefined;
  /** Line Total (`quote_item_field5`): currency. */
  lineTotal?: number | null | undefined;
  /** Owner (`owner_id`): reference. */
  owner?: ReferenceInput<"User"> | null | undefined;
  /** Quote (`parent_entity_reference_id`): reference. */
  quote?: ReferenceInput<"Quote"> | null | undefined;
  /** Start (`quote_item_field7`): Date. */
  start?: DateInput | null | undefined;
  /** Subscribers (`subscribers`): multi_reference. */
  subscribers?: readonly ReferenceInput<"User">[] | null | undefined;
  /** Subteam (`subteam_id`): reference. */
  subteam?: ReferenceInput<string> | null | undefined;
}

/** Quote Line: what a new record is made of. */
export interface QuoteLineCreate extends QuoteLineInput {
  /** Product (`quote_item_field1`): text. */
  product: string;
  /** Quantity (`quote_item_field2`): number. */
  quantity: number;
  /** Unit Price (`quote_item_field3`): currency. */
  unitPrice: number;
}

/** Quote Line: what may be changed. */
export interface QuoteLineUpdate extends QuoteLineInput {
  /** Product (`quote_item_field1`): text. */
  product?: string | undefined;
  /** Quantity (`quote_item_field2`): number. */
  quantity?: number | undefined;
  /** Unit Price (`quote_item_field3`): currency. */
  unitPrice?: number | undefined;
}

/** Quote Line: conditions by field, and-ed. */
export interface QuoteLineWhere {
  id?: IdWhere;
  billing?: ChoiceWhere<QuoteLineBilling>;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  description?: TextWhere;
  discount?: NumberWhere;
  lastActivity?: DateWhere;
  lineTotal?: NumberWhere;
  owner?: ReferenceWhere<"User">;
  product?: TextWhere;
  quantity?: NumberWhere;
  quote?: ReferenceWhere<"Quote">;
  seqId?: IdWhere;
  start?: DateWhere;
  subscribers?: ReferenceWhere<"User">;
  subteam?: ReferenceWhere<string>;
  unitPrice?: NumberWhere;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
}

export type QuoteLineField = keyof QuoteLine;

/** Quote Lines: the types of the collection. */
export interface QuoteLineTypes {
  record: QuoteLine;
  row: QuoteLine;
  create: QuoteLineCreate;
  update: QuoteLineUpdate;
  where: QuoteLineWhere;
  lines: {};
}

/** Quote Lines: list, read and write. */
export interface QuoteLineCollection extends Collection<QuoteLineTypes> {}

/** Quote Lines, through a client. */
export declare function quoteLines(client: Client): QuoteLineCollection;
