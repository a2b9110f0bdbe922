import { asArray, isObject, own, ownObject, type JsonObject } from "../../../json/json-value.js";
import { operation, type ModelPaths } from "./model-paths.js";
import type { OpenapiDocument } from "./openapi-document.js";
import { resolveNode } from "./resolve-node.js";
import { schemaProperties } from "./schema-properties.js";

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
