import { own, type JsonObject } from "../../../json/json-value.js";

/**
 * Kept by the server; a value that is sent is refused or ignored.
 *
 * @see https://help.freecrm.com/ and records as recorded from the web client
 */
const systemKeys: ReadonlySet<string> = new Set([
  "_uri",
  "access",
  "account_id",
  "acl",
  "created_at",
  "created_by",
  "flags",
  "full_name",
  "id",
  "last_call",
  "last_event",
  "last_modified",
  "local_time",
  "summary",
  "template_id",
]);

/** What a record says of itself twice: its entity, and its `template_id`. Neither is anybody's field. */
export function isProtocolField(key: string): boolean {
  return key === "_type" || key === "_template_id";
}

/** Whether a field can only be read, by its name or because its schema says so. */
export function isSystemField(key: string, schema: JsonObject | null): boolean {
  return systemKeys.has(key) || own(schema, "readOnly") === true;
}

/** A contact's `name` is put together from its parts: such a record is created without one. */
export function isComputedName(key: string, record: ReadonlySet<string>, create: ReadonlySet<string>): boolean {
  return key === "name" && record.has("first_name") && create.size > 0 && !create.has("name");
}
