import { atPointer, isObject, type JsonObject, own } from "../json/json-value.js";

/** Keywords whose value is data, in which a `$ref` is a member like any other. */
const data: ReadonlySet<string> = new Set(["example", "default", "const", "enum", "mapping"]);

/** Keywords whose members are named by the document's author, so that none of them is a keyword. */
const maps: ReadonlySet<string> = new Set([
  "$defs",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/** How a member of an OpenAPI node is to be read. */
export type MemberRole = "data" | "node" | "names" | "examples";

/** The role of a member, by its keyword; in a map of names each member is a node. */
export function memberRole(parent: MemberRole, key: string, value: unknown): MemberRole {
  if (parent === "names") return "node";
  if (parent === "examples") return key === "value" ? "data" : "examples";
  if (data.has(key) || key.startsWith("x-")) return "data";
  if (key === "examples") return Array.isArray(value) ? "data" : "examples";
  return maps.has(key) && isObject(value) ? "names" : "node";
}

/** Calls `found` with each `$ref` below a node that refers to something, with its place as a JSON pointer. */
export function eachReference(
  node: unknown,
  pointer: string,
  found: (ref: string, pointer: string) => void,
  role: MemberRole = "node",
): void {
  if (Array.isArray(node)) {
    node.forEach((item: unknown, index) => eachReference(item, `${pointer}/${index}`, found, role));
  } else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      const place = `${pointer}/${escapePointer(key)}`;
      const own = memberRole(role, key, value);
      if (role !== "names" && key === "$ref" && typeof value === "string") found(value, place);
      else if (own !== "data") eachReference(value, place, found, own);
    }
  }
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The keywords that take their parts for the schema itself, so that a circle through them has no end. */
const wrappers = ["allOf", "anyOf", "oneOf"] as const;

/** The component schemas that a schema is, or is put together from, without a property or an item in between. */
function sameAs(schema: unknown): readonly string[] {
  const ref = own(schema, "$ref");
  if (typeof ref === "string") return [ref];
  return wrappers.flatMap((keyword) => {
    const parts = own(schema, keyword);
    return Array.isArray(parts) ? parts.flatMap(sameAs) : [];
  });
}

/** Component schemas that lead to themselves, each with those that stand in the same circle, itself included. */
export function circularSchemas(root: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const schemas = own(own(root, "components"), "schemas");
  const names = isObject(schemas) ? Object.keys(schemas) : [];
  const edges = new Map(
    names.map((name) => {
      const refs = sameAs(own(schemas, name));
      return [name, refs.flatMap((ref) => componentName(ref) ?? [])] as const;
    }),
  );
  return circles(edges);
}

/**
 * A component schema that is put together from others over more than `most` steps: whoever follows them one within the
 * other runs out of room. Null where there is none; circles do not count.
 */
export function deepSchema(root: unknown, most: number): string | null {
  const schemas = own(own(root, "components"), "schemas");
  const names = isObject(schemas) ? Object.keys(schemas) : [];
  const circular = circularSchemas(root);
  const parts = (name: string): readonly string[] =>
    sameAs(own(schemas, name))
      .flatMap((ref) => componentName(ref) ?? [])
      .filter((part) => !(circular.get(name)?.has(part) ?? false));
  const depths = new Map<string, number>();
  for (const start of names) {
    const work = [start];
    for (let name = work.at(-1); name !== undefined; name = work.at(-1)) {
      const open = depths.has(name) ? [] : parts(name).filter((part) => !depths.has(part));
      if (open.length > 0) {
        work.push(...open);
        continue;
      }
      work.pop();
      const isAlias = typeof own(own(schemas, name), "$ref") === "string";
      const deepest = Math.max(-1, ...parts(name).map((part) => depths.get(part) ?? 0));
      depths.set(name, deepest + (isAlias ? 0 : 1));
      if (deepest >= most) return name;
    }
  }
  return null;
}

/** Names that lead to themselves, with all of their circle. Iterative: chains may be long. */
function circles(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    const work = [{ name: start, next: 0 }];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { name } = top;
      if (top.next === 0) {
        order.set(name, order.size);
        low.set(name, order.size - 1);
        path.push(name);
        onPath.add(name);
      }
      const target = edges.get(name)?.[top.next];
      top.next += 1;
      if (target !== undefined) {
        if (!edges.has(target)) continue;
        if (!order.has(target)) work.push({ name: target, next: 0 });
        else if (onPath.has(target)) low.set(name, Math.min(low.get(name) ?? 0, order.get(target) ?? 0));
        continue;
      }
      work.pop();
      const above = work.at(-1)?.name;
      if (above !== undefined) low.set(above, Math.min(low.get(above) ?? 0, low.get(name) ?? 0));
      if (low.get(name) !== order.get(name)) continue;
      const circle = new Set(path.splice(path.indexOf(name)));
      for (const one of circle) onPath.delete(one);
      const isCircle = circle.size > 1 || (edges.get(name) ?? []).includes(name);
      if (isCircle) for (const one of circle) found.set(one, circle);
    }
  }
  return found;
}

/** `Contact` of `#/components/schemas/Contact`; null for any other reference. */
export function componentName(ref: string): string | null {
  const prefix = "#/components/schemas/";
  const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : "";
  return name === "" || name.includes("/") ? null : name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A node with its references followed; an empty one where they lead nowhere, or to each other. */
export function followed(root: unknown, value: unknown): JsonObject {
  const seen = new Set<string>();
  let node = isObject(value) ? value : {};
  for (let ref = own(node, "$ref"); typeof ref === "string"; ref = own(node, "$ref")) {
    const target = seen.has(ref) ? null : atPointer(root, ref);
    if (!isObject(target)) return {};
    seen.add(ref);
    node = target;
  }
  return node;
}
