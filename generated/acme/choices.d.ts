/**
 * Label to id. Members: "Manufacturing", "Maintenance & Field Service", "IT",
 * "Logistics", "Health Care".
 */
export type AccountIndustry =
  | "Manufacturing"
  | "Maintenance & Field Service"
  | "IT"
  | "Logistics"
  | "Health Care";
export declare const AccountIndustry: Readonly<Record<AccountIndustry, string>>;

/**
 * Label to id. Members: "Prospect", "Customer", "Former Customer", "Re-Market".
 */
export type AccountStatus =
  "Prospect" | "Customer" | "Former Customer" | "Re-Market";
export declare const AccountStatus: Readonly<Record<AccountStatus, string>>;

/**
 * Label to id. Members: "Web", "Phone", "Referral", "Trade Show", "Partner",
 * "Google Search".
 */
export type ContactLeadSource =
  "Web" | "Phone" | "Referral" | "Trade Show" | "Partner" | "Google Search";
export declare const ContactLeadSource: Readonly<
  Record<ContactLeadSource, string>
>;

/** Label to id. Members: "SMB", "Mid-Market", "Enterprise". */
export type ContactSegment = "SMB" | "Mid-Market" | "Enterprise";
export declare const ContactSegment: Readonly<Record<ContactSegment, string>>;

/** Label to id. Members: "Low", "Normal", "High", "Urgent". */
export type TaskPriority = "Low" | "Normal" | "High" | "Urgent";
export declare const TaskPriority: Readonly<Record<TaskPriority, string>>;
