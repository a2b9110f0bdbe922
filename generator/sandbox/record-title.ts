import type { Entity } from "../model/account-model.js";
import type { StoredRecord } from "./store.js";

const usualTitles = ["full_name", "name", "title", "subject"];

/** What a record is called: its name or title, else its first text, else its number as people see it. */
export function recordTitle(entity: Entity, record: StoredRecord): string | null {
  const texts = entity.fields.filter((field) => field.type.kind === "text").map((field) => field.key);
  const numbers = entity.fields.filter((field) => field.type.kind === "id" && field.key !== "id");
  for (const key of [...usualTitles, ...texts, ...numbers.map((field) => field.key)]) {
    const value = Object.hasOwn(record.values, key) ? record.values[key] : null;
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}
