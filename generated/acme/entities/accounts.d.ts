import type { Client, Collection, TextWhere } from "../provider/index.js";
import type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
import type { Id, Reference, ReferenceInput } from "../runtime/references.js";
import type {
  ChoiceWhere,
  DateWhere,
  IdWhere,
  NumberWhere,
  ReferenceWhere,
} from "../runtime/where.js";
import type {
  AccountIndustry,
  AccountStatus,
  ContactSegment,
} from "../choices.js";

export { AccountIndustry, AccountStatus, ContactSegment } from "../choices.js";

export type AccountGoToMarket = "SEO" | "SEM" | "Outbound" | "Partner";
/** Label to id. */
export declare const AccountGoToMarket: Readonly<
  Record<AccountGoToMarket, string>
>;

/** Account. */
export interface Account {
  readonly id: Id<"Account">;
  /** Account Name (`name`): text. Required. Unique. */
  readonly accountName: string | null;
  /** Account Owner (`owner_id`): reference. Refers to User. */
  readonly accountOwner: Reference<"User"> | null;
  /** Annual Revenue (`revenue`): currency. */
  readonly annualRevenue: number | null;
  /** Billing E-Mails (`logo_field55`): email list. */
  readonly billingEMails: readonly string[];
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /**
   * Go-To-Market (`logo_field49`): multi_reference.
   * Choices: "SEO", "SEM", "Outbound", "Partner".
   */
  readonly goToMarket: readonly OpenChoice<AccountGoToMarket>[];
  /** HQ Location (`hq_location`): text. */
  readonly hqLocation: string | null;
  /**
   * Industry (`industry_catalog_id`): reference.
   * Choices: "Manufacturing", "Maintenance & Field Service", "IT", "Logistics",
   * "Health Care".
   */
  readonly industry: OpenChoice<AccountIndustry> | null;
  /** Key Account (`logo_field50`): status. */
  readonly keyAccount: string | null;
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Logo (`logo_src`): thumbnail. Read-only. */
  readonly logo: string | null;
  /** Main Phone (`business_phone`): phone. */
  readonly mainPhone: string | null;
  /** Number of Employees (`num_employees`): number. */
  readonly numberOfEmployees: number | null;
  /** Parent Account (`logo_field51`): reference. Refers to Account. */
  readonly parentAccount: Reference<"Account"> | null;
  /**
   * Parent Industry (`logo_field53`): reference_join. Read-only. Shows a field
   * of a linked record.
   * Choices: "Manufacturing", "Maintenance & Field Service", "IT", "Logistics",
   * "Health Care".
   */
  readonly parentIndustry: OpenChoice<AccountIndustry> | null;
  /**
   * Segment (`logo_field45`): reference.
   * Choices: "SMB", "Mid-Market", "Enterprise".
   */
  readonly segment: OpenChoice<ContactSegment> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /**
   * Status (`status`): reference. Required.
   * Choices: "Prospect", "Customer", "Former Customer", "Re-Market".
   */
  readonly status: OpenChoice<AccountStatus> | null;
  /** Summary (`summary`): note. */
  readonly summary: string | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
  /** Website (`website`): url. */
  readonly website: string | null;
  /** 会社名 (`logo_field52`): text. */
  readonly 会社名: string | null;
}

/** Account: what may be written. Undefined means not given, null clears. */
export interface AccountInput {
  /** Account Owner (`owner_id`): reference. */
  accountOwner?: ReferenceInput<"User"> | null | undefined;
  /** Annual Revenue (`revenue`): currency. */
  annualRevenue?: number | null | undefined;
  /** Billing E-Mails (`logo_field55`): email list. */
  billingEMails?: readonly string[] | null | undefined;
  /** Go-To-Market (`logo_field49`): multi_reference. */
  goToMarket?: readonly ChoiceInput<AccountGoToMarket>[] | null | undefined;
  /** HQ Location (`hq_location`): text. */
  hqLocation?: string | null | undefined;
  /** Industry (`industry_catalog_id`): reference. */
  industry?: ChoiceInput<AccountIndustry> | null | undefined;
  /** Key Account (`logo_field50`): status. */
  keyAccount?: string | null | undefined;
  /** Main Phone (`business_phone`): phone. */
  mainPhone?: string | null | undefined;
  /** Number of Employees (`num_employees`): number. */
  numberOfEmployees?: number | null | undefined;
  /** Parent Account (`logo_field51`): reference. */
  parentAccount?: ReferenceInput<"Account"> | null | undefined;
  /** Segment (`logo_field45`): reference. */
  segment?: ChoiceInput<ContactSegment> | null | undefined;
  /** Summary (`summary`): note. */
  summary?: string | null | undefined;
  /** Website (`website`): url. */
  website?: string | null | undefined;
  /** 会社名 (`logo_field52`): text. */
  会社名?: string | null | undefined;
}

/** Account: what a new record is made of. */
export interface AccountCreate extends AccountInput {
  /** Account Name (`name`): text. */
  accountName: string;
  /** Status (`status`): reference. */
  status: ChoiceInput<AccountStatus>;
}

/** Account: what may be changed. */
export interface AccountUpdate extends AccountInput {
  /** Account Name (`name`): text. */
  accountName?: string | undefined;
  /** Status (`status`): reference. */
  status?: ChoiceInput<AccountStatus> | undefined;
}

/** Account: conditions by field, and-ed. */
export interface AccountWhere {
  id?: IdWhere;
  accountName?: TextWhere;
  accountOwner?: ReferenceWhere<"User">;
  annualRevenue?: NumberWhere;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  goToMarket?: ChoiceWhere<AccountGoToMarket>;
  hqLocation?: TextWhere;
  industry?: ChoiceWhere<AccountIndustry>;
  keyAccount?: TextWhere;
  lastActivity?: DateWhere;
  logo?: TextWhere;
  mainPhone?: TextWhere;
  numberOfEmployees?: NumberWhere;
  parentAccount?: ReferenceWhere<"Account">;
  parentIndustry?: ChoiceWhere<AccountIndustry>;
  segment?: ChoiceWhere<ContactSegment>;
  seqId?: IdWhere;
  status?: ChoiceWhere<AccountStatus>;
  summary?: TextWhere;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
  website?: TextWhere;
  会社名?: TextWhere;
}

export type AccountField = keyof Account;

/** Accounts: the types of the collection. */
export interface AccountTypes {
  record: Account;
  row: Account;
  create: AccountCreate;
  update: AccountUpdate;
  where: AccountWhere;
  lines: {};
}

/** Accounts: list, read and write. */
export interface AccountCollection extends Collection<AccountTypes> {}

/** Accounts, through a client. */
export declare function accounts(client: Client): AccountCollection;
