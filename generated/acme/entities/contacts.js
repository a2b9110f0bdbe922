import { collection } from "../provider/index.js";
import {
  AccountStatus,
  ContactLeadSource,
  ContactSegment,
} from "../choices.js";

export {
  AccountStatus,
  ContactLeadSource,
  ContactSegment,
} from "../choices.js";

export const ContactInterests = {
  CRM: "0198a202-a956-564f-994e-75c8db25a654",
  Automation: "7b059833-7842-57e6-9ad4-d0101e5cc413",
  "Reporting & BI": "3f717751-3590-5f10-a1fc-e5e1fbf52b0f",
  Integrations: "5b15ee39-e41f-5136-9e7d-4c6576102d28",
};

export const ContactLanguageS = {
  English: "c338ca23-b123-5504-8bb9-f51aa0e064c0",
  Deutsch: "69c8cc24-033f-5ee9-be8f-b49c64851c41",
  Français: "a5a88301-e262-5d31-9951-52b8a661903b",
  日本語: "b176b14a-eccb-5ae7-a0b3-fa39e45d8546",
  العربية: "90840527-45f1-52d6-b408-df227ccf720c",
};

export const ContactReMarketReason = {
  "Ghosted (no interactions)": "d762cef2-7767-4cdb-9347-11e443108cf1",
  "Ghosted (after interactions)": "1c90d2ab-3cca-4681-919e-2c2152eb5b17",
  "Project On Hold": "82c49dd8-3288-4f75-85b2-66fe72cb78f0",
};

export const ContactStatus = {
  New: "fb164745-834d-51c5-9108-7dcc69c90df9",
  Working: "ff9042a6-6915-523e-8a70-41c5b07fae0a",
  Nurturing: "fbb5a3cf-3137-5b37-83f3-c532d702cfb4",
  Qualified: "b9acb4ee-691a-574a-ae40-51c519e72894",
  Unqualified: "5db88453-f4d2-57d2-ad17-c5a50e95ebbf",
};

export const contactEntity = {
  id: "ac12096d-027b-57f5-b389-93c1920222a3",
  key: "contact",
  label: "Contact",
  name: "Contact",
  collection: "contacts",
  fields: {
    _2ndAddress: { key: "contact_field23", label: "2nd Address", kind: "text" },
    account: {
      key: "logo_id",
      label: "Account",
      kind: "reference",
      to: "Account",
    },
    accountPhone: {
      key: "contact_field69",
      label: "Account Phone",
      kind: "phone",
      create: false,
      update: false,
    },
    accountStatus: {
      key: "contact_field68",
      label: "Account Status",
      kind: "choice",
      choices: AccountStatus,
      create: false,
      update: false,
    },
    birthday: { key: "contact_field26", label: "Birthday", kind: "date" },
    contactOwner: {
      key: "lead_owner_id",
      label: "Contact Owner",
      kind: "reference",
      to: "User",
    },
    contactOwnerField44: {
      key: "contact_field44",
      label: "Contact Owner",
      kind: "reference",
      to: "User",
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
    firstName: {
      key: "first_name",
      label: "contact.first_name",
      kind: "text",
      required: true,
    },
    fullName: { key: "full_name", label: "Full Name", kind: "text" },
    größe: { key: "contact_field24", label: "Größe", kind: "text" },
    interests: {
      key: "contact_field21",
      label: "Interests",
      kind: "choice",
      multiple: true,
      choices: ContactInterests,
    },
    jobTitle: { key: "job_title", label: "Job Title", kind: "text" },
    languageS: {
      key: "contact_field20",
      label: "Language(s)",
      kind: "choice",
      multiple: true,
      choices: ContactLanguageS,
    },
    lastActivity: {
      key: "last_activity",
      label: "Last Activity",
      kind: "dateTime",
      create: false,
      update: false,
    },
    lastName: {
      key: "last_name",
      label: "Last Name",
      kind: "text",
      required: true,
    },
    leadScore: { key: "contact_field28", label: "Lead Score", kind: "number" },
    leadSource: {
      key: "lead_source_id",
      label: "Lead Source",
      kind: "choice",
      choices: ContactLeadSource,
    },
    linkedInProfile: {
      key: "contact_field25",
      label: "LinkedIn Profile",
      kind: "url",
    },
    newsletter: {
      key: "contact_field27",
      label: "Newsletter?",
      kind: "boolean",
    },
    note: { key: "note", label: "Note", kind: "text" },
    reMarketReason: {
      key: "contact_field4",
      label: "Re-Market Reason",
      kind: "choice",
      choices: ContactReMarketReason,
    },
    segment: {
      key: "contact_field14",
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
      key: "lead_status_id",
      label: "Status",
      kind: "choice",
      choices: ContactStatus,
    },
    thumbnail: {
      key: "contact_field57",
      label: "Thumbnail",
      kind: "url",
      create: false,
      update: false,
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
    workEmail: { key: "work_email", label: "Work Email", kind: "email" },
    workEmailField41: {
      key: "contact_field41",
      label: "work-email",
      kind: "email",
    },
    workPhone: { key: "work_phone", label: "Work Phone", kind: "phone" },
  },
};

export function contacts(client) {
  return collection(client, contactEntity);
}
