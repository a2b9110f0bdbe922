/**
 * As much of JSON Schema (draft 7) as `codegen.schema.json` uses. Throws for a keyword that it does not know, so that
 * nothing passes by not being looked at.
 */
export function accepts(schema: unknown, value: unknown, root: unknown = schema): boolean {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) throw new TypeError("A schema is an object or a boolean.");
  // In draft 7 a reference stands alone: what is beside it only describes.
  if (typeof schema["$ref"] === "string") return accepts(resolve(root, schema["$ref"]), value, root);
  return Object.entries(schema).every(([keyword, wish]) => holds(keyword, wish, value, schema, root));
}

function holds(keyword: string, wish: unknown, value: unknown, schema: Fields, root: unknown): boolean {
  const check = (inner: unknown, other: unknown = value) => accepts(inner, other, root);
  switch (keyword) {
    case "$schema":
    case "title":
    case "description":
    case "default":
    case "definitions":
    case "then":
      return true;
    case "type":
      return list(wish).some((type) => typeOf(value) === type);
    case "enum":
      return list(wish).includes(value);
    case "const":
      return wish === value;
    case "pattern":
      return typeof value !== "string" || new RegExp(String(wish), "u").test(value);
    case "minLength":
      return typeof value !== "string" || value.length >= Number(wish);
    case "maxLength":
      return typeof value !== "string" || value.length <= Number(wish);
    case "minProperties":
      return !isObject(value) || Object.keys(value).length >= Number(wish);
    case "required":
      return !isObject(value) || list(wish).every((key) => Object.hasOwn(value, String(key)));
    case "properties":
      return !isObject(value) || known(value, wish).every(([inner, other]) => check(inner, other));
    case "additionalProperties":
      return !isObject(value) || others(value, schema).every((other) => check(wish, other));
    case "propertyNames":
      return !isObject(value) || Object.keys(value).every((key) => check(wish, key));
    case "items":
      return !Array.isArray(value) || value.every((item) => check(wish, item));
    case "anyOf":
      return list(wish).some((inner) => check(inner));
    case "allOf":
      return list(wish).every((inner) => check(inner));
    case "not":
      return !check(wish);
    case "if":
      return !check(wish) || check(schema["then"]);
    default:
      throw new TypeError(`Unknown keyword ${keyword}.`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function known(value: Fields, properties: unknown): readonly (readonly [schema: unknown, value: unknown])[] {
  const schemas = isObject(properties) ? properties : {};
  return Object.keys(value).flatMap((key) =>
    Object.hasOwn(schemas, key) ? [[schemas[key], value[key]] as const] : [],
  );
}

function others(value: Fields, schema: Fields): readonly unknown[] {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  return Object.keys(value).flatMap((key) => (Object.hasOwn(properties, key) ? [] : [value[key]]));
}

function resolve(root: unknown, reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), root);
}
