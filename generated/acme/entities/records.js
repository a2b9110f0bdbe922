import { collection } from "../provider/index.js";

export const RecordEntityAnswer = {
  Yes: "6d95d590-8f53-5b27-a0c9-522dea67ebe1",
  No: "48c4c8ae-25e5-59f8-9855-b78c9a7edf2c",
  constructor: "19738830-4fa8-5677-8607-74601c90f9d9",
  ["__proto__"]: "339477f0-3f4e-55aa-9a78-7f7efec297ba",
  "  Maybe  ": "8122cc23-fb9b-54fb-8739-1b4c664b2fc0",
};

export const recordEntityEntity = {
  id: "409d8169-6559-59ec-80eb-66888ddc6d5f",
  key: "custom_app_31",
  label: "Record",
  name: "RecordEntity",
  collection: "records",
  fields: {
    _1stContact2ndContact: {
      key: "custom_app_31_field7",
      label: "1st Contact / 2nd Contact",
      kind: "text",
    },
    aQuotedLabel: {
      key: "custom_app_31_field10",
      label: 'A "quoted" label',
      kind: "text",
    },
    answer: {
      key: "custom_app_31_field14",
      label: "Answer",
      kind: "choice",
      choices: RecordEntityAnswer,
    },
    class: { key: "custom_app_31_field1", label: "class", kind: "text" },
    constructorField: {
      key: "custom_app_31_field4",
      label: "constructor",
      kind: "text",
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
    createdField15: {
      key: "custom_app_31_field15",
      label: "Created",
      kind: "date",
    },
    customApp31Field13: {
      key: "custom_app_31_field13",
      label: "custom_app_31_field13",
      kind: "text",
    },
    customApp31Field5: {
      key: "custom_app_31_field5",
      label: "???",
      kind: "text",
    },
    customApp31Field6: {
      key: "custom_app_31_field6",
      label: "🎯🚀",
      kind: "number",
    },
    delete: { key: "custom_app_31_field2", label: "delete", kind: "boolean" },
    description: { key: "description", label: "Description", kind: "text" },
    endsACommentEarly: {
      key: "custom_app_31_field11",
      label: "Ends a comment */ early",
      kind: "text",
    },
    idField12: { key: "custom_app_31_field12", label: "ID", kind: "text" },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    location: {
      key: "custom_app_31_field18",
      label: "Location",
      kind: "unknown",
      filter: false,
    },
    name: {
      key: "custom_app_31_field0",
      label: "Name",
      kind: "text",
      required: true,
    },
    owner: { key: "owner_id", label: "Owner", kind: "reference", to: "User" },
    proto: { key: "custom_app_31_field3", label: "__proto__", kind: "text" },
    record: {
      key: "custom_app_31_field17",
      label: "Record",
      kind: "reference",
      to: "RecordEntity",
    },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    subscribers: {
      key: "subscribers",
      label: "Subscribers",
      kind: "reference",
      multiple: true,
      to: "User",
    },
    subteam: { key: "subteam_id", label: "Subteam", kind: "reference" },
    then: { key: "custom_app_31_field16", label: "then", kind: "text" },
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
    weightField8: {
      key: "custom_app_31_field8",
      label: "Weight",
      kind: "number",
    },
    weightField9: {
      key: "custom_app_31_field9",
      label: "weight",
      kind: "number",
    },
  },
};

export function records(client) {
  return collection(client, recordEntityEntity);
}
