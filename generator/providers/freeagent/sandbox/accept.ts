import { type FieldType, shownType } from "../../../model/model.js";
import type { StoredValue } from "../../../sandbox/store.js";
import { fieldOf, type ServedAccount, type ServedEntity, type ServedField } from "./account.js";
import { Refusal } from "./refusal.js";

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

/**
 * A value as written, checked against its field: choices and references by id, dates in the vendor's two forms.
 * An empty text clears, as null does. Throws a Refusal.
 * @see https://api.freeagent.network
 */
function acceptValue(account: ServedAccount, served: ServedField, given: unknown): StoredValue {
  if (given === null || given === undefined || given === "") return null;
  const { field } = served;
  const wrong = (wanted: string): Refusal =>
    new Refusal(`Invalid value for "${field.key}": expected ${wanted}, got ${JSON.stringify(given)}.`);
  const type = shownType(field.type);
  switch (type.kind) {
    case "id":
    case "text":
    case "email":
    case "phone":
    case "url":
      if (typeof given !== "string") throw wrong("a text");
      if (given.length > (field.limits.maxLength ?? Infinity)) {
        throw wrong(`at most ${field.limits.maxLength} characters`);
      }
      return given;
    case "number":
    case "money":
      if (typeof given !== "number" || !Number.isFinite(given)) throw wrong("a number");
      return given;
    case "boolean":
      if (typeof given !== "boolean") throw wrong("true or false");
      return given;
    case "date":
      if (typeof given !== "string" || !isDay(given)) throw wrong("YYYY-MM-DD");
      return given;
    case "dateTime": {
      const instant = typeof given === "string" ? isoInstant(given) : null;
      if (instant === null) throw wrong("YYYY-MM-DD or an ISO instant");
      return instant;
    }
    case "choice":
      return oneOrSeveral(given, type.multiple, wrong, (id) => acceptChoice(account, type, id, wrong));
    case "reference":
      return oneOrSeveral(given, type.multiple, wrong, (id) => {
        if (!isRecord(account, served.target ?? type.to, id))
          throw wrong(`the id of a record of ${type.to ?? "an app"}`);
        return id;
      });
    case "list":
      return oneOrSeveral(given, true, wrong, (text) => text);
    case "structure":
    case "json":
    case "custom":
    case "unknown":
      return acceptAnything(given);
    default:
      return type satisfies never;
  }
}

function oneOrSeveral(
  given: unknown,
  multiple: boolean,
  wrong: (wanted: string) => Refusal,
  accept: (id: string) => string,
): StoredValue {
  const texts: readonly unknown[] = multiple && Array.isArray(given) ? given : [given];
  if (multiple && !Array.isArray(given)) throw wrong("a list");
  const accepted = texts.map((text) => {
    if (typeof text !== "string") throw wrong(multiple ? "a list of texts" : "a text");
    return accept(text);
  });
  return multiple ? accepted : (accepted[0] ?? null);
}

function acceptChoice(
  account: ServedAccount,
  type: Extract<FieldType, { kind: "choice" }>,
  id: string,
  wrong: (wanted: string) => Refusal,
): string {
  if (account.store.choices(type.list).some((choice) => choice.id === id)) return id;
  if (!type.open) throw wrong("the id of an entry of its choice list");
  return account.store.addChoice(type.list, id);
}

/** A reference to an app that the account does not list may point to any record, or to a user. */
function isRecord(account: ServedAccount, target: string | null, id: string): boolean {
  const listed = target !== null && account.entities.has(target);
  if (listed) return account.store.get(target, id) !== null;
  if (account.store.people.some((person) => person.id === id)) return true;
  return target !== "agent" && [...account.entities.keys()].some((key) => account.store.get(key, id) !== null);
}

function acceptAnything(given: unknown): StoredValue {
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given !== "object" || given === null) return null;
  if (!Array.isArray(given)) return { ...given };
  return given.every((item) => typeof item === "string") ? given : { items: given };
}

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** True for a day of the calendar, `2020-10-06`. */
function isDay(text: string): boolean {
  if (!day.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The instant that an ISO text or a day stands for, `2020-11-03T22:55:43.146Z`; null for any other text. */
export function isoInstant(text: string): string | null {
  if (!isDay(text) && !(instant.test(text) && isDay(text.slice(0, 10)))) return null;
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString();
}

/** What a text of the deprecated operations stands for: there everything is written as text. */
export function valueFromText(served: ServedField, text: string | null): unknown {
  if (text === null || text === "") return null;
  const type = shownType(served.field.type);
  switch (type.kind) {
    case "number":
    case "money":
      return Number.isNaN(Number(text)) ? text : Number(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "choice":
    case "reference":
      return type.multiple ? text.split(",") : text;
    default:
      return text;
  }
}
