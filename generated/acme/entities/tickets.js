import { collection } from "../provider/index.js";
import { ContactLeadSource, TaskPriority } from "../choices.js";

export { ContactLeadSource, TaskPriority } from "../choices.js";

export const TicketComponent = {
  API: "05a56913-48d3-5f18-ad01-b83bc31d616c",
  Mobile: "a6137ead-b214-559e-aeec-da24b797262c",
};

export const TicketResolution = {
  Fixed: "5ad28c43-a486-5199-8582-6791ffb652ee",
  '"Works as designed"': "b2c50539-6153-5a58-a5cd-784a2581f1b2",
  "Won't fix": "c8dd0919-3ea6-5312-8ff2-b09b3eb4d862",
  "C:\\temp is full": "71bdc4b7-008f-525d-9a95-3c116b99f1e7",
};

export const TicketStatus = {
  Open: "bf390d7f-7ffa-5532-8c7e-eb64e48a9b00",
  Pending: "ec746a83-1473-5ab1-9c54-8a442065d819",
  Closed: "3142d63a-45cc-5479-9289-48efba24513b",
};

export const TicketTags = {
  vip: "bc1c711b-a775-5d45-b36a-7fedacba0414",
  "follow-up": "a46c9f27-29db-5b13-b51a-2df783a275aa",
};

export const TicketType = {
  Bug: "c9165e87-300d-5256-84c4-fdfc9d7c17f0",
  Question: "4dd19b47-62f6-5198-8b7b-5027fbe5e42d",
  "Feature Request (Enhancement)": "06d39482-307d-5654-9b14-157189444a55",
};

export const ticketEntity = {
  id: "c46e9c1c-57f5-5e61-96ae-7edd5fa2cc56",
  key: "ticket",
  label: "Ticket",
  name: "Ticket",
  collection: "tickets",
  fields: {
    channel: {
      key: "ticket_field21",
      label: "Channel",
      kind: "choice",
      choices: ContactLeadSource,
    },
    component: {
      key: "ticket_field9",
      label: "Component",
      kind: "choice",
      choices: TicketComponent,
      duplicates: {
        "26747a28-847a-559c-9d28-2968bb9976eb": "UI",
        "79435b54-f31e-5850-83c3-25767270b7bc": "UI",
      },
    },
    contact: {
      key: "ticket_field2",
      label: "Contact",
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
    escalated: { key: "ticket_field27", label: "Escalated", kind: "boolean" },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    owner: { key: "owner_id", label: "Owner", kind: "reference", to: "User" },
    priority: {
      key: "ticket_field5",
      label: "Priority",
      kind: "choice",
      choices: TaskPriority,
    },
    reportedOn: { key: "ticket_field26", label: "Reported On", kind: "date" },
    reportersEmail: {
      key: "ticket_field25",
      label: "Reporter's Email",
      kind: "email",
      create: false,
      update: false,
    },
    resolution: {
      key: "ticket_field10",
      label: "Resolution",
      kind: "choice",
      choices: TicketResolution,
    },
    seqId: {
      key: "seq_id",
      label: "ID",
      kind: "id",
      create: false,
      update: false,
    },
    status: {
      key: "ticket_field4",
      label: "Status",
      kind: "choice",
      choices: TicketStatus,
      required: true,
    },
    subject: {
      key: "ticket_field1",
      label: "Subject",
      kind: "text",
      required: true,
    },
    subscribers: {
      key: "subscribers",
      label: "Subscribers",
      kind: "reference",
      multiple: true,
      to: "User",
    },
    subteam: { key: "subteam_id", label: "Subteam", kind: "reference" },
    supportHours: {
      key: "ticket_field22",
      label: "Support Hours",
      kind: "unknown",
      filter: false,
    },
    tags: {
      key: "ticket_field28",
      label: "Tags",
      kind: "choice",
      choices: TicketTags,
      open: true,
    },
    type: {
      key: "ticket_field3",
      label: "Type",
      kind: "choice",
      choices: TicketType,
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

export function tickets(client) {
  return collection(client, ticketEntity);
}
