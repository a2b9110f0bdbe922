import { shownType } from "../../../model/field-type.js";
import { pointsTo, rowsOf, type Crm, type Row } from "./crm.js";
import type { JsonObject } from "../../../json/json-value.js";
import { presentReference } from "./present-reference.js";
import { idsIn } from "./stored-texts.js";

/**
 * The records of another model that refer to this one: `deals` of a contact are the deals that name it. A list whose
 * model has no path of its own (notes, alerts, campaigns) is empty.
 */
export function relatedRecords(crm: Crm, row: Row, key: string): readonly JsonObject[] {
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
