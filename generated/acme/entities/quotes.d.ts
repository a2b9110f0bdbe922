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
import type { AccountIndustry } from "../choices.js";
import type {
  QuoteLine,
  QuoteLineCreate,
  QuoteLineUpdate,
} from "./quoteLines.js";

export { AccountIndustry } from "../choices.js";

export type QuoteStatus = "Draft" | "Sent" | "Accepted" | "Rejected";
/** Label to id. */
export declare const QuoteStatus: Readonly<Record<QuoteStatus, string>>;

/** Quote. */
export interface Quote {
  readonly id: Id<"Quote">;
  /**
   * Account (`quote_field12`): reference_join. Read-only. Shows a field of a
   * linked record. Refers to Account.
   */
  readonly account: Reference<"Account"> | null;
  /**
   * Account Segment (`quote_field13`): reference_join. Read-only. Shows a field
   * of a linked record.
   * Choices: "Manufacturing", "Maintenance & Field Service", "IT", "Logistics",
   * "Health Care".
   */
  readonly accountSegment: OpenChoice<AccountIndustry> | null;
  /** Bill To (`quote_field3`): reference. Refers to Contact. */
  readonly billTo: Reference<"Contact"> | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Description (`description`): note. */
  readonly description: string | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /**
   * Opportunity (`quote_field2`): reference. Required. Refers to Opportunity.
   */
  readonly opportunity: Reference<"Opportunity"> | null;
  /** Owner (`owner_id`): reference. Refers to User. */
  readonly owner: Reference<"User"> | null;
  /** PO-Number (`quote_field11`): text. Unique. */
  readonly poNumber: string | null;
  /** Quote Name (`quote_field1`): text. Required. */
  readonly quoteName: string | null;
  /** Sent (`quote_field8`): Date. */
  readonly sent: string | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /** Signed? (`quote_field10`): boolean. */
  readonly signed: boolean | null;
  /**
   * Status (`quote_field4`): reference. Default: Draft.
   * Choices: "Draft", "Sent", "Accepted", "Rejected".
   */
  readonly status: OpenChoice<QuoteStatus> | null;
  /** Subscribers (`subscribers`): multi_reference. Refers to User. */
  readonly subscribers: readonly Reference<"User">[];
  /** Subteam (`subteam_id`): reference. */
  readonly subteam: Reference<string> | null;
  /** Total (`quote_field6`): currency. */
  readonly total: number | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
  /** Valid Until (`quote_field5`): Date. */
  readonly validUntil: string | null;
  /** VAT (%) (`quote_field7`): number. */
  readonly vat: number | null;
}

/** Quote: what may be written. Undefined means not given, null clears. */
export interface QuoteInput {
  /** Bill To (`quote_field3`): reference. */
  billTo?: ReferenceInput<"Contact"> | null | undefined;
  /** Description (`description`): note. */
  description?: string | null | undefined;
  /** Owner (`owner_id`): reference. */
  owner?: ReferenceInput<"User"> | null | undefined;
  /** PO-Number (`quote_field11`): text. */
  poNumber?: string | null | undefined;
  /** Sent (`quote_field8`): Date. */
  sent?: DateInput | null | undefined;
  /** Signed? (`quote_field10`): boolean. */
  signed?: boolean | null | undefined;
  /** Status (`quote_field4`): reference. */
  status?: ChoiceInput<QuoteStatus> | null | undefined;
  /** Subscribers (`subscribers`): multi_reference. */
  subscribers?: readonly ReferenceInput<"User">[] | null | undefined;
  /** Subteam (`subteam_id`): reference. */
  subteam?: ReferenceInput<string> | null | undefined;
  /** Total (`quote_field6`): currency. */
  total?: number | null | undefined;
  /** Valid Until (`quote_field5`): Date. */
  validUntil?: DateInput | null | undefined;
  /** VAT (%) (`quote_field7`): number. */
  vat?: number | null | undefined;
}

/** Quote: what a new record is made of. */
export interface QuoteCreate extends QuoteInput {
  /** Opportunity (`quote_field2`): reference. */
  opportunity: ReferenceInput<"Opportunity">;
  /** Quote Name (`quote_field1`): text. */
  quoteName: string;
}

/** Quote: what may be changed. */
export interface QuoteUpdate extends QuoteInput {
  /** Opportunity (`quote_field2`): reference. */
  opportunity?: ReferenceInput<"Opportunity"> | undefined;
  /** Quote Name (`quote_field1`): text. */
  quoteName?: string | undefined;
}

/** Quote: conditions by field, and-ed. */
export interface QuoteWhere {
  id?: IdWhere;
  account?: ReferenceWhere<"Account">;
  accountSegment?: ChoiceWhere<AccountIndustry>;
  billTo?: ReferenceWhere<"Contact">;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  description?: TextWhere;
  lastActivity?: DateWhere;
  opportunity?: ReferenceWhere<"Opportunity">;
  owner?: ReferenceWhere<"User">;
  poNumber?: TextWhere;
  quoteName?: TextWhere;
  sent?: DateWhere;
  seqId?: IdWhere;
  signed?: BooleanWhere;
  status?: ChoiceWhere<QuoteStatus>;
  subscribers?: ReferenceWhere<"User">;
  subteam?: ReferenceWhere<string>;
  total?: NumberWhere;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
  validUntil?: DateWhere;
  vat?: NumberWhere;
}

export type QuoteField = keyof Quote;

/** Quotes: the types of the collection. */
export interface QuoteTypes {
  record: Quote;
  row: Quote;
  create: QuoteCreate;
  update: QuoteUpdate;
  where: QuoteWhere;
  lines: {
    quoteLines: {
      record: QuoteLine;
      create: QuoteLineCreate;
      update: QuoteLineUpdate;
    };
  };
}

/** Quotes: list, read and write. */
export interface QuoteCollection extends Collection<QuoteTypes> {}

/** Quotes, through a client. */
export declare function quotes(client: Client): QuoteCollection;
