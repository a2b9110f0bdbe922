import { atPointer, elements, isObject, type JsonObject, own } from "../json/json-value.js";
import { camelCase, markOf } from "../model/identifiers.js";
import { circularSchemas, componentName, escapePointer, followed, memberRole, type MemberRole } from "./references.js";

/**
 * The document with one way to say each thing, so that its types can be printed and its operations described: path
 * items, parameters, bodies and answers stand where they are used; every other reference leads to a component schema; a
 * schema that is made of itself is cut; and what is only read, or only written, is split off into a schema of its own
 * (`Contact.write`) for requests, and one (`Contact.read`) for answers.
 */
export function plainDocument(root: unknown): JsonObject {
  const context = createContext(root);
  const components = own(root, "components");
  const sections = isObject(components) ? components : {};
  const schemas = own(sections, "schemas");
  const kept = Object.entries(isObject(schemas) ? schemas : {}).map(([name, schema]) => {
    return [name, plainSchema(schema, { ...context, within: name, direction: null })] as const;
  });
  const paths = own(root, "paths");
  const items = Object.entries(isObject(paths) ? paths : {}).map(([path, item]) => {
    return [path, plainItem(context, item)] as const;
  });
  const shared = [...sharedSections].flatMap(([section, direction]) => {
    const members = own(sections, section);
    if (!isObject(members)) return [];
    const plain = Object.entries(members).map(([name, value]) => {
      return [name, plainSchema(followed(root, value), { ...context, direction })] as const;
    });
    return [[section, Object.fromEntries(plain)] as const];
  });
  // What the paths asked for while they were made plain, and what that asked for in turn.
  const added = new Map<string, unknown>();
  for (const [name, make] of context.added) added.set(name, make());
  const { webhooks: _w, ...rest } = isObject(root) ? root : {};
  return {
    ...rest,
    openapi: versionOf(root),
    paths: Object.fromEntries(items),
    components: { ...Object.fromEntries(shared), schemas: Object.fromEntries([...kept, ...added]) },
  };
}

/** The sections of the components whose members stay where they are, with the direction that they go. */
const sharedSections: ReadonlyMap<string, Direction> = new Map([
  ["headers", "read"],
  ["parameters", "write"],
  ["requestBodies", "write"],
  ["responses", "read"],
]);

interface Context {
  readonly root: unknown;
  readonly circles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Schemas that are not in the document under this name, made when all else is. */
  readonly added: Map<string, () => unknown>;
  /** Names of component schemas that are another in this direction, by what they hold at any depth. */
  readonly sided: Readonly<Record<Direction, ReadonlySet<string>>>;
  /** Where chains of references end, as far as they were followed. */
  readonly ends: Map<string, string>;
  readonly within: string | null;
  readonly direction: Direction | null;
}

type Direction = "read" | "write";

function createContext(root: unknown): Context {
  return {
    root,
    circles: circularSchemas(root),
    added: new Map(),
    ends: new Map(),
    sided: { read: schemasWith(root, "writeOnly"), write: schemasWith(root, "readOnly") },
    within: null,
    direction: null,
  };
}

/** 3.0 and 3.1, also as numbers, and versions still to come as the newest known. */
function versionOf(root: unknown): string {
  const text = String(own(root, "openapi"));
  return /^3\.\d+\.\d+$/.test(text) ? text : text.startsWith("3.0") || text === "3" ? "3.0.3" : "3.1.0";
}

const methods: ReadonlySet<string> = new Set(["delete", "get", "head", "options", "patch", "post", "put", "trace"]);

function plainItem(context: Context, item: unknown): unknown {
  const { $ref: _, ...own } = isObject(item) ? item : {};
  const members = Object.entries({ ...followed(context.root, item), ...own });
  return Object.fromEntries(
    members.map(([key, value]) => {
      if (methods.has(key) && isObject(value)) return [key, plainOperation(context, value)];
      return [key, key === "parameters" ? plainParameters(context, value) : value];
    }),
  );
}

function plainOperation(context: Context, operation: JsonObject): unknown {
  const { callbacks: _, parameters, requestBody, responses, ...others } = operation;
  return {
    ...others,
    ...(parameters !== undefined && { parameters: plainParameters(context, parameters) }),
    ...(requestBody !== undefined && {
      requestBody: plainSchema(requestBody, { ...context, direction: "write" }),
    }),
    ...(isObject(responses) && {
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [
          status.toUpperCase().replace(/^DEFAULT$/, "default"),
          plainSchema(response, { ...context, direction: "read" }),
        ]),
      ),
    }),
  };
}

/** Header parameters that a client sends anyway are not the caller's, as OpenAPI has it. */
const ownHeaders: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

function plainParameters(context: Context, parameters: unknown): unknown {
  return elements(parameters)
    .filter((parameter) => {
      const one = followed(context.root, parameter);
      return own(one, "in") !== "header" || !ownHeaders.has(String(own(one, "name")).toLowerCase());
    })
    .map((one) => plainSchema(one, { ...context, direction: "write" }));
}

