import { asArray, atPointer, elements, isObject, type JsonObject, members, own } from "../../json/json-value.js";
import { compareText } from "../../model/model.js";
import { intersectSchemas } from "./intersect-schemas.js";
import { type Discriminator, isAnything, type NormalSchema, type SchemaType } from "./normal-schema.js";
import { areConditions, normalLimits } from "./schema-limits.js";
import { uniteSchemas } from "./unite-schemas.js";

const deepest = 100;
const component = "#/components/schemas/";
const typeNames = new Map<unknown, SchemaType>([
  ...(["array", "boolean", "null", "number", "object", "string"] as const).map((name) => [name, name] as const),
  ["integer", "number"],
]);
const ofObjects = ["properties", "required", "additionalProperties", "patternProperties"];
const ofLists = ["items", "prefixItems"];

export interface SchemaNormalizer {
  readonly schemaOf: (schema: unknown) => NormalSchema;
  /** Parts of schemas that references lead to though they have no name, by the reference; asked for last. */
  readonly named: () => readonly (readonly [reference: string, schema: NormalSchema])[];
}

/**
 * Brings a document's schemas into the form of {@link NormalSchema}. Of what stands beside a `$ref` only annotations
 * count, as they do when the types are made, and deeper than a hundred levels nothing is looked at.
 */
export function schemaNormalizer(document: unknown): SchemaNormalizer {
  const references = new Set<string>();
  return {
    schemaOf: (schema) => normal(schema, 0),
    // A set goes on to what is added to it while it is gone through.
    named: () => Array.from(references, (reference) => [reference, normal(atPointer(document, reference), 0)] as const),
  };

  function normal(schema: unknown, depth: number): NormalSchema {
    if (schema === false) return { anyOf: [] };
    if (!isObject(schema) || depth > deepest) return {};
    const reference = own(schema, "$ref");
    if (typeof reference === "string") return { allOf: [nameOf(reference)], ...annotationsOf(schema) };

    const inner = (value: unknown): NormalSchema => normal(value, depth + 1);
    const [oneOf, anyOf] = [elements(own(schema, "oneOf")), elements(own(schema, "anyOf"))];
    const said = intersectSchemas([
      described(schema, inner),
      ...elements(own(schema, "allOf")).map(inner),
      ...[oneOf, anyOf]
        .filter((list) => list.length > 0 && !areConditions(list))
        .map((list) => uniteSchemas(list.map(inner))),
    ]);
    return {
      ...said,
      ...(own(schema, "nullable") === true && !isAnything(said) && { nullable: true }),
      ...(areConditions(anyOf) && { loose: true }),
      ...discriminatorOf(own(schema, "discriminator"), said),
      ...annotationsOf(schema),
    };
  }

  function nameOf(reference: string): string {
    const name = componentName(reference);
    if (name === null) references.add(reference);
    return name ?? reference;
  }
}

