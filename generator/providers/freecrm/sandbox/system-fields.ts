import type { JsonObject } from "../../../json/json-value.js";
import type { StoredPerson } from "../../../sandbox/store.js";
import type { Crm, Row } from "./crm.js";
import { asText } from "./ids.js";

/** What every record has besides its template's fields, and no request can set. */
export function systemFields(crm: Crm, row: Row): JsonObject {
  const { record } = row;
  const author = crm.store.people.find((person) => person.id === record.createdBy);
  return {
    id: record.id,
    ...systemTexts(crm, row),
    created_at: seconds(record.createdAt),
    last_modified: seconds(record.updatedAt),
    created_by: author === undefined ? {} : presentPerson(author),
    acl: [],
    flags: {
      new: record.createdAt === record.updatedAt,
      updated: record.createdAt !== record.updatedAt,
      email_received: false,
      task_assigned: false,
      case_assigned: false,
      event_assigned: false,
      call_assigned: false,
    },
    // Null rather than an empty list where nobody in particular has access.
    access: { private: record.values["private"] === true, users: null },
  };
}

/** Those of them that are texts of their own, so that they can be filtered by. */
export function systemTexts(crm: Crm, { record, template, collection }: Row) {
  return {
    account_id: crm.accountId,
    template_id: template.id,
    _uri: `https://ui.cogmento.com${collection.path}${record.id}`,
    _type: capitalised(collection.name),
  };
}

const systemKeys: ReadonlySet<string> = new Set([
  "id",
  "account_id",
  "template_id",
  "_template_id",
  "created_at",
  "last_modified",
  "created_by",
  "acl",
  "flags",
  "access",
  "_uri",
  "_type",
]);

export function isSystemKey(key: string): boolean {
  return systemKeys.has(key);
}

/** The CRM's instants have no fractions: `2026-03-05T10:31:38Z`. */
function seconds(instant: string): string {
  return instant.replace(/\.\d+Z$/, "Z");
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A user as records refer to one: who made a record, whom it is assigned to. */
export function presentPerson(person: StoredPerson): JsonObject {
  return {
    id: person.id,
    email: person.email,
    name: `${person.firstName} ${person.lastName}`,
    notification_opt_in: person.active,
  };
}

/** Who the access token belongs to: the account's first user. */
export function currentPerson(crm: Crm): StoredPerson {
  return crm.store.people[0] ?? nobody;
}

const nobody: StoredPerson = {
  id: "00000000-0000-4000-8000-000000000000",
  firstName: "Sandbox",
  lastName: "User",
  email: "user@example.com",
  jobTitle: "",
  active: true,
};

/** How a seeded person or company is reached: the store makes up texts, but not what only this CRM has. */
export function madeUpChannels(row: Row): readonly JsonObject[] {
  const { values, number } = row.record;
  const name = [values["first_name"], values["last_name"], values["name"]]
    .flatMap((part) => asText(part) ?? [])
    .join(".");
  const mailbox = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ".")
    .replace(/^\.|\.$/g, "");
  if (mailbox === "") return [];
  return [
    { channel_type: "Email", value: `${mailbox}@example.com`, name: "Work" },
    {
      channel_type: "Phone",
      value: `+1555${String(number).padStart(7, "0")}`,
      name: "Work",
      hint: "US",
      default: true,
    },
  ];
}
