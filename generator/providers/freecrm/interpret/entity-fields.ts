import { type ChoiceList, compareText, type Field, type FieldType, type SchemaProperty } from "../../../model/model.js";
import { type Problem, problem } from "../../../problem/problem.js";
import { templateFieldKind } from "../field-types.js";
import { type ModelSchemas, type SchemaMember, schemaProperties } from "../openapi/models.js";
import type { OpenapiDocument } from "../openapi/parse-openapi.js";
import type { Template, TemplateField } from "../templates/template-models.js";
import { schemaType, type SchemaType, structureOf } from "./schema-type.js";
import { isComputedName, isProtocolField, isSystemField, mergeTypes, templateType } from "./template-type.js";

export interface FieldSource {
  readonly account: string;
  readonly document: OpenapiDocument;
  /** `deal`, or `deal#<template>` for a further template's entity. */
  readonly entity: string;
  readonly model: string;
  readonly schemas: ModelSchemas;
  readonly template: Template | null;
  readonly targetOf: (name: string) => string | null;
}

export interface EntityFields {
  /** Sorted by key. */
  readonly fields: readonly Field[];
  readonly lists: readonly ChoiceList[];
  readonly problems: readonly Problem[];
}

/** The document's fixed fields and the template's dynamic ones, merged by key into one closed set. */
export function entityFields(source: FieldSource): EntityFields {
  const { document, schemas, template } = source;
  const members = {
    row: schemaProperties(document, schemas.row),
    record: schemaProperties(document, schemas.record),
    create: schemaProperties(document, schemas.create),
    update: schemaProperties(document, schemas.update),
  };
  const templateFields = new Map((template?.fields ?? []).map((field) => [field.key, field]));
  const keys = new Set([...Object.values(members).flatMap((known) => [...known.keys()]), ...templateFields.keys()]);
  const made = [...keys]
    .filter((key) => !isProtocolField(key))
    .toSorted(compareText)
    .map((key) => makeField(key, source, members, templateFields.get(key) ?? null));
  return {
    fields: made.map(({ field }) => field),
    lists: made.flatMap(({ list }) => list ?? []),
    problems: made.flatMap(({ field, template: definition }) => fieldProblems(field, definition, source)),
  };
}

type Members = Readonly<Record<"row" | "record" | "create" | "update", ReadonlyMap<string, SchemaMember>>>;

interface MadeField {
  readonly field: Field;
  readonly list: ChoiceList | null;
  readonly template: TemplateField | null;
}

function makeField(key: string, source: FieldSource, members: Members, template: TemplateField | null): MadeField {
  const read = members.record.get(key) ?? members.row.get(key) ?? null;
  const written = members.create.get(key) ?? members.update.get(key) ?? null;
  const list = `${source.entity}.${key}`;
  const fixed = fixedType(read, written, key, list, source, members);
  const dynamic =
    template === null ? null : templateType(template, { list, targetOf: source.targetOf, ...holders(source) });
  const merged = mergedType(fixed, dynamic);
  const isWritable = writable(key, read, written, fixed, template, members);
  const [creatable, updatable] = [isWritable && takenBy("create"), isWritable && takenBy("update")];
  const type = merged.kind === "structure" && !isWritable ? { ...merged, write: null } : merged;
  const fullOnly = template === null && members.record.has(key) && members.row.size > 0 && !members.row.has(key);
  const readable = read !== null || template !== null;
  const options = template !== null && template.options.length > 0 ? template.options : (fixed?.choices ?? []);
  const field: Field = {
    id: fieldId(source.entity, key, template),
    key,
    label: template?.label ?? null,
    type,
    custom: read === null && written === null,
    required: creatable && (template?.required ?? members.create.get(key)?.required ?? false),
    unique: template?.unique ?? false,
    readable,
    creatable,
    updatable,
    filterable: readable && !fullOnly && isComparable(type),
    active: template?.active ?? true,
    fullOnly,
    defaultValue: template?.defaultValue ?? null,
    limits: { ...fixed?.limits, ...template?.limits },
    vendorType: template?.types[0] ?? fixed?.vendorType ?? "none",
  };
  return { field, list: type.kind === "choice" ? { id: list, choices: options } : null, template };

  /** What only the other one of the two input schemas names is not taken by this one. */
  function takenBy(input: "create" | "update"): boolean {
    const other = input === "create" ? members.update : members.create;
    return template !== null || members[input].size === 0 || members[input].has(key) || !other.has(key);
  }
}