/** `Contact` of `#/components/schemas/Contact`; null of what lies deeper, or elsewhere. */
function componentName(reference: string): string | null {
  const name = reference.startsWith(component) ? reference.slice(component.length) : "";
  return name === "" || name.includes("/") ? null : name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** What a schema says by itself, without the schemas that it is made of. */
function described(schema: JsonObject, inner: (value: unknown) => NormalSchema): NormalSchema {
  const types = typesOf(schema);
  if (types.length === 0) return normalLimits(schema, null);
  return uniteSchemas(types.map((type) => (type === "null" ? { type } : typed(schema, type, inner))));
}

/** The types that a schema names, or that follow from what it lists and has. */
function typesOf(schema: JsonObject): readonly SchemaType[] {
  const type = own(schema, "type");
  const named = (asArray(type) ?? [type]).flatMap((name) => typeNames.get(name) ?? []);
  const listed = listedOf(schema)?.map(typeOfValue) ?? null;
  // The values say more than the type does, but for null, which a list of types may add to them.
  if (listed !== null) return [...new Set([...listed, ...named.filter((name) => name === "null")])];
  if (named.length > 0) return [...new Set(named)];
  if (ofObjects.some((key) => own(schema, key) !== undefined)) return ["object"];
  return ofLists.some((key) => own(schema, key) !== undefined) ? ["array"] : [];
}

function typed(schema: JsonObject, type: SchemaType, inner: (value: unknown) => NormalSchema): NormalSchema {
  const values = listedOf(schema)?.filter((value) => typeOfValue(value) === type);
  const said = { type, ...(values !== undefined && { enum: sortedValues(values) }), ...normalLimits(schema, type) };
  switch (type) {
    case "array":
      return { ...said, ...listParts(schema, inner) };
    case "object":
      return { ...said, ...objectParts(schema, inner) };
    case "number":
    case "string":
      return { ...said, ...formatOf(schema, type) };
    default:
      return said;
  }
}

function listParts(schema: JsonObject, inner: (value: unknown) => NormalSchema): NormalSchema {
  const items = own(schema, "items");
  const places = asArray(own(schema, "prefixItems")) ?? asArray(items);
  if (places !== null) return { prefixItems: places.map(inner) };
  const content = inner(items);
  // A list of anything is a list.
  return isAnything(content) ? {} : { items: content };
}

function objectParts(schema: JsonObject, inner: (value: unknown) => NormalSchema): NormalSchema {
  const properties = members(own(schema, "properties")).map(([name, property]) => [name, inner(property)] as const);
  const required = elements(own(schema, "required")).filter((name) => typeof name === "string");
  const rest = own(schema, "additionalProperties");
  const others = [
    ...(isObject(rest) || rest === true ? [inner(rest)] : []),
    ...members(own(schema, "patternProperties")).map(([, values]) => inner(values)),
  ];
  return {
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && {
      required: Object.fromEntries(required.toSorted(compareText).map((name) => [name, true as const])),
    }),
    ...(others.length > 0 && { additionalProperties: uniteSchemas(others) }),
  };
}

function formatOf(schema: JsonObject, type: "number" | "string"): NormalSchema {
  const format = own(schema, "format");
  const named = typeof format === "string" ? format : null;
  if (type === "string") return named === null ? {} : { format: named };
  const types = asArray(own(schema, "type")) ?? [own(schema, "type")];
  const integer = types.includes("integer") && !types.includes("number") ? "integer" : null;
  const words = [integer, integer === null || named === null ? named : `(${named})`].filter((word) => word !== null);
  return words.length === 0 ? {} : { format: words.join(" ") };
}

function listedOf(schema: JsonObject): readonly unknown[] | null {
  const single = own(schema, "const");
  return asArray(own(schema, "enum")) ?? (single === undefined ? null : [single]);
}

function typeOfValue(value: unknown): SchemaType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeNames.get(typeof value) ?? "object";
}

function sortedValues(values: readonly unknown[]): readonly unknown[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].toSorted(([left], [right]) => compareText(left, right)).map(([, value]) => value);
}

/** Each component of a union stands for its name, unless the document gives it another one. */
function discriminatorOf(discriminator: unknown, { anyOf = [] }: NormalSchema): NormalSchema {
  const property = own(discriminator, "propertyName");
  if (typeof property !== "string") return {};
  const given = members(own(discriminator, "mapping")).flatMap(([value, target]) =>
    typeof target === "string" ? [[value, componentName(target) ?? target] as const] : [],
  );
  const named = new Set(given.map(([, name]) => name));
  const implied = anyOf.flatMap(({ allOf: [name, ...more] = [] }) =>
    name === undefined || more.length > 0 || named.has(name) ? [] : [[name, name] as const],
  );
  const names = [...given, ...implied].toSorted(([left], [right]) => compareText(left, right));
  return { discriminator: { property, names: Object.fromEntries(names) } satisfies Discriminator };
}

function annotationsOf(schema: JsonObject): NormalSchema {
  const fallback = own(schema, "default");
  return {
    ...(fallback !== undefined && { default: fallback }),
    ...(own(schema, "deprecated") === true && { deprecated: true }),
    ...(own(schema, "readOnly") === true && { readOnly: true }),
    ...(own(schema, "writeOnly") === true && { writeOnly: true }),
  };
}
