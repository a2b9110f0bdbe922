import { asArray, type JsonObject, own, ownText } from "../../../json/json-value.js";
import type { Choice, FieldLimits, FieldType, SchemaProperty } from "../../../model/model.js";
import { escapePointer } from "../../../openapi/references.js";
import { pluralOf, type SchemaMember, schemaProperties } from "../openapi/models.js";
import { type OpenapiDocument, type ResolvedNode, resolveNode } from "../openapi/parse-openapi.js";

/** What a property's schema tells of its field. */
export interface SchemaType {
  readonly type: FieldType;
  /** Options of a text with an `enum`. */
  readonly choices: readonly Choice[];
  /** Takes a text as well as what `type` says: a template may then say what the text is. */
  readonly orText: boolean;
  /** A list of other records, or of objects that the document leaves open. */
  readonly isRelatedList: boolean;
  readonly limits: FieldLimits;
  readonly vendorType: string;
}

export interface SchemaTypeContext {
  readonly document: OpenapiDocument;
  readonly key: string;
  /** The id that a choice list of this field would have. */
  readonly list: string;
  /** How emitted types can name the property; null where no component declares it. */
  readonly structure: { readonly read: SchemaProperty; readonly write: SchemaProperty } | null;
  /** The entity that a property name leads to: `company`, `contacts`. */
  readonly targetOf: (name: string) => string | null;
}

/** A property's schema -> the field's type, by the schema's shape; the names of components mean nothing. */
export function schemaType(schema: unknown, context: SchemaTypeContext): SchemaType {
  const resolved = plainest(context.document, schema);
  if (isMixed(context.document, resolved)) {
    return {
      type: structureType(context),
      choices: [],
      orText: false,
      isRelatedList: false,
      limits: {},
      vendorType: "one of several types",
    };
  }
  const alternatives = alternativesOf(context.document, resolved.node);
  const orText = alternatives.some(({ node }) => typeOf(node) === "string");
  const shape = alternatives.find(({ node }) => typeOf(node) !== "string") ?? alternatives[0] ?? resolved;
  const { type, isRelatedList } = typeOfShape(shape, context);
  const isLoose = orText && type.kind !== "reference" && typeOf(shape.node) !== "string";
  return {
    type,
    choices: type.kind === "choice" ? enumChoices(shape.node) : [],
    orText: isLoose,
    isRelatedList,
    limits: limitsOf(shape.node),
    vendorType: vendorWord(shape, context.document),
  };
}

function typeOfShape(shape: ResolvedNode, context: SchemaTypeContext): Pick<SchemaType, "type" | "isRelatedList"> {
  const { node } = shape;
  switch (typeOf(node)) {
    case "string":
      return { type: textType(node, context), isRelatedList: false };
    case "number":
    case "integer":
      return { type: { kind: "number" }, isRelatedList: false };
    case "boolean":
      return { type: { kind: "boolean" }, isRelatedList: false };
    case "array":
      return arrayType(node, context);
    case "object": {
      const isReference = referenceTo(shape, context);
      return {
        type:
          isReference === undefined ? structureType(context) : { kind: "reference", to: isReference, multiple: false },
        isRelatedList: false,
      };
    }
    default:
      return { type: { kind: "json" }, isRelatedList: false };
  }
}

function arrayType(node: JsonObject, context: SchemaTypeContext): Pick<SchemaType, "type" | "isRelatedList"> {
  const items = plainest(context.document, own(node, "items"));
  const shapes = alternativesOf(context.document, items.node);
  const shape = shapes.find((candidate) => typeOf(candidate.node) === "object") ?? shapes[0] ?? items;
  if (typeOf(shape.node) === "string" || /^tags?$/i.test(context.key) || /tag$/i.test(shape.component ?? ""))
    return { type: { kind: "list" }, isRelatedList: false };
  const to = referenceTo(shape, context);
  if (to !== undefined) return { type: { kind: "reference", to, multiple: true }, isRelatedList: true };
  return { type: structureType(context), isRelatedList: schemaProperties(context.document, shape.node).size === 0 };
}

/** Whether a value may be of several plain types, or is a constant: then only the document's own type says what it is. */
function isMixed(document: OpenapiDocument, shape: ResolvedNode): boolean {
  const kinds = plainKinds(document, shape, 0);
  return kinds.has("constant") || kinds.size > 1;
}

type PlainKind = "text" | "number" | "boolean" | "list" | "constant";

/** Objects, and lists of them, are not among them: what may be a text or an object is the object, or a reference. */
function plainKinds(document: OpenapiDocument, { node }: ResolvedNode, depth: number): ReadonlySet<PlainKind> {
  const parts = asArray(own(node, "oneOf")) ?? asArray(own(node, "anyOf"));
  if (parts !== null && depth < 8) {
    return new Set(parts.flatMap((part) => [...plainKinds(document, plainest(document, part), depth + 1)]));
  }
  if (own(node, "const") !== undefined) return new Set(["constant"]);
  const values = asArray(own(node, "enum"));
  const names = values?.map((value) => typeof value) ?? [own(node, "type")].flat();
  return new Set(
    names.flatMap((name): PlainKind[] => {
      if (name === "string") return ["text"];
      if (name === "integer" || name === "number") return ["number"];
      if (name === "boolean") return ["boolean"];
      const items = name === "array" ? plainKinds(document, plainest(document, own(node, "items")), depth + 1) : null;
      return items === null || items.size === 0 ? [] : ["list"];
    }),
  );
}

