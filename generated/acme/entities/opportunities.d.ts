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
import type { AccountIndustry, ContactLeadSource } from "../choices.js";

export { AccountIndustry, ContactLeadSource } from "../choices.js";

export type OpportunityForecastCategory =
  "Pipeline" | "Best Case" | "Commit" | "Omitted";
/** Label to id. */
export declare const OpportunityForecastCategory: Readonly<
  Record<OpportunityForecastCategory, string>
>;

export type OpportunityStage =
  | "Pipeline (5%)"
  | "Best Case (50%)"
  | "Commit (90%)"
  | "Closed Won"
  | "Closed Lost";
/** Label to id. */
export declare const OpportunityStage: Readonly<
  Record<OpportunityStage, string>
>;

export type OpportunityType = "New Business" | "Upsell" | "Renewal";
/** Label to id. */
export declare const OpportunityType: Readonly<Record<OpportunityType, string>>;

export type Opportunity_11To20Users =
  "1 to 10 users" | "11 to 20 users" | "21+ users";
/** Label to id. */
export declare const Opportunity_11To20Users: Readonly<
  Record<Opportunity_11To20Users, string>
>;

/** Opportunity. */
export interface Opportunity {
  readonly id: Id<"Opportunity">;
  /**
   * 11 to 20 users (`deal_field13`): reference.
   * Choices: "1 to 10 users", "11 to 20 users", "21+ users".
   */
  readonly _11To20Users: OpenChoice<Opportunity_11To20Users> | null;
  /** Account (`logo_id`): reference. Required. Refers to Account. */
  readonly account: Reference<"Account"> | null;
  /**
   * Account Industry (`deal_field41`): reference_join. Read-only. Shows a field
   * of a linked record.
   * Choices: "Manufacturing", "Maintenance & Field Service", "IT", "Logistics",
   * "Health Care".
   */
  readonly accountIndustry: OpenChoice<AccountIndustry> | null;
  /**
   * Account Revenue (`deal_field42`): reference_join. Read-only. Shows a field
   * of a linked record.
   */
  readonly accountRevenue: number | null;
  /** Amount (`amount`): currency. */
  readonly amount: number | null;
  /** Close Date (`close_date`): Date. */
  readonly closeDate: string | null;
  /** Contacts (`deal_field7`): multi_reference. Refers to Contact. */
  readonly contacts: readonly Reference<"Contact">[];
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** Discount (`deal_field11`): currency. */
  readonly discountField11: number | null;
  /** Discount (`deal_field12`): currency. */
  readonly discountField12: number | null;
  /** % Discount (`deal_field10`): number. */
  readonly discountPercent: number | null;
  /**
   * Forecast Category (`forecast_category_id`): reference.
   * Choices: "Pipeline", "Best Case", "Commit", "Omitted".
   */
  readonly forecastCategory: OpenChoice<OpportunityForecastCategory> | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Next Call (`deal_field8`): datetimecomplete. */
  readonly nextCall: string | null;
  /** Opportunity Name (`name`): text. Required. */
  readonly opportunityName: string | null;
  /** Opportunity Owner (`owner_id`): reference. Refers to User. */
  readonly opportunityOwner: Reference<"User"> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /**
   * Source (`lead_source_id`): reference.
   * Choices: "Web", "Phone", "Referral", "Trade Show", "Partner", "Google
   * Search".
   */
  readonly source: OpenChoice<ContactLeadSource> | null;
  /**
   * Stage (`sales_stage_id`): reference. Required.
   * Choices: "Pipeline (5%)", "Best Case (50%)", "Commit (90%)", "Closed Won",
   * "Closed Lost".
   */
  readonly stage: OpenChoice<OpportunityStage> | null;
  /**
   * Type (`deal_field39`): reference.
   * Choices: "New Business", "Upsell", "Renewal".
   */
  readonly type: OpenChoice<OpportunityType> | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
  /** Win % (`win_probability`): number. Default: 10. */
  readonly win: number | null;
  /** Won (`deal_field40`): boolean. */
  readonly won: boolean | null;
}

