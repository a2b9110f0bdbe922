type Node = Readonly<Record<string, unknown>>;

/** Where a value is not what a schema of an OpenAPI 3.0 document says; empty where it is. */
export function schemaComplaints(document: unknown, given: unknown, value: unknown, place = "$"): readonly string[] {
  const schema = resolve(document, given);
  const check = (part: unknown, of: unknown, where: string) => schemaComplaints(document, part, of, where);
  if (value === null && schema["nullable"] === true) return [];
  const alternatives = listOf(schema["oneOf"]);
  if (alternatives.length > 0 && !alternatives.some((one) => check(one, value, place).length === 0)) {
    return [`${place} is none of the alternatives`];
  }
  const all = listOf(schema["allOf"]).flatMap((part) => check(part, value, place));
  const allowed = listOf(schema["enum"]);
  if (allowed.length > 0 && !allowed.includes(value)) return [...all, `${place} is not in the list`];
  const { type } = schema;
  if (typeof type === "string" && !isOfType(type, value)) return [...all, `${place} is no ${type}`];
  if (Array.isArray(value)) {
    return [...all, ...value.flatMap((item, index) => check(schema["items"], item, `${place}[${index}]`))];
  }
  if (!isNode(value)) return all;
  const missing = listOf(schema["required"])
    .filter((name) => !Object.hasOwn(value, String(name)))
    .map((name) => `${place}.${String(name)} is missing`);
  const properties = isNode(schema["properties"]) ? schema["properties"] : {};
  const rest = schema["additionalProperties"];
  const members = Object.entries(value).flatMap(([name, member]) => {
    if (Object.hasOwn(properties, name)) return check(properties[name], member, `${place}.${name}`);
    return rest === false ? [`${place}.${name} is extra`] : isNode(rest) ? check(rest, member, `${place}.${name}`) : [];
  });
  return [...all, ...missing, ...members];
}

/** What is behind `$ref`s; throws where one leads nowhere. */
export function resolve(document: unknown, given: unknown): Node {
  if (given === undefined) return {};
  if (!isNode(given)) throw new Error("A schema that is no object");
  const reference = given["$ref"];
  if (typeof reference !== "string") return given;
  const found = reference
    .split("/")
    .slice(1)
    .reduce<unknown>((node, part) => (isNode(node) ? node[part] : undefined), document);
  if (found === undefined) throw new Error(`${reference} leads nowhere`);
  return resolve(document, found);
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case "object":
      return isNode(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
