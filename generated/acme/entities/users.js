import { collection } from "../provider/index.js";

export const userEntity = {
  id: "06470721-1125-5abb-b8e8-0d287398c0bd",
  key: "agent",
  label: "User",
  name: "User",
  collection: "users",
  fields: {
    active: { key: "active", label: "Active", kind: "text" },
    created: {
      key: "created_at",
      label: "Created",
      kind: "dateTime",
      create: false,
      update: false,
    },
    email: {
      key: "email_address",
      label: "Email",
      kind: "email",
      required: true,
    },
    firstName: {
      key: "first_name",
      label: "First Name",
      kind: "text",
      required: true,
    },
    fullName: { key: "full_name", label: "Full Name", kind: "text" },
    jobTitle: { key: "job_title", label: "Job Title", kind: "text" },
    lastName: {
      key: "last_name",
      label: "Last Name",
      kind: "text",
      required: true,
    },
    phone: { key: "work_phone", label: "Phone", kind: "phone" },
    portrait: {
      key: "portrait_url",
      label: "Portrait",
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
  },
};

export function users(client) {
  return collection(client, userEntity);
}
