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
      id: "06b799c5-e6cd-57a4-9040-1316489d4d59",
      key: "quote_item_field6",
      label: "Billing",
      kind: "choice",
      choices: QuoteLineBilling,
    },
    created: {
      id: "0e219bfd-d0fc-5c0f-9235-2c467c7fe6bd",
      key: "created_at",
      label: "Created",
      kind: "dateTime",
      create: false,
      update: false,
    },
    createdBy: {
      id: "a0ea4659-9f23-5660-84e3-55d192b47ee9",
      key: "created_by",
      label: "Created By",
      kind: "reference",
      to: "User",
      create: false,
      update: false,
    },
    description: {
      id: "b5511530-f90e-5acd-8de7-7804a68a6c68",
      key: "description",
      label: "Description",
      kind: "text",
    },
    discount: {
      id: "8b9f58f2-01b3-57e6-a958-2b74480a4333",
      key: "quote_item_field4",
      label: "% Discount",
      kind: "number",
    },
    lastActivity: {
      id: "0a69a488-134d-5bf2-8f58-bbc2bbccc77b",
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    lineTotal: {
      id: "1fe93d96-6d4c-59eb-aee9-12baca7fa19c",
      key: "quote_item_field5",
      label: "Line Total",
      kind: "money",
    },
    owner: {
      id: "9db74cf5-fdeb-518b-8cb6-1efad95fdaa2",
      key: "owner_id",
      label: "Owner",
      kind: "reference",
      to: "User",
    },
    product: {
      id: "9b638fd2-d101-531a-bc1e-14b0afdd22f7",
      key: "quote_item_field1",
      label: "Product",
      kind: "text",
      required: true,
    },
    quantity: {
      id: "389473d2-e8b9-559b-a029-4ffb4d78b0e8",
      key: "quote_item_field2",
      label: "Quantity",
      kind: "number",
      required: true,
    },
    quote: {
      id: "9dcb6452-acc1-5cbf-8b3d-eea3ceaa2ec9",
      key: "parent_entity_reference_id",
      label: "Quote",
      kind: "reference",
      to: "Quote",
    },
    seqId: {
      id: "976f217a-69f9-5e58-ac12-b4d15c77420a",
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    start: {
      id: "7ab55b3d-dd89-54a5-a08f-c310a63dfee3",
      key: "quote_item_field7",
      label: "Start",
      kind: "date",
    },
    subscribers: {
      id: "79488909-67bd-5cba-920b-bb71eb50bcb8",
      key: "subscribers",
      label: "Subscribers",
      kind: "reference",
      multiple: true,
      to: "User",
    },
    subteam: {
      id: "83972616-2bd7-55d5-a8eb-f3811e28e5b4",
      key: "subteam_id",
      label: "Subteam",
      kind: "reference",
    },
    unitPrice: {
      id: "c667fd95-1f8d-5398-86dc-08c8e163f90b",
      key: "quote_item_field3",
      label: "Unit Price",
      kind: "money",
      required: true,
    },
    updated: {
      id: "ef9ab21c-59f6-59b8-8b1a-4e9337fd41ff",
      key: "updated_at",
      label: "Updated",
      kind: "dateTime",
      create: false,
      update: false,
    },
    updatedBy: {
      id: "899b572f-154d-506e-b178-e8042e7ee2e6",
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
