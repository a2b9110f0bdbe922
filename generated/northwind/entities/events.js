import { collection } from "../provider/index.js";

export const EventAlertBefore = {
  "5 minutes": "5 minutes",
  "1 hour": "1 hour",
  "1 day": "1 day",
};

export const EventCalendar = {
  Sales: "Sales",
  Service: "Service",
};

export const EventCategory = {
  Meeting: "Meeting",
  "Trade Show": "Trade Show",
};

export const eventEntity = {
  id: "event",
  key: "event",
  label: "Event",
  name: "Event",
  collection: "events",
  paths: { collection: "/events/", item: "/events/{id}/" },
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
    alertBefore: {
      key: "alert_before",
      label: "Alert Before",
      kind: "choice",
      choices: EventAlertBefore,
    },
    allDay: { key: "all_day", label: "All Day", kind: "boolean" },
    assignedTo: {
      key: "assigned_to",
      label: "Assigned To",
      kind: "reference",
      multiple: true,
    },
    auxId: { key: "aux_id", label: "aux_id", kind: "text" },
    auxSource: { key: "aux_source", label: "aux_source", kind: "text" },
    auxSourceName: {
      key: "aux_source_name",
      label: "aux_source_name",
      kind: "text",
    },
    calendar: {
      key: "calendar",
      label: "Calendar",
      kind: "choice",
      choices: EventCalendar,
    },
    case: { key: "case", label: "Case", kind: "reference", to: "Case" },
    category: {
      key: "category",
      label: "Category",
      kind: "choice",
      choices: EventCategory,
    },
    company: {
      key: "company",
      label: "Company",
      kind: "reference",
      to: "Company",
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
    end: { key: "end", label: "End", kind: "dateTime" },
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
    location: { key: "location", label: "Location", kind: "text" },
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
    participants: {
      key: "participants",
      label: "Participants",
      kind: "reference",
      multiple: true,
      to: "Contact",
    },
    private: { key: "private", label: "private", kind: "boolean" },
    rating: { key: "rating", label: "rating", kind: "number" },
    recurrence: {
      key: "recurrence",
      label: "Recurrence",
      kind: "json",
      filter: false,
    },
    start: { key: "start", label: "Start", kind: "dateTime" },
    tags: { key: "tags", label: "Tags", kind: "list" },
    task: { key: "task", label: "Task", kind: "reference", to: "Task" },
    templateId: {
      key: "template_id",
      label: "template_id",
      kind: "text",
      create: false,
      update: false,
    },
    title: { key: "title", label: "Title", kind: "text", required: true },
    uri: {
      key: "_uri",
      label: "_uri",
      kind: "url",
      create: false,
      update: false,
    },
  },
};

export function events(client) {
  return collection(client, eventEntity);
}
