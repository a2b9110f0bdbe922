import { type JsonObject, own } from "../../../json/json-value.js";
import type { FieldType, SchemaProperty } from "../../../model/model.js";
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

/**
 * Kept by the server; a value that is sent is refused or ignored.
 *
 * @see https://help.freecrm.com/ and records as recorded from the web client
 */
const systemKeys: ReadonlySet<string> = new Set([
  "_uri",
  "access",
  "account_id",
  "acl",
  "created_at",
  "created_by",
  "flags",
  "full_name",
  "id",
  "last_call",
  "last_event",
  "last_modified",
  "local_time",
  "summary",
  "template_id",
]);

/** What a record says of itself twice: its entity, and its `template_id`. Neither is anybody's field. */
export function isProtocolField(key: string): boolean {
  return key === "_type" || key === "_template_id";
}

/** Whether a field can only be read, by its name or because its schema says so. */
export function isSystemField(key: string, schema: JsonObject | null): boolean {
  return systemKeys.has(key) || own(schema, "readOnly") === true;
}

type Names = Pick<ReadonlySet<string>, "has" | "size">;

/** A contact's `name` is put together from its parts: such a record is created without one. */
export function isComputedName(key: string, record: Names, create: Names): boolean {
  return key === "name" && record.has("first_name") && create.size > 0 && !create.has("name");
}
