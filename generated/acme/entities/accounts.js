import { collection } from "../provider/index.js";
import { AccountIndustry, AccountStatus, ContactSegment } from "../choices.js";

export { AccountIndustry, AccountStatus, ContactSegment } from "../choices.js";

export const AccountGoToMarket = {
  SEO: "eb1dfeb4-b764-5fef-bb41-38b2af3c59f9",
  SEM: "ea2135dd-f492-5371-bf87-53ee63e03bb0",
  Outbound: "b2a56c2b-0315-5045-a3ca-0090fec85806",
  Partner: "0f24f780-a642-5ad4-a92f-7bcc9293df87",
};

export const accountEntity = {
  id: "d72a990d-7bfa-55e7-9651-0b2b3889c311",
  key: "logo",
  label: "Account",
  name: "Account",
  collection: "accounts",
  fields: {
    accountName: {
      key: "name",
      label: "Account Name",
      kind: "text",
      required: true,
    },
    accountOwner: {
      key: "owner_id",
      label: "Account Owner",
      kind: "reference",
      to: "User",
    },
    annualRevenue: { key: "revenue", label: "Annual Revenue", kind: "money" },
    billingEMails: {
      key: "logo_field55",
      label: "Billing E-Mails",
      kind: "list",
    },
    created: {
      key: "created_at",
      label: "Created",
      kind: "dateTime",
      create: false,
      update: false,
    },
    createdBy: {
      key: "created_by",
      label: "Created By",
      kind: "reference",
      to: "User",
      create: false,
      update: false,
    },
    goToMarket: {
      key: "logo_field49",
      label: "Go-To-Market",
      kind: "choice",
      multiple: true,
      choices: AccountGoToMarket,
    },
    hqLocation: { key: "hq_location", label: "HQ Location", kind: "text" },
    industry: {
      key: "industry_catalog_id",
      label: "Industry",
      kind: "choice",
      choices: AccountIndustry,
    },
    keyAccount: { key: "logo_field50", label: "Key Account", kind: "text" },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    logo: {
      key: "logo_src",
      label: "Logo",
      kind: "url",
      create: false,
      update: false,
    },
    mainPhone: { key: "business_phone", label: "Main Phone", kind: "phone" },
    numberOfEmployees: {
      key: "num_employees",
      label: "Number of Employees",
      kind: "number",
    },
    parentAccount: {
      key: "logo_field51",
      label: "Parent Account",
      kind: "reference",
      to: "Account",
    },
    parentIndustry: {
      key: "logo_field53",
      label: "Parent Industry",
      kind: "choice",
      choices: AccountIndustry,
      create: false,
      update: false,
    },
    segment: {
      key: "logo_field45",
      label: "Segment",
      kind: "choice",
      choices: ContactSegment,
    },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    status: {
      key: "status",
      label: "Status",
      kind: "choice",
      choices: AccountStatus,
      required: true,
    },
    summary: { key: "summary", label: "Summary", kind: "text" },
    updated: {
      key: "updated_at",
      label: "Updated",
      kind: "dateTime",
      create: false,
      update: false,
    },
    updatedBy: {
      key: "updated_by",
      label: "Updated By",
      kind: "reference",
      to: "User",
      create: false,
      update: false,
    },
    website: { key: "website", label: "Website", kind: "url" },
    会社名: { key: "logo_field52", label: "会社名", kind: "text" },
  },
};

export function accounts(client) {
  return collection(client, accountEntity);
}
