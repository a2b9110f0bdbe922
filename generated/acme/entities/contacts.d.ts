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
import type {
  AccountStatus,
  ContactLeadSource,
  ContactSegment,
} from "../choices.js";

export {
  AccountStatus,
  ContactLeadSource,
  ContactSegment,
} from "../choices.js";

export type ContactInterests =
  "CRM" | "Automation" | "Reporting & BI" | "Integrations";
/** Label to id. */
export declare const ContactInterests: Readonly<
  Record<ContactInterests, string>
>;

export type ContactLanguageS =
  "English" | "Deutsch" | "Français" | "日本語" | "العربية";
/** Label to id. */
export declare const ContactLanguageS: Readonly<
  Record<ContactLanguageS, string>
>;

export type ContactReMarketReason =
  | "Ghosted (no interactions)"
  | "Ghosted (after interactions)"
  | "Project On Hold";
/** Label to id. */
export declare const ContactReMarketReason: Readonly<
  Record<ContactReMarketReason, string>
>;

export type ContactStatus =
  "New" | "Working" | "Nurturing" | "Qualified" | "Unqualified";
/** Label to id. */
export declare const ContactStatus: Readonly<Record<ContactStatus, string>>;

/** Contact. */
export interface Contact {
  readonly id: Id<"Contact">;
  /** 2nd Address (`contact_field23`): text. */
  readonly _2ndAddress: string | null;
  /** Account (`logo_id`): reference. Refers to Account. */
  readonly account: Reference<"Account"> | null;
  /**
   * Account Phone (`contact_field69`): reference_join. Read-only. Shows a field
   * of a linked record.
   */
  readonly accountPhone: string | null;
  /**
   * Account Status (`contact_field68`): reference_join. Read-only. Shows a
   * field of a linked record.
   * Choices: "Prospect", "Customer", "Former Customer", "Re-Market".
   */
  readonly accountStatus: OpenChoice<AccountStatus> | null;
  /** Birthday (`contact_field26`): Date. */
  readonly birthday: string | null;
  /** Contact Owner (`lead_owner_id`): reference. Refers to User. */
  readonly contactOwner: Reference<"User"> | null;
  /** Contact Owner (`contact_field44`): reference. Refers to User. */
  readonly contactOwnerField44: Reference<"User"> | null;
  /** Created (`created_at`): datetimecomplete. Read-only. */
  readonly created: string | null;
  /** Created By (`created_by`): reference. Read-only. Refers to User. */
  readonly createdBy: Reference<"User"> | null;
  /** contact.first_name (`first_name`): text. Required. */
  readonly firstName: string | null;
  /** Full Name (`full_name`): profile. */
  readonly fullName: string | null;
  /** Größe (`contact_field24`): text. */
  readonly größe: string | null;
  /**
   * Interests (`contact_field21`): multi_reference.
   * Choices: "CRM", "Automation", "Reporting & BI", "Integrations".
   */
  readonly interests: readonly OpenChoice<ContactInterests>[];
  /** Job Title (`job_title`): text. */
  readonly jobTitle: string | null;
  /**
   * Language(s) (`contact_field20`): reference.
   * Choices: "English", "Deutsch", "Français", "日本語", "العربية".
   */
  readonly languageS: readonly OpenChoice<ContactLanguageS>[];
  /** Last Activity (`last_activity`): datetimecomplete. Read-only. */
  readonly lastActivity: string | null;
  /** Last Name (`last_name`): text. Required. */
  readonly lastName: string | null;
  /** Lead Score (`contact_field28`): number. */
  readonly leadScore: number | null;
  /**
   * Lead Source (`lead_source_id`): reference.
   * Choices: "Web", "Phone", "Referral", "Trade Show", "Partner", "Google
   * Search".
   */
  readonly leadSource: OpenChoice<ContactLeadSource> | null;
  /** LinkedIn Profile (`contact_field25`): url. */
  readonly linkedInProfile: string | null;
  /** Newsletter? (`contact_field27`): boolean. Default: true. */
  readonly newsletter: boolean | null;
  /** Note (`note`): note. */
  readonly note: string | null;
  /**
   * Re-Market Reason (`contact_field4`): reference.
   * Choices: "Ghosted (no interactions)", "Ghosted (after interactions)",
   * "Project On Hold".
   */
  readonly reMarketReason: OpenChoice<ContactReMarketReason> | null;
  /**
   * Segment (`contact_field14`): reference.
   * Choices: "SMB", "Mid-Market", "Enterprise".
   */
  readonly segment: OpenChoice<ContactSegment> | null;
  /** ID (`seq_id`): ID. Read-only. */
  readonly seqId: string | null;
  /**
   * Status (`lead_status_id`): reference. Default: New.
   * Choices: "New", "Working", "Nurturing", "Qualified", "Unqualified".
   */
  readonly status: OpenChoice<ContactStatus> | null;
  /** Thumbnail (`contact_field57`): thumbnail. Read-only. */
  readonly thumbnail: string | null;
  /** Updated (`updated_at`): datetimecomplete. Read-only. */
  readonly updated: string | null;
  /** Updated By (`updated_by`): reference. Read-only. Refers to User. */
  readonly updatedBy: Reference<"User"> | null;
  /** Work Email (`work_email`): email. Unique. */
  readonly workEmail: string | null;
  /** work-email (`contact_field41`): email. */
  readonly workEmailField41: string | null;
  /** Work Phone (`work_phone`): phone. */
  readonly workPhone: string | null;
}

