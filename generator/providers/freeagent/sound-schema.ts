import { asArray, elements, isObject, type JsonObject, own, ownObject, ownText } from "../../json/json-value.js";

export interface SoundSchema {
  /** An answer to an introspection query, without what graphql-js cannot make a schema of. */
  readonly data: JsonObject;
  /** What was left out: `Query.odd-name`, `Empty`. Sorted by where it stood. */
  readonly left: readonly string[];
}

/**
 * A live schema as far as it goes: without types and fields whose names are none, types that have nothing in them, and
 * whatever needs those. Null where there is no query type then.
 */
export function soundSchema(data: JsonObject): SoundSchema | null {
  const schema = ownObject(data, "__schema");
  const left = new Set<string>();
  let types = elements(own(schema, "types")).filter(isObject);
  for (let count = -1; count !== left.size;) {
    count = left.size;
    const known = new Set(types.map(({ name }) => name));
    types = types.flatMap((type) => soundType(type, known, (name) => left.add(name)));
  }
  const known = new Set(types.map(({ name }) => name));
  const root = (key: string): unknown => {
    const type = own(schema, key);
    return known.has(ownText(type, "name")) ? type : null;
  };
  if (root("queryType") === null) return null;
  const roots = { queryType: root("queryType"), mutationType: root("mutationType"), subscriptionType: null };
  const directives = elements(own(schema, "directives")).flatMap((one) => soundArguments(one, known));
  return { data: { __schema: { ...schema, ...roots, types, directives } }, left: [...left] };
}

type Known = ReadonlySet<unknown>;

function soundType(type: JsonObject, known: Known, leave: (name: string) => void): readonly JsonObject[] {
  const name = ownText(type, "name") ?? "a type without a name";
  if (name.startsWith("__")) return [type];
  const members = (key: "fields" | "inputFields" | "enumValues", isSound: (member: unknown) => boolean) => {
    const given = asArray(type[key]);
    return given?.flatMap((member) => {
      if (isName(own(member, "name")) && isSound(member)) return soundArguments(member, known);
      leave(`${name}.${String(own(member, "name"))}`);
      return [];
    });
  };
  const isTyped = (member: unknown): boolean => known.has(namedType(own(member, "type")));
  const isAskable = (member: unknown): boolean =>
    isTyped(member) && !elements(own(member, "args")).some((one) => !isTyped(one) && isRequired(one));
  const sound: JsonObject = {
    ...type,
    fields: members("fields", isAskable) ?? null,
    inputFields: members("inputFields", isTyped) ?? null,
    enumValues: members("enumValues", () => true) ?? null,
    interfaces: asArray(type["interfaces"])?.filter((one) => known.has(ownText(one, "name"))) ?? null,
    possibleTypes: asArray(type["possibleTypes"])?.filter((one) => known.has(ownText(one, "name"))) ?? null,
  };
  if (isName(type["name"]) && !isEmpty(sound)) return [sound];
  leave(name);
  return [];
}

/** What a type of its kind must have at least one of. */
const needed: Readonly<Record<string, string>> = {
  OBJECT: "fields",
  INTERFACE: "fields",
  INPUT_OBJECT: "inputFields",
  ENUM: "enumValues",
  UNION: "possibleTypes",
};

function isEmpty(type: JsonObject): boolean {
  const key = needed[String(type["kind"])];
  return key !== undefined && elements(type[key]).length === 0;
}

/** Without the arguments of types that are not there; those that may be left out. */
function soundArguments(member: unknown, known: Known): readonly JsonObject[] {
  if (!isObject(member)) return [];
  const args = asArray(member["args"]);
  if (args === null) return [member];
  return [
    { ...member, args: args.filter((one) => isName(own(one, "name")) && known.has(namedType(own(one, "type")))) },
  ];
}

function isRequired(argument: unknown): boolean {
  return own(own(argument, "type"), "kind") === "NON_NULL" && (own(argument, "defaultValue") ?? null) === null;
}

/** The name of a type, out of its lists and non-nulls. */
function namedType(type: unknown): unknown {
  const inner = own(type, "ofType");
  return isObject(inner) ? namedType(inner) : own(type, "name");
}

function isName(name: unknown): boolean {
  return typeof name === "string" && /^(?!__)[_A-Za-z]\w*$/.test(name);
}
