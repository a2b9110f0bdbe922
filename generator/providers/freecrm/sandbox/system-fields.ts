import type { Crm, Row } from "./crm.js";
import type { JsonObject } from "../../../json/json-value.js";
import { presentPerson } from "./present-person.js";

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
