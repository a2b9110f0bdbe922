import type { FieldType } from "../../model/field-type.js";
import type { ModelIndex } from "../model-index.js";
import { shownSubject } from "./shown-subject.js";

/** A type in a few words: `choice, multiple`, `reference to Account (logo)`. */
export function shownType(type: FieldType, index: ModelIndex): string {
  switch (type.kind) {
    case "choice":
      return ["choice", ...(type.multiple ? ["multiple"] : []), ...(type.open ? ["open"] : [])].join(", ");
    case "reference":
      return `reference to ${shownTarget(type.to, index)}${type.multiple ? ", multiple" : ""}`;
    case "mirror":
      return `${shownType(type.type, index)} of ${shownSource(type.of, index)}`;
    case "structure":
      return `structure ${type.read.schema}.${type.read.property}`;
    case "custom":
      return `custom ${type.ts} from ${type.from}`;
    case "unknown":
      return `unknown (${type.vendorType})`;
    case "list":
      return "list of texts";
    case "id":
    case "text":
    case "number":
    case "money":
    case "boolean":
    case "date":
    case "dateTime":
    case "email":
    case "phone":
    case "url":
    case "json":
      return type.kind;
    default:
      return type satisfies never;
  }
}

/** The entity that a reference leads to. */
export function shownTarget(to: string | null, index: ModelIndex): string {
  return to === null ? "any record" : shownSubject(index.byKey.get(to) ?? { key: to, label: null });
}

/** The field that a mirror shows: `Account (logo), Industry (industry)`. */
export function shownSource(of: { readonly entity: string; readonly field: string }, index: ModelIndex): string {
  const entity = index.entities.get(of.entity);
  const field = entity?.byId.get(of.field);
  return [
    shownSubject(entity ?? { key: of.entity, label: null }),
    shownSubject(field ?? { key: of.field, label: null }),
  ].join(", ");
}
