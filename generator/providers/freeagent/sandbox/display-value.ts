import { shownType } from "../../../model/field-type.js";
import type { StoredRecord, StoredValue } from "../../../sandbox/store.js";
import type { ServedAccount, ServedField } from "./served-account.js";

/** What people see for a value: labels for choices, titles for references, the value itself for the rest. */
export function displayValue(account: ServedAccount, served: ServedField, value: StoredValue): StoredValue {
  const type = shownType(served.field.type);
  switch (type.kind) {
    case "choice": {
      const labels = new Map(account.store.choices(type.list).map((choice) => [choice.id, choice.label]));
      return each(value, (id) => labels.get(id) ?? null);
    }
    case "reference": {
      const target = served.target ?? type.to;
      return each(value, (id) => titleOf(account, target, id));
    }
    default:
      return value;
  }
}

/** A record's title by the field that its app names for it; null for a record that is no more. */
function titleOf(account: ServedAccount, entity: string | null, id: string): string | null {
  const served = entity === null ? undefined : account.entities.get(entity);
  const record = entity === null ? null : account.store.get(entity, id);
  return (
    (served === undefined || record === null ? null : ownTitle(served.titleKey, record)) ??
    account.store.titleOf(entity ?? "agent", id)
  );
}

function ownTitle(key: string | null, record: StoredRecord): string | null {
  const title = key === null || !Object.hasOwn(record.values, key) ? null : record.values[key];
  return typeof title === "string" && title !== "" ? title : null;
}

function each(value: StoredValue, show: (id: string) => string | null): StoredValue {
  if (typeof value === "string") return show(value);
  return Array.isArray(value) ? value.map((id) => (typeof id === "string" ? (show(id) ?? id) : "")) : null;
}
