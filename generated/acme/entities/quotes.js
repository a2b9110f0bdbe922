import { collection } from "../provider/index.js";
import { AccountIndustry } from "../choices.js";
import { quoteLineEntity } from "./quoteLines.js";

export { AccountIndustry } from "../choices.js";

export const QuoteStatus = {
  Draft: "2a957c9f-6dfe-5d42-9d7f-83e898d9d085",
  Sent: "21b7d168-bde2-55cb-8c3e-992f841919e4",
  Accepted: "d9735380-4623-5a22-a1f9-c9063994937c",
  Rejected: "9c261559-cf4a-5146-b446-cd3cf020767e",
};

export const quoteEntity = {
  id: "f975c63a-2867-5594-8486-29a72512e346",
  key: "quote",
  label: "Quote",
  name: "Quote",
  collection: "quotes",
  fields: {
    account: {
      key: "quote_field12",
      label: "Account",
      kind: "reference",
      to: "Account",
      create: false,
      update: false,
    },
    accountSegment: {
      key: "quote_field13",
      label: "Account Segment",
      kind: "choice",
      choices: AccountIndustry,
      create: false,
      update: false,
    },
    billTo: {
      key: "quote_field3",
      label: "Bill To",
      kind: "reference",
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
    description: { key: "description", label: "Description", kind: "text" },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    opportunity: {
      key: "quote_field2",
      label: "Opportunity",
      kind: "reference",
      to: "Opportunity",
      required: true,
    },
    owner: { key: "owner_id", label: "Owner", kind: "reference", to: "User" },
    poNumber: { key: "quote_field11", label: "PO-Number", kind: "text" },
    quoteName: {
      key: "quote_field1",
      label: "Quote Name",
      kind: "text",
      required: true,
    },
    sent: { key: "quote_field8", label: "Sent", kind: "date" },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    signed: { key: "quote_field10", label: "Signed?", kind: "boolean" },
    status: {
      key: "quote_field4",
      label: "Status",
      kind: "choice",
      choices: QuoteStatus,
    },
    subscribers: {
      key: "subscribers",
      label: "Subscribers",
      kind: "reference",
      multiple: true,
      to: "User",
    },
    subteam: { key: "subteam_id", label: "Subteam", kind: "reference" },
    total: { key: "quote_field6", label: "Total", kind: "money" },
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
    validUntil: { key: "quote_field5", label: "Valid Until", kind: "date" },
    vat: { key: "quote_field7", label: "VAT (%)", kind: "number" },
  },
};

export function quotes(client) {
  return collection(client, quoteEntity, {
    quoteLines: quoteLineEntity,
  });
}
