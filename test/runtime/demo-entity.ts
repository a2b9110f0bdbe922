import type { EntityData } from "../../templates/runtime/entity-data.js";

/** One field of each kind, and names that are traps. */
export const contactEntity: EntityData = {
  id: "e1",
  key: "contact",
  label: "Contact",
  name: "Contact",
  collection: "contacts",
  fields: {
    id: { key: "id", label: "ID", kind: "id", create: false, update: false },
    workEmail: { key: "work_email", label: "Work Email", kind: "email" },
    lastName: { key: "last_name", label: "Last Name", kind: "text", required: true },
    age: { key: "contact_field1", label: "Age", kind: "number" },
    budget: { key: "contact_field2", label: "Budget", kind: "money" },
    isVip: { key: "contact_field3", label: "Is VIP", kind: "boolean" },
    birthday: { key: "contact_field4", label: "Birthday", kind: "date" },
    createdAt: { key: "created_at", label: "Created", kind: "dateTime", create: false, update: false },
    segment: {
      key: "contact_field14",
      label: "Segment",
      kind: "choice",
      choices: { SMB: "c1", Enterprise: "c2", constructor: "c3", ["__proto__"]: "c4" },
      duplicates: { c5: "Partner", c6: "Partner" },
    },
    languages: {
      key: "contact_field15",
      label: "Language(s)",
      kind: "choice",
      multiple: true,
      open: true,
      choices: { German: "l1", Japanese: "l2" },
    },
    account: { key: "logo_id", label: "Account", kind: "reference", to: "Account" },
    tags: { key: "tags", label: "Tags", kind: "list", multiple: true },
    raw: { key: "raw", label: "Raw", kind: "json" },
    odd: { key: "odd", label: "Odd", kind: "unknown" },
    note: { key: "note", label: "Note", kind: "text", filter: false, full: true },
    old: { key: "old", label: "Old", kind: "text", hidden: true, create: false, update: false },
    code: { key: "code", label: "Code", kind: "text", update: false },
  },
};