/** The target's key; null where it is no entity of the account, such as a user; undefined where it is no record. */
function referenceTo(shape: ResolvedNode, context: SchemaTypeContext): string | null | undefined {
  const members = schemaProperties(context.document, shape.node);
  if (!members.has("id")) return undefined;
  const target = context.targetOf(context.key) ?? context.targetOf(shape.component ?? "");
  if (members.has("email") || target !== null) return members.has("email") ? null : target;
  // An object that says more than what it is called is kept whole.
  return [...members.keys()].every((key) => /^_|^(id|name|title|label|full_name|display_name)$/.test(key))
    ? null
    : undefined;
}

function structureType(context: SchemaTypeContext): FieldType {
  return context.structure === null ? { kind: "json" } : { kind: "structure", ...context.structure };
}

function textType(node: JsonObject, { key, list }: SchemaTypeContext): FieldType {
  const format = ownText(node, "format");
  if (key === "id") return { kind: "id" };
  if (enumChoices(node).length > 0) return { kind: "choice", list, multiple: false, open: false };
  if (format === "date-time" || /^last_(modified|call|event)$|^(created|updated)_at$/.test(key))
    return { kind: "dateTime" };
  if (format === "date" || /(^|_)(date|birthday)$/.test(key)) return { kind: "date" };
  if (format === "email" || key === "email") return { kind: "email" };
  if (key === "phone") return { kind: "phone" };
  if (format === "uri" || format === "url" || key === "url" || key === "_uri") return { kind: "url" };
  return { kind: "text" };
}

/** The node itself; or what is inside, where it only wraps one reference to add `nullable` or a description. */
function plainest(document: OpenapiDocument, schema: unknown): ResolvedNode {
  const resolved = resolveNode(document, schema);
  const parts = asArray(own(resolved.node, "allOf")) ?? [];
  const isWrapper = parts.length === 1 && own(resolved.node, "properties") === undefined && resolved.component === null;
  return isWrapper ? resolveNode(document, parts[0]) : resolved;
}

function alternativesOf(document: OpenapiDocument, node: JsonObject): readonly ResolvedNode[] {
  const parts = asArray(own(node, "oneOf")) ?? asArray(own(node, "anyOf")) ?? [];
  return parts.map((part) => plainest(document, part)).filter((part) => typeOf(part.node) !== "null");
}

function typeOf(node: JsonObject): string | null {
  const type = own(node, "type");
  const named = (asArray(type) ?? [type]).find((name) => name !== "null" || !Array.isArray(type));
  if (typeof named === "string") return named;
  if (own(node, "properties") !== undefined || own(node, "allOf") !== undefined) return "object";
  if (own(node, "items") !== undefined) return "array";
  return own(node, "enum") === undefined ? null : "string";
}

function enumChoices(node: JsonObject): readonly Choice[] {
  const values = new Set(
    (asArray(own(node, "enum")) ?? []).filter((value) => typeof value === "string" && value !== ""),
  );
  return [...values].map((value) => ({ id: String(value), label: String(value) }));
}

function limitsOf(node: JsonObject): FieldLimits {
  const number = (key: string): number | null => {
    const value = own(node, key);
    return typeof value === "number" ? value : null;
  };
  const [maxLength, minimum, maximum] = [number("maxLength"), number("minimum"), number("maximum")];
  return {
    ...(maxLength !== null && { maxLength }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
  };
}

function vendorWord({ node, component }: ResolvedNode, document: OpenapiDocument): string {
  if (component !== null) return component;
  const format = ownText(node, "format");
  const type = typeOf(node) ?? "any";
  if (type !== "array") return format ?? type;
  return `array of ${vendorWord(plainest(document, own(node, "items")), document)}`;
}

/**
 * How emitted types can name a property: by the first of these schemas that is a component and has it, else by the
 * component that declares it; null where neither is one.
 */
export function structureOf(
  document: OpenapiDocument,
  schemas: readonly unknown[],
  member: SchemaMember | null,
): SchemaProperty | null {
  if (member === null) return null;
  const named = schemas.find((schema) => {
    return resolveNode(document, schema).component !== null && schemaProperties(document, schema).has(member.key);
  });
  const component = named === undefined ? member.component : resolveNode(document, named).component;
  if (component === null) return null;
  const among = amongOf(document, `#/components/schemas/${escapePointer(component)}`);
  return { schema: component, property: member.key, ...(among !== null && { among }) };
}

/** Whether a property can be named directly: not where the schema is one of several, null being one of them. */
function amongOf(document: OpenapiDocument, ref: string): Exclude<SchemaProperty["among"], undefined> | null {
  const { node } = resolveNode(document, { $ref: ref });
  const parts = [node, ...(asArray(own(node, "allOf")) ?? []).map((part) => resolveNode(document, part).node)];
  if (parts.some((part) => own(part, "oneOf") !== undefined || own(part, "anyOf") !== undefined)) return "several";
  const isNullable = own(node, "nullable") === true || (asArray(own(node, "type")) ?? []).includes("null");
  return isNullable ? "nullable" : null;
}

/** Finds the entity that a name means: `company`, `Companies`, `deal_id`; null for any other. */
export function targetFinder(models: readonly string[]): (name: string) => string | null {
  const byName = new Map(models.flatMap((model) => [model, pluralOf(model)].map((name) => [name, model] as const)));
  return (name) => byName.get(name.toLowerCase().replace(/_ids?$/, "")) ?? null;
}
