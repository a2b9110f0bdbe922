import { collection } from "../provider/index.js";

export const QuoteLineBilling = {
  "One-time": "fa2188cd-2077-5ae0-9c1c-fc0e80da4ff6",
  Monthly: "6dab8fa8-744e-5f8e-bc5d-054f99c06ec9",
  Yearly: "014f4d09-8520-54b1-936e-0a83c368a71a",
};

export const quoteLineEntity = {
  id: "080f2de6-eda7-54f3-89f6-0c020c11fe05",
  key: "quote_item",
  label: "Quote Line",
  name: "QuoteLine",
  collection: "quoteLines",
  fields: {
    billing: {
      key: "quote_item_field6",
      label: "Billing",
      kind: "choice",
      choices: QuoteLineBilling,
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
    discount: { key: "quote_item_field4", label: "% Discount", kind: "number" },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    lineTotal: { key: "quote_item_field5", label: "Line Total", kind: "money" },
    owner: { key: "owner_id", label: "Owner", kind: "reference", to: "User" },
    product: {
      key: "quote_item_field1",
      label: "Product",
      kind: "text",
      required: true,
    },
    quantity: {
      key: "quote_item_field2",
      label: "Quantity",
      kind: "number",
      required: true,
    },
    quote: {
      key: "parent_entity_reference_id",
      label: "Quote",
      kind: "reference",
      to: "Quote",
    },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    start: { key: "quote_item_field7", label: "Start", kind: "date" },
    subscribers: {
      key: "subscribers",
      label: "Subscribers",
      kind: "reference",
      multiple: true,
      to: "User",
    },
    subteam: { key: "subteam_id", label: "Subteam", kind: "reference" },
    unitPrice: {
      key: "quote_item_field3",
      label: "Unit Price",
      kind: "money",
      required: true,
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
  },
};

export function quoteLines(client) {
  return collection(client, quoteLineEntity);
}
