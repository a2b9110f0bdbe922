export type AccountIndustry =
  | "Manufacturing"
  | "Maintenance & Field Service"
  | "IT"
  | "Logistics"
  | "Health Care";
/** Label to id. */
export declare const AccountIndustry: Readonly<Record<AccountIndustry, string>>;

export type AccountStatus =
  "Prospect" | "Customer" | "Former Customer" | "Re-Market";
/** Label to id. */
export declare const AccountStatus: Readonly<Record<AccountStatus, string>>;

export type ContactLeadSource =
  "Web" | "Phone" | "Referral" | "Trade Show" | "Partner" | "Google Search";
/** Label to id. */
export declare const ContactLeadSource: Readonly<
  Record<ContactLeadSource, string>
>;

export type ContactSegment = "SMB" | "Mid-Market" | "Enterprise";
/** Label to id. */
export declare const ContactSegment: Readonly<Record<ContactSegment, string>>;

export type TaskPriority = "Low" | "Normal" | "High" | "Urgent";
/** Label to id. */
export declare const TaskPriority: Readonly<Record<TaskPriority, string>>;
