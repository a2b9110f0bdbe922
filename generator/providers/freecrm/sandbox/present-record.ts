import type { Field } from "../../../model/account-model.js";
import { shownType } from "../../../model/field-type.js";
import { isChannelKey, readChannels } from "./channels.js";
import type { Crm, Row } from "./crm.js";
import { madeUpChannels } from "./made-up-channels.js";
import { madeId } from "./made-id.js";
import type { JsonObject } from "../../../json/json-value.js";
import { asList } from "./loose-values.js";
import { oddFields } from "./odd-fields.js";
import { presentReference } from "./present-reference.js";
import { relatedRecords } from "./related-records.js";
import { computedName, idsIn, tagsIn } from "./stored-texts.js";
import { systemFields } from "./system-fields.js";

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
      return type.multiple ? idsIn(value) : value;
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