function fixedType(
  read: SchemaMember | null,
  written: SchemaMember | null,
  key: string,
  list: string,
  source: FieldSource,
  members: Members,
): SchemaType | null {
  const main = read ?? written;
  if (main === null) return null;
  const { document, schemas, targetOf } = source;
  const readAt =
    structureOf(document, [schemas.record, schemas.row], read) ??
    structureOf(document, [schemas.create, schemas.update], written);
  const writeAt =
    structureOf(document, members.create.has(key) ? [schemas.create] : [schemas.update], written) ?? readAt;
  const structure = readAt === null || writeAt === null ? null : { read: readAt, write: writeAt };
  const context = { document, key, list, structure, targetOf };
  const type = schemaType(main.schema, context);
  if (written === null || main === written) return type;
  const input = schemaType(written.schema, context);
  // Only what is written says that a text is a date, and how long it may be.
  const isDate = type.type.kind === "text" && (input.type.kind === "date" || input.type.kind === "dateTime");
  return { ...type, type: isDate ? input.type : type.type, limits: { ...type.limits, ...input.limits } };
}

function mergedType(fixed: SchemaType | null, dynamic: FieldType | null): FieldType {
  if (fixed === null) return dynamic ?? { kind: "unknown", vendorType: "none" };
  return dynamic === null ? fixed.type : mergeTypes(fixed.type, fixed.orText, dynamic);
}

function writable(
  key: string,
  read: SchemaMember | null,
  written: SchemaMember | null,
  fixed: SchemaType | null,
  template: TemplateField | null,
  members: Members,
): boolean {
  // What only a template has, with options to choose from, is no field that the server keeps for itself.
  const isChosen = fixed === null && template !== null && template.options.length > 0;
  if (template?.readOnly === true || (!isChosen && isSystemField(key, written?.schema ?? read?.schema ?? null)))
    return false;
  if (isComputedName(key, members.record, members.create)) return false;
  return template !== null || written !== null || fixed?.isRelatedList !== true;
}

function isComparable(type: FieldType): boolean {
  return !["structure", "json", "unknown", "custom"].includes(type.kind);
}

/** Where the document keeps channels and addresses, for template fields of those types. */
function holders({ document, schemas }: FieldSource): {
  readonly channels: SchemaProperty | null;
  readonly addresses: SchemaProperty | null;
} {
  const known = schemaProperties(document, schemas.record ?? schemas.row);
  const at = (key: string): SchemaProperty | null =>
    structureOf(document, [schemas.record, schemas.row], known.get(key) ?? null);
  return { channels: at("channels"), addresses: at("addresses") };
}

/**
 * A field's id for life: the vendor's own where it is unique by its nature, else entity and key. A further template's
 * fields are `deal.<template>.<id or key>`, because templates may share definitions.
 */
function fieldId(entity: string, key: string, template: TemplateField | null): string {
  const [model, further] = splitEntity(entity);
  const own = template?.id ?? null;
  if (further !== null) return `${model}.${further}.${own ?? key}`;
  if (own === null) return `${model}.${key}`;
  return isGloballyUnique(own) ? own : `${model}.${own}`;
}

/** `deal#t2` -> `["deal", "t2"]`; `deal` -> `["deal", null]`. */
export function splitEntity(entity: string): readonly [model: string, template: string | null] {
  const at = entity.indexOf("#");
  return at === -1 ? [entity, null] : [entity.slice(0, at), entity.slice(at + 1)];
}

/** A UUID or as long a hexadecimal number: small numbers are counted anew in each model. */
function isGloballyUnique(id: string): boolean {
  return /^[0-9a-f-]{16,}$/i.test(id) && /\d/.test(id);
}

/** What a person should know of one field: its type is not understood, or its choice list is empty. */
function fieldProblems(field: Field, template: TemplateField | null, source: FieldSource): readonly Problem[] {
  const place = { kind: "account", account: source.account, entity: source.entity, field: field.key } as const;
  const name = `${source.entity}.${field.key}${field.label === null ? "" : ` (${JSON.stringify(field.label)})`}`;
  if (field.type.kind === "unknown") {
    const message = `${name} has the unknown type ${JSON.stringify(field.type.vendorType)}; it is typed unknown.`;
    return [problem("freecrm.unknown-type", message, place, { severity: "warning" })];
  }
  const kind = template === null ? null : templateFieldKind(template.types, template.options.length > 0);
  const isEmptyChoice =
    kind === "choice" || kind === "choices" ? field.type.kind === "text" || field.type.kind === "list" : false;
  if (!isEmptyChoice || template === null || template.options.length > 0) return [];
  const message = `${name} is a choice without options; it is typed as text.`;
  return [problem("freecrm.choice-without-options", message, place, { severity: "warning" })];
}
