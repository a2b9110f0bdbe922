import type { FieldType, SchemaProperty } from "../../../model/field-type.js";
import { templateFieldKind } from "../field-types.js";
import type { TemplateField } from "../templates/template-models.js";

export interface TemplateTypeContext {
  /** The id that a choice list of this field would have. */
  readonly list: string;
  /** Properties of the document that hold channels and addresses; null where it has none. */
  readonly channels: SchemaProperty | null;
  readonly addresses: SchemaProperty | null;
  readonly targetOf: (name: string) => string | null;
}

/** A template's field -> its type. An unknown word gives `unknown`; whoever asks reports it. */
export function templateType(field: TemplateField, context: TemplateTypeContext): FieldType {
  const kind = templateFieldKind(field.types, field.options.length > 0);
  switch (kind) {
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
      return { kind };
    case "id":
      return { kind: field.key === "id" ? "id" : "text" };
    case "choice":
    case "choices": {
      const multiple = kind === "choices" || field.multiple;
      if (field.options.length > 0) return { kind: "choice", list: context.list, multiple, open: false };
      return multiple ? { kind: "list" } : { kind: "text" };
    }
    case "relation":
    case "relations":
      return {
        kind: "reference",
        to: relationTarget(field, context),
        multiple: kind === "relations" || field.multiple,
      };
    case "user":
    case "users":
      return { kind: "reference", to: null, multiple: kind === "users" || field.multiple };
    case "tags":
      return { kind: "list" };
    case "channels":
      return structure(context.channels);
    case "addresses":
      return structure(context.addresses);
    case "unknown":
      return { kind: "unknown", vendorType: field.types[0] ?? "none" };
    default:
      return kind satisfies never;
  }
}

/** What the template names, else a type word that is a model's name, else the field's own name. */
function relationTarget(field: TemplateField, { targetOf }: TemplateTypeContext): string | null {
  const names = field.target === null ? [...field.types, field.key] : [field.target];
  return names.map(targetOf).find((target) => target !== null) ?? null;
}

function structure(property: SchemaProperty | null): FieldType {
  return property === null ? { kind: "json" } : { kind: "structure", read: property, write: property };
}