/** A schema, or what holds some. */
function plainSchema(node: unknown, context: Context, role: MemberRole = "node"): unknown {
  if (Array.isArray(node)) {
    return node
      .filter((item) => !(role === "node" && leadsBack(item, context)))
      .map((item: unknown) => plainSchema(item, context, role));
  }
  if (!isObject(node)) return node;
  const ref = own(node, "$ref");
  if (role !== "names" && typeof ref === "string") {
    const { $ref: _, ...beside } = node;
    const section = /^#\/components\/(\w+)\/[^/]+$/.exec(ref)?.[1] ?? "schemas";
    if (sharedSections.has(section)) return { $ref: ref };
    if (section !== "schemas") return plainSchema(followed(context.root, node), context, role);
    return leadsBack(node, context)
      ? plainSchema(beside, context, role)
      : { ...node, $ref: plainReference(ref, context) };
  }
  const dropped = role === "node" ? otherSide(node, context.direction) : null;
  const members = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    const own = memberRole(role, key, value);
    if (dropped !== null && key === "properties" && isObject(value)) {
      const kept = Object.entries(value).filter(([name]) => !dropped.has(name));
      return [[key, plainSchema(Object.fromEntries(kept), context, own)]];
    }
    if (dropped !== null && key === "required" && Array.isArray(value)) {
      const left = value.filter((name: unknown) => typeof name !== "string" || !dropped.has(name));
      return left.length === 0 ? [] : [[key, left]];
    }
    if (own === "examples" || (own === "data" && key.startsWith("x-"))) return [];
    if (key === "discriminator" && isObject(value)) return [[key, plainDiscriminator(value, context)]];
    return [[key, own === "data" ? value : plainSchema(value, context, own)]];
  });
  return Object.fromEntries(members);
}

/** Whether a part of a schema is a reference back to the schema that it is part of. */
function leadsBack(part: unknown, { circles, within }: Context): boolean {
  const ref = own(part, "$ref");
  const name = typeof ref === "string" ? componentName(ref) : null;
  return name !== null && within !== null && (circles.get(within)?.has(name) ?? false);
}

/** The properties that do not go this way; null where all do. */
function otherSide(node: JsonObject, direction: Direction | null): ReadonlySet<string> | null {
  const properties = own(node, "properties");
  if (direction === null || !isObject(properties)) return null;
  const mark = direction === "write" ? "readOnly" : "writeOnly";
  const names = Object.keys(properties).filter((name) => own(properties[name], mark) === true);
  return names.length === 0 ? null : new Set(names);
}

/** The last reference of a chain of components that are each no more than a reference to the next. */
function lastReference({ root, ends }: Pick<Context, "root" | "ends">, first: string): string {
  const seen = new Set<string>();
  let ref = first;
  while (!seen.has(ref) && !ends.has(ref)) {
    seen.add(ref);
    const target = atPointer(root, ref);
    const next = own(target, "$ref");
    if (typeof next !== "string" || Object.keys(target ?? {}).length > 1 || componentName(next) === null) break;
    ref = next;
  }
  const end = ends.get(ref) ?? ref;
  for (const one of seen) ends.set(one, end);
  return end;
}

/** A reference to a component schema, which is made where the document has it elsewhere, or in one direction only. */
function plainReference(given: string, context: Context): string {
  const ref = lastReference(context, given);
  const target = atPointer(context.root, ref);
  const name = componentName(ref);
  const { direction } = context;
  if (name !== null && (direction === null || !context.sided[direction].has(name))) {
    if (target === undefined) context.added.set(name, () => ({}));
    return ref;
  }
  const base = name ?? camelCase(ref.split("/").slice(-3).join(" "));
  const own = `${base}${direction === null ? "" : `.${direction}`}${name === null ? `_${markOf(ref)}` : ""}`;
  const free = atPointer(context.root, `#/components/schemas/${escapePointer(own)}`) === undefined;
  const added = free ? own : `${own}_${markOf(ref)}`;
  if (!context.added.has(added)) {
    // Not within the circle of the component, whose own circle is cut where it stands.
    context.added.set(added, () => plainSchema(target ?? {}, { ...context, within: name }));
  }
  return `#/components/schemas/${escapePointer(added)}`;
}

/** `{ dog: "Dog" }` means the component of that name. */
function plainDiscriminator(discriminator: JsonObject, context: Context): unknown {
  const mapping = own(discriminator, "mapping");
  if (!isObject(mapping)) return discriminator;
  const entries = Object.entries(mapping).flatMap(([value, to]): [string, unknown][] => {
    if (typeof to !== "string") return [];
    const named = `#/components/schemas/${escapePointer(to)}`;
    const ref = atPointer(context.root, named) === undefined ? to : named;
    return atPointer(context.root, ref) === undefined ? [] : [[value, plainReference(ref, context)]];
  });
  return { ...discriminator, mapping: Object.fromEntries(entries) };
}

/** The component schemas with a property that is marked so, themselves or by what they refer to. */
function schemasWith(root: unknown, mark: "readOnly" | "writeOnly"): ReadonlySet<string> {
  const schemas = own(own(root, "components"), "schemas");
  const names = isObject(schemas) ? Object.keys(schemas) : [];
  const usedBy = new Map<string, string[]>();
  const sided = new Set<string>();
  for (const name of names) {
    visit(own(schemas, name), (node) => {
      const properties = own(node, "properties");
      const marks = isObject(properties) ? Object.values(properties) : [];
      if (marks.some((one) => own(one, mark) === true)) sided.add(name);
      const ref = own(node, "$ref");
      const target = typeof ref === "string" ? componentName(ref) : null;
      if (target === null) return;
      const users = usedBy.get(target);
      if (users === undefined) usedBy.set(target, [name]);
      else users.push(name);
    });
  }
  const open = [...sided];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const user of usedBy.get(name) ?? []) {
      if (!sided.has(user)) open.push(user);
      sided.add(user);
    }
  }
  return sided;
}

function visit(node: unknown, found: (node: JsonObject) => void, role: MemberRole = "node"): void {
  if (Array.isArray(node)) for (const item of node) visit(item, found, role);
  if (!isObject(node)) return;
  if (role === "node") found(node);
  for (const [key, value] of Object.entries(node)) {
    const own = memberRole(role, key, value);
    if (own !== "data") visit(value, found, own);
  }
}
