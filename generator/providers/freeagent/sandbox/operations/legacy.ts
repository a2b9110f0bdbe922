import { shownType } from "../../../../model/model.js";
import { personName } from "../../../../sandbox/seeds.js";
import type { StoredPerson, StoredRecord, StoredValue } from "../../../../sandbox/store.js";
import { checkValues, valueFromText } from "../accept.js";
import {
  agentObject,
  entityOf,
  fieldOf,
  type Operation,
  type Operations,
  type ServedAccount,
  type ServedEntity,
  type ServedField,
} from "../account.js";
import { listRecords } from "../find-records.js";
import { type Arguments, readArguments } from "../read-arguments.js";
import { Refusal } from "../refusal.js";
import { displayValue } from "../show.js";
import { recordOf } from "./records.js";

/**
 * The deprecated operations, each of which the vendor keeps answering from the same records.
 * @see https://api.freeagent.network
 */
export function legacyOperations(account: ServedAccount): Operations {
  const show = (served: ServedEntity, record: StoredRecord): unknown => legacyRecord(account, served, record);
  const list =
    (entity: string, key: string): Operation =>
    (given) => {
      const served = entityOf(account, entity);
      const { count, records } = listRecords(account, served, given);
      return { count, [key]: records.map((record) => show(served, record)), error: null };
    };
  const single =
    (entity: string): Operation =>
    (given) => {
      const served = entityOf(account, entity);
      const record = account.store.get(entity, given.required("id"));
      return record === null ? null : show(served, record);
    };
  const add =
    (entity: string): Operation =>
    (given) => {
      const served = entityOf(account, entity);
      return show(
        served,
        account.store.create(entity, checkValues(account, served, created(account, served, given), null)),
      );
    };
  const update =
    (entity: string): Operation =>
    (given) =>
      updateByPairs(account, entityOf(account, entity), given);

  return {
    getLeadsWithCount: list("contact", "leads"),
    getLead: single("contact"),
    addLead: (given) => ({ lead: add("contact")(given), error: null }),
    updateLeadFields: update("contact"),

    getDealsWithCount: list("deal", "deals"),
    getDeal: single("deal"),
    addDeal: add("deal"),
    updateDealFields: update("deal"),

    logosWithCount: list("logo", "logos"),
    logo: single("logo"),
    addLogo: add("logo"),
    updateLogoFields: update("logo"),

    getEntityValuesWithCount: (given) => {
      const entity = given.required("entity");
      const id = given.text("id");
      if (id === null) return list(entity, "values")(given);
      const served = entityOf(account, entity);
      const record = account.store.get(entity, id);
      return { count: record === null ? 0 : 1, values: record === null ? [] : [show(served, record)] };
    },
    addEntityValue: (given) => add(given.required("entity"))(given),
    updateEntityValueFields: (given) => {
      const id = given.required("recordId");
      const served = [...account.entities.values()].find(({ entity }) => account.store.get(entity.key, id) !== null);
      if (served === undefined) throw new Refusal(`Record "${id}" does not exist.`);
      return updateByPairs(account, served, given);
    },
  };
}

/** Arguments that are no field of the record: what they say is turned into one. */
const companyNames: ReadonlySet<string> = new Set(["logo_name", "logoname"]);

function created(account: ServedAccount, served: ServedEntity, given: Arguments): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const name of given.names()) {
    if (name === "custom_fields" || name === "entity") continue;
    if (companyNames.has(name)) values.set("logo_id", companyNamed(account, given.required(name)));
    else values.set(name, valueFromText(fieldOf(served, name), given.text(name)));
  }
  for (const [name, text] of given.pairs("custom_fields")) {
    values.set(name, valueFromText(fieldOf(served, name), text));
  }
  return values;
}

/** The id of the company of exactly that name, which is made where there is none. */
function companyNamed(account: ServedAccount, name: string): string {
  const served = entityOf(account, "logo");
  const title = fieldOf(served, "name");
  const known = account.store.list("logo").find((record) => displayValue(account, title, title.read(record)) === name);
  return (known ?? account.store.create("logo", checkValues(account, served, new Map([["name", name]]), null))).id;
}

/** `deleted` with the value "true" removes the record; the answer then shows it as it was. */
function updateByPairs(account: ServedAccount, served: ServedEntity, given: Arguments): unknown {
  const record = recordOf(account, served, given.required("recordId"));
  const pairs = given.items("values").map((item) => {
    const pair = readArguments(item);
    return [pair.required("field_name"), pair.text("value")] as const;
  });
  if (pairs.some(([name, value]) => name === "deleted" && value === "true")) {
    account.store.remove(served.entity.key, record.id);
    return legacyRecord(account, served, record);
  }
  const values = new Map(pairs.map(([name, text]) => [name, valueFromText(fieldOf(served, name), text)]));
  const checked = checkValues(account, served, values, record.id);
  return legacyRecord(account, served, account.store.update(served.entity.key, record.id, checked) ?? record);
}

/**
 * A record as the deprecated operations answer it: built-in fields as attributes, the account's own ones as
 * `custom_fields`, where everything is text. What it links to is looked up only when selected.
 * @see https://api.freeagent.network
 */
function legacyRecord(
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