/** Contact: what may be written. Undefined means not given, null clears. */
export interface ContactInput {
  /** 2nd Address (`contact_field23`): text. */
  _2ndAddress?: string | null | undefined;
  /** Account (`logo_id`): reference. */
  account?: ReferenceInput<"Account"> | null | undefined;
  /** Birthday (`contact_field26`): Date. */
  birthday?: DateInput | null | undefined;
  /** Contact Owner (`lead_owner_id`): reference. */
  contactOwner?: ReferenceInput<"User"> | null | undefined;
  /** Contact Owner (`contact_field44`): reference. */
  contactOwnerField44?: ReferenceInput<"User"> | null | undefined;
  /** Full Name (`full_name`): profile. */
  fullName?: string | null | undefined;
  /** Größe (`contact_field24`): text. */
  größe?: string | null | undefined;
  /** Interests (`contact_field21`): multi_reference. */
  interests?: readonly ChoiceInput<ContactInterests>[] | null | undefined;
  /** Job Title (`job_title`): text. */
  jobTitle?: string | null | undefined;
  /** Language(s) (`contact_field20`): reference. */
  languageS?: readonly ChoiceInput<ContactLanguageS>[] | null | undefined;
  /** Lead Score (`contact_field28`): number. */
  leadScore?: number | null | undefined;
  /** Lead Source (`lead_source_id`): reference. */
  leadSource?: ChoiceInput<ContactLeadSource> | null | undefined;
  /** LinkedIn Profile (`contact_field25`): url. */
  linkedInProfile?: string | null | undefined;
  /** Newsletter? (`contact_field27`): boolean. */
  newsletter?: boolean | null | undefined;
  /** Note (`note`): note. */
  note?: string | null | undefined;
  /** Re-Market Reason (`contact_field4`): reference. */
  reMarketReason?: ChoiceInput<ContactReMarketReason> | null | undefined;
  /** Segment (`contact_field14`): reference. */
  segment?: ChoiceInput<ContactSegment> | null | undefined;
  /** Status (`lead_status_id`): reference. */
  status?: ChoiceInput<ContactStatus> | null | undefined;
  /** Work Email (`work_email`): email. */
  workEmail?: string | null | undefined;
  /** work-email (`contact_field41`): email. */
  workEmailField41?: string | null | undefined;
  /** Work Phone (`work_phone`): phone. */
  workPhone?: string | null | undefined;
}

/** Contact: what a new record is made of. */
export interface ContactCreate extends ContactInput {
  /** contact.first_name (`first_name`): text. */
  firstName: string;
  /** Last Name (`last_name`): text. */
  lastName: string;
}

/** Contact: what may be changed. */
export interface ContactUpdate extends ContactInput {
  /** contact.first_name (`first_name`): text. */
  firstName?: string | undefined;
  /** Last Name (`last_name`): text. */
  lastName?: string | undefined;
}

/** Contact: conditions by field, and-ed. */
export interface ContactWhere {
  id?: IdWhere;
  _2ndAddress?: TextWhere;
  account?: ReferenceWhere<"Account">;
  accountPhone?: TextWhere;
  accountStatus?: ChoiceWhere<AccountStatus>;
  birthday?: DateWhere;
  contactOwner?: ReferenceWhere<"User">;
  contactOwnerField44?: ReferenceWhere<"User">;
  created?: DateWhere;
  createdBy?: ReferenceWhere<"User">;
  firstName?: TextWhere;
  fullName?: TextWhere;
  größe?: TextWhere;
  interests?: ChoiceWhere<ContactInterests>;
  jobTitle?: TextWhere;
  languageS?: ChoiceWhere<ContactLanguageS>;
  lastActivity?: DateWhere;
  lastName?: TextWhere;
  leadScore?: NumberWhere;
  leadSource?: ChoiceWhere<ContactLeadSource>;
  linkedInProfile?: TextWhere;
  newsletter?: BooleanWhere;
  note?: TextWhere;
  reMarketReason?: ChoiceWhere<ContactReMarketReason>;
  segment?: ChoiceWhere<ContactSegment>;
  seqId?: IdWhere;
  status?: ChoiceWhere<ContactStatus>;
  thumbnail?: TextWhere;
  updated?: DateWhere;
  updatedBy?: ReferenceWhere<"User">;
  workEmail?: TextWhere;
  workEmailField41?: TextWhere;
  workPhone?: TextWhere;
}

export type ContactField = keyof Contact;

/** Contacts: the types of the collection. */
export interface ContactTypes {
  record: Contact;
  row: Contact;
  create: ContactCreate;
  update: ContactUpdate;
  where: ContactWhere;
  lines: {};
}

/** Contacts: list, read and write. */
export interface ContactCollection extends Collection<ContactTypes> {}

/** Contacts, through a client. */
export declare function contacts(client: Client): ContactCollection;
