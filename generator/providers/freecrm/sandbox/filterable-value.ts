import type { StoredValue } from "../../../sandbox/store.js";
import { isChannelKey, readChannels } from "./channels.js";
import type { Collection, Crm, Row } from "./crm.js";
import { madeUpChannels } from "./made-up-channels.js";
import { computedName } from "./stored-texts.js";
import { Refusal } from "./refusal.js";
import { systemTexts } from "./system-fields.js";

/** What filters and sorting see of a field: choices and references by id, channels by what stands in them. */
export function filterableValue(crm: Crm, row: Row, name: string): StoredValue {
  const { record } = row;
  const texts: Readonly<Record<string, string | null>> = systemTexts(crm, row);
  switch (name) {
    case "id":
      return record.id;
    case "created_at":
      return record.createdAt;
    case "last_modified":
      return record.updatedAt;
    case "created_by":
      return record.createdBy;
    default:
      if (isChannelKey(name))
        return readChannels(record.values, name, madeUpChannels(row)).map((channel) => String(channel["value"]));
      if (Object.hasOwn(texts, name)) return texts[name] ?? null;
      return computedName(row, name) ?? stored(row, name);
  }
}

function stored({ record }: Row, name: string): StoredValue {
  return Object.hasOwn(record.values, name) ? (record.values[name] ?? null) : null;
}

/** Refuses a name that no template of the model has. */
export function requireFilterable(collection: Collection, name: string): void {
  if (["id", "template_id", "created_at", "last_modified", "created_by"].includes(name)) return;
  const known = collection.templates.some((template) => template.entity.fields.some((field) => field.key === name));
  if (!known) throw new Refusal(400, `Validation error: there is no field ${name} to filter or sort by`);
}
