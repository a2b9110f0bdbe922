import { shownType } from "../../../model/field-type.js";
import { personName } from "../../../sandbox/person-name.js";
import type { StoredPerson, StoredRecord, StoredValue } from "../../../sandbox/store.js";
import { agentObject } from "./agent-object.js";
import { displayValue } from "./display-value.js";
import type { ServedAccount, ServedEntity, ServedField } from "./served-account.js";

/**
 * A record as the deprecated operations answer it: built-in fields as attributes, the account's own ones as
 * `custom_fields`, where everything is text. What it links to is looked up only when selected.
 * @see https://api.freeagent.network
 */
export function legacyRecord(
  account: ServedAccount,
  served: ServedEntity,
  record: StoredRecord,
): Readonly<Record<string, unknown>> {
  const read = (key: string): StoredValue => served.fields.get(key)?.read(record) ?? null;
  const show = (key: string): StoredValue => {
    const field = served.fields.get(key);
    return field === undefined ? null : displayValue(account, field, field.read(record));
  };
  const attributes = [...served.fields].map(([key, field]) => [key, attribute(field, field.read(record))] as const);
  const ownerId = read("owner_id") ?? read("lead_owner_id");
  return {
    ...Object.fromEntries(attributes),
    owner_id: ownerId,
    owner: () => agentOf(account, ownerId),
    status: show("status_id") ?? show("status"),
    forecast_category: () => named(read("forecast_category_id"), show("forecast_category_id")),
    logo: () => linked(account, "logo", read("logo_id")),
    // Null although selected, as the vendor's examples have it.
    faEntity: { id: served.entity.id, name: null, display_name: null },
    custom_fields: () => customFields(account, served, record),
  };
}

function attribute(served: ServedField, value: StoredValue): string | number | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value !== "number") return textOf(value);
  return shownType(served.field.type).kind === "number" ? Math.round(value) : value;
}

function customFields(account: ServedAccount, served: ServedEntity, record: StoredRecord): unknown {
  const isAppCustom = served.entity.custom;
  const filled = [...served.fields.values()].filter(({ field, listed, read }) => {
    const value = read(record);
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    return listed && field.active && (field.custom || isAppCustom) && !isEmpty;
  });
  if (filled.length === 0) return null;
  return filled.map((one) => ({
    field_name: one.field.key,
    value: textOf(one.read(record)),
    display_value: textOf(displayValue(account, one, one.read(record))),
    display_name: one.field.label,
  }));
}

function textOf(value: StoredValue): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.every((one) => typeof one === "string")
    ? value.join(",")
    : JSON.stringify(value);
}

function linked(account: ServedAccount, entity: string, id: StoredValue): unknown {
  const served = account.entities.get(entity);
  const record = typeof id === "string" ? account.store.get(entity, id) : null;
  return served === undefined || record === null ? null : legacyRecord(account, served, record);
}

function agentOf(account: ServedAccount, id: StoredValue): unknown {
  const isIt = (person: StoredPerson): boolean => person.id === id;
  const person = account.store.people.find(isIt);
  if (person === undefined) return null;
  return { ...agentObject(person, account.store.people.findIndex(isIt) === 0), full_name: personName(person) };
}

function named(id: StoredValue, name: StoredValue): unknown {
  return id === null ? null : { id, name };
}
