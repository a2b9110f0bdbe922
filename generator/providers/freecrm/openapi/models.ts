import { asArray, isObject, type JsonObject, own, ownObject } from "../../../json/json-value.js";
import { compareText, type EntityPaths } from "../../../model/model.js";
import { type OpenapiDocument, resolveNode } from "./parse-openapi.js";

/** The schemas of one model, found by what its paths take and answer, whatever they are called. Null: not stated. */
export interface ModelSchemas {
  readonly row: unknown;
  readonly record: unknown;
  readonly create: unknown;
  readonly update: unknown;
}

export function modelSchemas(document: OpenapiDocument, paths: ModelPaths, update: "post" | "patch"): ModelSchemas {
  const createOperation = operation(paths.collectionItem, "post");
  const other = update === "post" ? "patch" : "post";
  const bodies = [update, other].map((method) => requestSchema(document, operation(paths.recordItem, method)));
  return {
    row: rowSchema(document, answerSchema(document, operation(paths.collectionItem, "get"))),
    record: recordSchema(document, answerSchema(document, operation(paths.recordItem, "get"))),
    create: requestSchema(document, createOperation),
    // A body that is a free object says nothing of the fields; the other method's may.
    update: bodies.find((body) => schemaProperties(document, body).size > 0) ?? null,
  };
}

/** Whether the operation takes a query parameter of this name. */
export function hasQuery(document: OpenapiDocument, found: JsonObject | null, name: string): boolean {
  return (asArray(own(found, "parameters")) ?? []).some((parameter) => {
    const { node } = resolveNode(document, parameter);
    return own(node, "name") === name && own(node, "in") === "query";
  });
}

function answerSchema(document: OpenapiDocument, found: JsonObject | null): unknown {
  const responses = ownObject(found, "responses") ?? {};
  for (const status of ["200", "201", "2XX", "default"]) {
    const schema = jsonSchema(resolveNode(document, own(responses, status)).node);
    if (schema !== null) return schema;
  }
  return null;
}

function requestSchema(document: OpenapiDocument, found: JsonObject | null): unknown {
  return found === null ? null : jsonSchema(resolveNode(document, own(found, "requestBody")).node);
}

function jsonSchema(holder: JsonObject): unknown {
  const content = ownObject(holder, "content") ?? {};
  const type = Object.keys(content).find((key) => /json|^\*\/\*$/i.test(key));
  return type === undefined ? null : (own(content[type], "schema") ?? null);
}

/** The schema of one row, through `response`, `results` or `result`, and the array around it. */
function rowSchema(document: OpenapiDocument, schema: unknown): unknown {
  for (const inner of payloads(document, schema)) {
    const { node } = resolveNode(document, inner);
    const items = own(node, "items");
    if (isObject(items)) return items;
  }
  return null;
}

/** The schema of a single record: the article has it under `result`, a recorded answer under `results`. */
function recordSchema(document: OpenapiDocument, schema: unknown): unknown {
  for (const inner of payloads(document, schema)) {
    if (schemaProperties(document, inner).has("id")) return inner;
  }
  return null;
}

/** What an answer may carry, innermost first: in the envelope's payload, in the envelope, or bare. */
function payloads(document: OpenapiDocument, schema: unknown, depth = 0): readonly unknown[] {
  if (schema === null || schema === undefined || depth > 3) return [];
  const members = schemaProperties(document, schema);
  const response = members.get("response");
  const inner = response === undefined ? [] : payloads(document, response.schema, depth + 1);
  const held = ["result", "results", "data"].flatMap((key) => members.get(key)?.schema ?? []);
  return [...inner, ...held, schema];
}

/** Where a model's records are, and the operations that the document has there, as its path items have them. */
export interface ModelPaths extends EntityPaths {
  readonly collectionItem: JsonObject;
  readonly recordItem: JsonObject | null;
  /** `GET <collection>summary/` and the like: name -> exists. */
  readonly below: ReadonlySet<string>;
}

/** Plurals that are not made by adding an `s`. */
const plurals: ReadonlyMap<string, string> = new Map([
  ["company", "companies"],
  ["person", "people"],
]);

/** The last part of the model's collection path: `contact` -> `contacts`. */
export function pluralOf(model: string): string {
  return plurals.get(model) ?? (/[^aeiou]y$/.test(model) ? `${model.slice(0, -1)}ies` : `${model}s`);
}

