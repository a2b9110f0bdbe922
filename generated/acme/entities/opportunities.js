import { collection } from "../provider/index.js";
import { AccountIndustry, ContactLeadSource } from "../choices.js";

export { AccountIndustry, ContactLeadSource } from "../choices.js";

export const OpportunityForecastCategory = {
  Pipeline: "ee3238b3-85ae-5be2-9f1e-58323d536e59",
  "Best Case": "d33f8e3c-17df-53e6-a431-3ceb0b2eef47",
  Commit: "473f155f-556a-5e87-800e-be57b1155a15",
  Omitted: "eac7f7f2-fa74-5d1a-969c-de10c8de7665",
};

export const OpportunityStage = {
  "Pipeline (5%)": "2d5924c5-24c8-5832-8ad1-6dd96d747fb8",
  "Best Case (50%)": "06fb8eb5-eab1-5bb3-874c-6d5865c63caa",
  "Commit (90%)": "04b4c76a-6806-58c4-977e-5864cdcdffb8",
  "Closed Won": "d8c70050-31af-58a3-b87c-9ed3fba1206e",
  "Closed Lost": "1088fcc9-4320-5dd3-943d-e0458a643093",
};

export const OpportunityType = {
  "New Business": "c4e4fe93-c9ca-5f91-860a-4931c6ab5b7c",
  Upsell: "595af07c-05cc-507b-8e3e-125a8faa0ee1",
  Renewal: "4d9321ba-d6ac-534b-bc98-a9594387b0da",
};

export const Opportunity_11To20Users = {
  "1 to 10 users": "35bad57f-2986-5da8-ba07-a4f32d8a8cbb",
  "11 to 20 users": "9f393e3f-8200-5c44-bcdc-eb3971efb776",
  "21+ users": "4b64ae98-50d1-53a5-8233-25d6788c03f7",
};

export const opportunityEntity = {
  id: "9227e298-9074-5315-931f-c79e0126dc58",
  key: "deal",
  label: "Opportunity",
  name: "Opportunity",
  collection: "opportunities",
  fields: {
    _11To20Users: {
      key: "deal_field13",
      label: "11 to 20 users",
      kind: "choice",
      choices: Opportunity_11To20Users,
    },
    account: {
      key: "logo_id",
      label: "Account",
      kind: "reference",
      to: "Account",
      required: true,
    },
    accountIndustry: {
      key: "deal_field41",
      label: "Account Industry",
      kind: "choice",
      choices: AccountIndustry,
      create: false,
      update: false,
    },
    accountRevenue: {
      key: "deal_field42",
      label: "Account Revenue",
      kind: "money",
      create: false,
      update: false,
    },
    amount: { key: "amount", label: "Amount", kind: "money" },
    closeDate: { key: "close_date", label: "Close Date", kind: "date" },
    contacts: {
      key: "deal_field7",
      label: "Contacts",
      kind: "reference",
      multiple: true,
      to: "Contact",
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
    discountField11: { key: "deal_field11", label: "Discount", kind: "money" },
    discountField12: { key: "deal_field12", label: "Discount", kind: "money" },
    discountPercent: {
      key: "deal_field10",
      label: "% Discount",
      kind: "number",
    },
    forecastCategory: {
      key: "forecast_category_id",
      label: "Forecast Category",
      kind: "choice",
      choices: OpportunityForecastCategory,
    },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    nextCall: { key: "deal_field8", label: "Next Call", kind: "dateTime" },
    opportunityName: {
      key: "name",
      label: "Opportunity Name",
      kind: "text",
      required: true,
    },
    opportunityOwner: {
      key: "owner_id",
      label: "Opportunity Owner",
      kind: "reference",
      to: "User",
    },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    source: {
      key: "lead_source_id",
      label: "Source",
      kind: "choice",
      choices: ContactLeadSource,
    },
    stage: {
      key: "sales_stage_id",
      label: "Stage",
      kind: "choice",
      choices: OpportunityStage,
      required: true,
    },
    type: {
      key: "deal_field39",
      label: "Type",
      kind: "choice",
      choices: OpportunityType,
    },
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
    win: { key: "win_probability", label: "Win %", kind: "number" },
    won: { key: "deal_field40", label: "Won", kind: "boolean" },
  },
};

export function opportunities(client) {
  return collection(client, opportunityEntity);
}
