import { collection } from "../provider/index.js";

export const DocumentationKind = {
  FAQ: "03963470-ce8e-5e63-8b71-348b5cb3f705",
  Manual: "d7107dad-fa51-5041-8033-5df917236541",
  "Release Note": "63d462ff-51d7-5725-afc5-d21c7ef50d7f",
};

export const documentationEntity = {
  id: "f546b246-18c3-4494-b870-6f299f2253f5",
  key: "documentation",
  label: "Documentation",
  name: "Documentation",
  collection: "documentation",
  fields: {
    body: { key: "documentation_field2", label: "Body", kind: "text" },
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
    documentTemplate: {
      key: "documentation_field5",
      label: "settings.document_template",
      kind: "text",
    },
    kind: {
      key: "documentation_field26",
      label: "Kind",
      kind: "choice",
      choices: DocumentationKind,
    },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    owner: { key: "owner_id", label: "Owner", kind: "reference", to: "User" },
    relatedTickets: {
      key: "documentation_field4",
      label: "Related Tickets",
      kind: "reference",
      multiple: true,
      to: "Ticket",
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
    title: {
      key: "documentation_field1",
      label: "Title",
      kind: "text",
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
    url: { key: "documentation_field3", label: "URL", kind: "url" },
  },
};

export function documentation(client) {
  return collection(client, documentationEntity);
}
