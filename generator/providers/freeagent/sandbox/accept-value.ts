import type { FieldType } from "../../../model/field-type.js";
import { shownType } from "../../../model/field-type.js";
import type { StoredValue } from "../../../sandbox/store.js";
import { isDay, isoInstant } from "./date-text.js";
import { Refusal } from "./refusal.js";
import type { ServedAccount, ServedField } from "./served-account.js";

/**
 * A value as written, checked against its field: choices and references by id, dates in the vendor's two forms.
 * An empty text clears, as null does. Throws a Refusal.
 * @see https://api.freeagent.network
 */
export function acceptValue(account: ServedAccount, served: ServedField, given: unknown): StoredValue {
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
