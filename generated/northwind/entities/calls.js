import { collection } from "../provider/index.js";

export const CallDirection = {
  Inbound: "Inbound",
  Outbound: "Outbound",
};

export const CallOutcome = {
  Busy: "busy",
  Reached: "reached",
  Voicemail: "voicemail",
};

export const callEntity = {
  id: "call",
  key: "call",
  label: "Call",
  name: "Call",
  collection: "calls",
  paths: { collection: "/calls/", item: "/calls/{id}/" },
  fields: {
    access: {
      key: "access",
      label: "access",
      kind: "structure",
      create: false,
      update: false,
      filter: false,
    },
    accountId: {
      key: "account_id",
      label: "account_id",
      kind: "text",
      create: false,
      update: false,
    },
    acl: {
      key: "acl",
      label: "acl",
      kind: "structure",
      create: false,
      update: false,
      filter: false,
    },
    auxId: { key: "aux_id", label: "aux_id", kind: "text" },
    auxSource: { key: "aux_source", label: "aux_source", kind: "text" },
    auxSourceName: {
      key: "aux_source_name",
      label: "aux_source_name",
      kind: "text",
    },
    calledAt: { key: "called_at", label: "Called At", kind: "dateTime" },
    company: {
      key: "company",
      label: "Company",
      kind: "reference",
      to: "Company",
    },
    contact: {
      key: "contact",
      label: "Contact",
      kind: "reference",
      to: "Contact",
    },
    createdAt: {
      key: "created_at",
      label: "Created at",
      kind: "dateTime",
      create: false,
      update: false,
    },
    createdBy: {
      key: "created_by",
      label: "created_by",
      kind: "reference",
      create: false,
      update: false,
    },
    deal: { key: "deal", label: "Deal", kind: "reference", to: "Deal" },
    description: { key: "description", label: "Description", kind: "text" },
    direction: {
      key: "direction",
      label: "Direction",
      kind: "choice",
      choices: CallDirection,
    },
    documents: {
      key: "documents",
      label: "documents",
      kind: "reference",
      multiple: true,
      to: "Document",
      create: false,
      update: false,
      filter: false,
      full: true,
    },
    durationS: { key: "duration", label: "Duration (s)", kind: "number" },
    flags: {
      key: "flags",
      label: "flags",
      kind: "structure",
      create: false,
      update: false,
      filter: false,
    },
    lastModified: {
      key: "last_modified",
      label: "last_modified",
      kind: "dateTime",
      create: false,
      update: false,
    },
    notes: {
      key: "notes",
      label: "notes",
      kind: "reference",
      multiple: true,
      create: false,
      update: false,
      filter: false,
      full: true,
    },
    outcome: {
      key: "outcome",
      label: "Outcome",
      kind: "choice",
      choices: CallOutcome,
    },
    private: { key: "private", label: "private", kind: "boolean" },
    rating: { key: "rating", label: "rating", kind: "number" },
    tags: { key: "tags", label: "Tags", kind: "list" },
    templateId: {
      key: "template_id",
      label: "template_id",
      kind: "text",
      create: false,
      update: false,
    },
    uri: {
      key: "_uri",
      label: "_uri",
      kind: "url",
      create: false,
      update: false,
    },
  },
};

export function calls(client) {
  return collection(client, callEntity);
}
