import type { FieldType } from "../../../model/field-type.js";

/**
 * The type of a field that both the document and a template describe. The document knows how the value travels, the
 * template what it means: so a template makes a bare text a choice and a number money, and leaves structures,
 * references and dates as they are.
 */
export function mergeTypes(fixed: FieldType, orText: boolean, template: FieldType): FieldType {
  if (template.kind === "unknown" || template.kind === "json") return fixed;
  if (orText) return writtenAs(template, fixed);
  switch (fixed.kind) {
    case "text":
    case "json":
      return template;
    case "number":
      return template.kind === "money" ? template : fixed;
    case "choice":
      return template.kind === "choice" ? template : fixed;
    case "reference":
      return fixed.to === null && template.kind === "reference" ? { ...fixed, to: template.to } : fixed;
    case "id":
    case "money":
    case "boolean":
    case "date":
    case "dateTime":
    case "email":
    case "phone":
    case "url":
    case "mirror":
    case "list":
    case "structure":
    case "custom":
    case "unknown":
      return fixed;
    default:
      return fixed satisfies never;
  }
}

/** A structure keeps the document's way of writing, which may take a plain text besides. */
function writtenAs(template: FieldType, fixed: FieldType): FieldType {
  if (template.kind !== "structure" || fixed.kind !== "structure") return template;
  return { ...template, write: fixed.write };
}