/** Opportunity: what may be written. Undefined means not given, null clears. */
export interface OpportunityInput {
  /** 11 to 20 users (`deal_field13`): reference. */
  _11To20Users?: ChoiceInput<Opportunity_11To20Users> | null | undefined;
  /** Amount (`amount`): currency. */
  amount?: number | null | undefined;
  /** Close Date (`close_date`): Date. */
  closeDate?: DateInput | null | undefined;
  /** Contacts (`deal_field7`): multi_reference. */
  contacts?: readonly ReferenceInput<"Contact">[] | null | undefined;
  /** Discount (`deal_field11`): currency. */
  discountField11?: number | null | undefined;
  /** Discount (`deal_field12`): currency. */
  discountField12?: number | null | undefined;
  /** % Discount (`deal_field10`): number. */
  discountPercent?: number | null | undefined;
  /** Forecast Category (`forecast_category_id`): reference. */
  forecastCategory?:
    ChoiceInput<OpportunityForecastCategory> | null | undefined;
  /** Next Call (`deal_field8`): datetimecomplete. */
  nextCall?: DateInput | null | undefined;
  /** Opportunity Owner (`owner_id`): reference. */
  opportunityOwner?: ReferenceInput<"User"> | null | undefined;
  /** Source (`lead_source_id`): reference. */
  source?: ChoiceInput<ContactLeadSource> | null | undefined;
  /** Type (`deal_field39`): reference. */
  type?: ChoiceInput<OpportunityType> | null | undefined;
  /** Win % (`win_probability`): number. */
  win?: number | null | undefined;
  /** Won (`deal_field40`): boolean. */
  won?: boolean | null | undefined;
}

/** Opportunity: what a new record is made of. */
export interface OpportunityCreate extends OpportunityInput {
  /** Account (`logo_id`): reference. */
  account: ReferenceInput<"Account">;
  /** Opportunity Name (`name`): text. */
  opportunityName: string;
  /** Stage (`sales_stage_id`): reference. */
  stage: ChoiceInput<OpportunityStage>;
}

/** Opportunity: what may be changed. */
export interface OpportunityUpdate extends OpportunityInput {
  /** Account (`logo_id`): reference. */
  account?: ReferenceInput<"Account"> | undefined;
  /** Opportunity Name (`name`): text. */
  opportunityName?: string | undefined;
  /** Stage (`sales_stage_id`): reference. */
  stage?: ChoiceInput<OpportunityStage> | undefined;
}

/** Opportunity: conditions by field, and-ed. */
export interface OpportunityWhere {
  id?: IdWhere;
  _11To20Users?: ChoiceWhere<Opportunity_11To20Users>;
  account?: ReferenceWhere<"Account">;
  accountIndustry?: ChoiceWhere<AccountIndustry>;
  accountRevenue?: NumberWhere;
  amount?: NumberWhere;
  closeDate?: DateWhere;
  contacts?: ReferenceWhere<"Contact">;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  discountField11?: NumberWhere;
  discountField12?: NumberWhere;
  discountPercent?: NumberWhere;
  forecastCategory?: ChoiceWhere<OpportunityForecastCategory>;
  lastActivity?: DateWhere;
  nextCall?: DateWhere;
  opportunityName?: TextWhere;
  opportunityOwner?: ReferenceWhere<"User">;
  seqId?: IdWhere;
  source?: ChoiceWhere<ContactLeadSource>;
  stage?: ChoiceWhere<OpportunityStage>;
  type?: ChoiceWhere<OpportunityType>;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
  win?: NumberWhere;
  won?: BooleanWhere;
}

export type OpportunityField = keyof Opportunity;

/** Opportunities: the types of the collection. */
export interface OpportunityTypes {
  record: Opportunity;
  row: Opportunity;
  create: OpportunityCreate;
  update: OpportunityUpdate;
  where: OpportunityWhere;
  lines: {};
}

/** Opportunities: list, read and write. */
export interface OpportunityCollection extends Collection<OpportunityTypes> {}

/** Opportunities, through a client. */
export declare function opportunities(client: Client): OpportunityCollection;
