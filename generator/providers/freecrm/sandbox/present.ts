import { isObject, type JsonObject } from "../../../json/json-value.js";
import { type Field, shownType } from "../../../model/model.js";
import type { StoredValue } from "../../../sandbox/store.js";
import { isChannelKey, readChannels } from "./channels.js";
import { type Crm, findTarget, pointsTo, type Row, rowsOf } from "./crm.js";
import { asList, asText, madeId } from "./ids.js";
import { oddFields } from "./odd-fields.js";
import { madeUpChannels, presentPerson, systemFields } from "./system-fields.js";

/** A record as the CRM sends it: `row` in a listing, `full`, with its related records, where it was asked for alone. */
export function presentRecord(crm: Crm, row: Row, extent: "row" | "full"): JsonObject {
  const shown = row.template.entity.fields.filter((field) => field.readable && (extent === "full" || !field.fullOnly));
  const fields = shown.map((field): [string, unknown] => [field.key, presentField(crm, row, field)]);
  return { ...oddFields(crm, row, shown, Object.fromEntries(fields)), ...systemFields(crm, row) };
}

/** Structures that are lists: empty rather than null where nothing was written. */
const listProperties: ReadonlySet<string> = new Set(["channels", "addresses", "deal_products"]);

function presentField(crm: Crm, row: Row, field: Field): unknown {
  const { values } = row.record;
  const value = Object.hasOwn(values, field.key) ? (values[field.key] ?? null) : null;
  if (field.fullOnly)
    return field.key === "summary" ? { total_value: values["amount"] ?? 0 } : relatedRecords(crm, row, field.key);
  if (isChannelKey(field.key)) return readChannels(values, field.key, madeUpChannels(row));
  // It follows the person's time zone, and nothing is known of the clock there.
  if (field.key === "local_time") return null;
  // What nobody rated has none of the five stars, rather than null.
  if (field.key === "rating") return value ?? 0;
  const type = shownType(field.type);
  switch (type.kind) {
    case "reference": {
      const all = idsIn(value).map((id) => presentReference(crm, type.to, id));
      // An absent single relation is an empty object, not null.
      return type.multiple ? all : (all[0] ?? {});
    }
    case "choice":
      return type.multiple ? idsIn(value).map((id) => onWire(crm, type.list, id)) : onWire(crm, type.list, value);
    case "list":
      return tagsIn(value).map((name) => ({ id: madeId(`tag ${name}`), name }));
    case "boolean":
      return value === true;
    case "structure":
      return listProperties.has(type.read.property) ? asList(value) : value;
    case "text":
      return computedName(row, field.key) ?? value;
    case "id":
    case "number":
    case "money":
    case "date":
    case "dateTime":
    case "email":
    case "phone":
    case "url":
    case "json":
    case "custom":
    case "unknown":
      return value;
    default:
      return type satisfies never;
  }
}

/** A related record in short: its id, and its name or title under the key its model uses. */
function presentReference(crm: Crm, to: string | null, id: string): JsonObject {
  const person = crm.store.people.find((one) => one.id === id);
  if (person !== undefined) return presentPerson(person);
  const target = to === null ? null : findTarget(crm, to, id);
  if (target === null) return { id };
  const titled = target.template.entity.fields.some((field) => field.key === "title");
  return { id, [titled ? "title" : "name"]: titleOf(crm, target) };
}

/** An option as the CRM has it: a number, true or nothing as such. */
function onWire(crm: Crm, list: string, id: StoredValue): unknown {
  const value = crm.store.choices(list).find((choice) => choice.id === id)?.value;
  return value === undefined ? id : value;
}

/** What people call the record. */
export function titleOf(crm: Crm, row: Row): string | null {
  return computedName(row, "name") ?? crm.store.titleOf(row.template.entity.key, row.record.id);
}

/** The ids in a choice or a reference, single or multiple. */
function idsIn(value: StoredValue): readonly string[] {
  return typeof value === "string" ? [value] : asList(value).filter((id) => typeof id === "string");
}

function tagsIn(value: StoredValue): readonly string[] {
  return asList(value).flatMap((tag) => asText(isObject(tag) ? tag["name"] : tag) ?? []);
}

/** `full_name` and `name` of a person are put together from the parts; nobody can write them. */
export function computedName(row: Row, key: string): string | null {
  const { values } = row.record;
  if (row.collection.name !== "contact" || (key !== "full_name" && key !== "name")) return null;
  const parts = [asText(values["first_name"]), asText(values["last_name"])];
  return parts.filter((part) => part !== null && part !== "").join(" ");
}

/**
 * The records of another model that refer to this one: `deals` of a contact are the deals that name it. A list whose
 * model has no path of its own (notes, alerts, campaigns) is empty.
 */
function relatedRecords(crm: Crm, row: Row, key: string): readonly JsonObject[] {
  const collection = [...crm.collections.values()].find((one) => one.path === `/${key}/`);
  if (collection === undefined) return [];
  const referring = rowsOf(crm, collection).filter((other) =>
    other.template.entity.fields.some((field) => {
      const type = shownType(field.type);
      if (type.kind !== "reference" || field.fullOnly || !pointsTo(type.to, row.collection)) return false;
      return idsIn(other.record.values[field.key] ?? null).includes(row.record.id);
    }),
  );
  return referring.map((other) => presentReference(crm, collection.name, other.record.id));
}
