import type { JsonObject } from "../../../json/json-value.js";
import { findTarget, type Crm, type Row } from "./crm.js";
import { presentPerson } from "./present-person.js";
import { computedName } from "./stored-texts.js";

/** A related record in short: its id, and its name or title under the key its model uses. */
export function presentReference(crm: Crm, to: string | null, id: string): JsonObject {
  const person = crm.store.people.find((one) => one.id === id);
  if (person !== undefined) return presentPerson(person);
  const target = to === null ? null : findTarget(crm, to, id);
  if (target === null) return { id };
  const titled = target.template.entity.fields.some((field) => field.key === "title");
  return { id, [titled ? "title" : "name"]: titleOf(crm, target) };
}

/** What people call the record. */
export function titleOf(crm: Crm, row: Row): string | null {
  return computedName(row, "name") ?? crm.store.titleOf(row.template.entity.key, row.record.id);
}
