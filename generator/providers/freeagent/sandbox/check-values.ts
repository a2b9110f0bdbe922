import type { StoredValue } from "../../../sandbox/store.js";
import { acceptValue } from "./accept-value.js";
import { Refusal } from "./refusal.js";
import { fieldOf, type ServedAccount, type ServedEntity, type ServedField } from "./served-account.js";

export type CheckedValues = Readonly<Record<string, StoredValue>>;

/**
 * Field values as the CRM would take them: known fields only, none that is read-only or deactivated, required ones
 * present, unique ones unique. Throws a Refusal that names the field; nothing has been written then.
 *
 * @param id the record to be updated, or null to create one
 * @param implied keys that the caller fills in itself, so that they may be missing
 */
export function checkValues(
  account: ServedAccount,
  served: ServedEntity,
  given: ReadonlyMap<string, unknown>,
  id: string | null,
  implied: readonly string[] = [],
): CheckedValues {
  const values = new Map<string, StoredValue>();
  for (const [key, value] of given) {
    const target = fieldOf(served, key);
    const { field } = target;
    if (!(id === null ? field.creatable : field.updatable)) throw new Refusal(`Field "${key}" is read-only.`);
    if (!field.active) throw new Refusal(`Field "${key}" is deactivated.`);
    const accepted = acceptValue(account, target, value);
    if (accepted === null && field.required) throw new Refusal(`Field "${key}" is required.`);
    if (field.unique && accepted !== null) refuseTaken(account, served, target, accepted, id);
    values.set(key, accepted);
  }
  if (id === null) {
    for (const { field } of served.fields.values()) {
      if (
        !field.required ||
        !field.creatable ||
        !field.active ||
        values.has(field.key) ||
        implied.includes(field.key)
      ) {
        continue;
      }
      throw new Refusal(`Field "${field.key}" is required.`);
    }
  }
  return Object.fromEntries(values);
}

function refuseTaken(
  account: ServedAccount,
  served: ServedEntity,
  { field, read }: ServedField,
  value: StoredValue,
  id: string | null,
): void {
  const plain = (one: StoredValue): string => JSON.stringify(one).toLowerCase();
  const taken = account.store
    .list(served.entity.key)
    .some((record) => record.id !== id && plain(read(record)) === plain(value));
  if (taken) throw new Refusal(`Field "${field.key}" is unique, and another record has that value.`);
}