/** The path that lists a model's records, with what else is known around it; null where the document has none. */
export function modelPaths(document: OpenapiDocument, model: string): ModelPaths | null {
  const names = [pluralOf(model), model];
  const rank = (parts: readonly string[]): number => names.indexOf(parts.at(-1) ?? "");
  const found = Object.keys(document.paths)
    .map((path) => ({ path, parts: partsOf(path) }))
    .filter(({ parts }) => parts.every((part) => !part.startsWith("{")) && names.includes(parts.at(-1) ?? ""))
    .filter(({ path }) => operation(pathItem(document, path), "get") !== null)
    .toSorted(
      (a, b) => a.parts.length - b.parts.length || rank(a.parts) - rank(b.parts) || compareText(a.path, b.path),
    );
  const collection = found[0];
  if (collection === undefined) return null;
  const below = Object.keys(document.paths).flatMap((path) => {
    const parts = partsOf(path);
    const isBelow = collection.parts.every((part, index) => parts[index] === part);
    return isBelow ? [{ path, rest: parts.slice(collection.parts.length) }] : [];
  });
  const item = below.find(({ rest }) => rest.length === 1 && rest[0]?.startsWith("{"));
  const has = (method: string, ...rest: readonly string[]): boolean =>
    below.some((entry) => {
      const fits =
        entry.rest.length === rest.length &&
        rest.every((part, i) => (part === "{}" ? entry.rest[i]?.startsWith("{") : entry.rest[i] === part));
      return fits && operation(pathItem(document, entry.path), method) !== null;
    });
  const extras = [
    ...["summary", "aggregate", "name"].filter((part) => has("get", part)),
    ...(has("post", "{}", "complete") ? ["complete"] : []),
  ];
  return {
    collection: collection.path,
    item: item === undefined ? null : item.path.replace(/\{[^}]*\}/, "{id}"),
    collectionItem: pathItem(document, collection.path),
    recordItem: item === undefined ? null : pathItem(document, item.path),
    below: new Set(extras),
  };
}

/** An operation of a path item: `operation(item, "get")`. */
export function operation(item: JsonObject | null, method: string): JsonObject | null {
  return item === null ? null : ownObject(item, method);
}

function pathItem(document: OpenapiDocument, path: string): JsonObject {
  return resolveNode(document, own(document.paths, path)).node;
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

/** One property of a schema, wherever among the schema's parts it is declared. */
export interface SchemaMember {
  readonly key: string;
  /** As declared: may be a `$ref`. */
  readonly schema: JsonObject;
  readonly required: boolean;
  /** The component that declares it, or whose part does; null within an inline schema. */
  readonly component: string | null;
}

/**
 * The properties of a schema, through `$ref`, `allOf`, `oneOf` and `anyOf`; the first declaration of a name wins.
 * What only one of several alternatives has is not required.
 */
export function schemaProperties(document: OpenapiDocument, schema: unknown): ReadonlyMap<string, SchemaMember> {
  if (!isObject(schema)) return new Map();
  const known = collected.get(document) ?? new WeakMap<JsonObject, ReadonlyMap<string, SchemaMember>>();
  collected.set(document, known);
  const found = known.get(schema) ?? collectProperties(document, schema);
  known.set(schema, found);
  return found;
}

/** Every field of an entity asks for the properties of the same few schemas. */
const collected = new WeakMap<OpenapiDocument, WeakMap<JsonObject, ReadonlyMap<string, SchemaMember>>>();

function collectProperties(document: OpenapiDocument, schema: JsonObject): ReadonlyMap<string, SchemaMember> {
  const members = new Map<string, SchemaMember>();
  const seen = new Set<JsonObject>();
  const collect = (value: unknown, owner: string | null, certain: boolean): void => {
    const { node, component } = resolveNode(document, value);
    if (seen.has(node)) return;
    seen.add(node);
    const name = component ?? owner;
    const required = certain ? (asArray(own(node, "required")) ?? []) : [];
    for (const [key, property] of Object.entries(ownObject(node, "properties") ?? {})) {
      const isRequired = required.includes(key);
      const known = members.get(key);
      if (known === undefined) {
        const declared = typeof property === "object" && property !== null ? ownObject({ property }, "property") : null;
        members.set(key, { key, schema: declared ?? {}, required: isRequired, component: name });
      } else if (isRequired && !known.required) members.set(key, { ...known, required: true });
    }
    for (const part of asArray(own(node, "allOf")) ?? []) collect(part, name, certain);
    for (const keyword of ["oneOf", "anyOf"]) {
      for (const part of asArray(own(node, keyword)) ?? []) collect(part, name, false);
    }
  };
  collect(schema, null, true);
  return members;
}
