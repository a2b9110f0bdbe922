import { elements, isNode, member, members, type JsonNode } from "./json-node.js";
import { normalSchema } from "./normal-schema.js";

const httpMethods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;

/**
 * An OpenAPI document reduced to what is compared, in one form: references but those to schemas are put in place, a
 * path's parameters are given to each of its operations, and parameters are keyed by place and name (`query limit`).
 * What only explains (descriptions, examples, tags, servers) is gone. Of its own result it makes the same again.
 */
export function normalSpec(document: unknown): JsonNode {
  const paths = members(member(document, "paths")).map(([path, item]) => [path, normalPath(document, item)] as const);
  const schemas = members(member(member(document, "components"), "schemas")).map(
    ([name, schema]) => [name, normalSchema(schema)] as const,
  );
  return { paths: Object.fromEntries(paths), components: { schemas: Object.fromEntries(schemas) } };
}

function normalPath(document: unknown, reference: unknown): JsonNode {
  const item = resolved(document, reference);
  const shared = normalParameters(document, member(item, "parameters"));
  return Object.fromEntries(
    httpMethods.flatMap((method) => {
      const operation = member(item, method);
      return isNode(operation) ? [[method, normalOperation(document, operation, shared)] as const] : [];
    }),
  );
}

function normalOperation(document: unknown, operation: JsonNode, shared: JsonNode): JsonNode {
  const body = resolved(document, member(operation, "requestBody"));
  const id = member(operation, "operationId");
  const responses = members(member(operation, "responses")).map(
    ([status, response]) => [status, { content: normalContent(resolved(document, response)) }] as const,
  );
  return {
    ...(typeof id === "string" && { operationId: id }),
    ...(member(operation, "deprecated") === true && { deprecated: true }),
    parameters: { ...shared, ...normalParameters(document, member(operation, "parameters")) },
    ...(isNode(body) && {
      requestBody: { required: member(body, "required") === true, content: normalContent(body) },
    }),
    responses: Object.fromEntries(responses),
  };
}

function normalParameters(document: unknown, parameters: unknown): JsonNode {
  const keyed = Array.isArray(parameters)
    ? elements(parameters).flatMap((reference) => {
        const parameter = resolved(document, reference);
        const [place, name] = [member(parameter, "in"), member(parameter, "name")];
        return typeof place === "string" && typeof name === "string" ? [[`${place} ${name}`, parameter] as const] : [];
      })
    : members(parameters);
  return Object.fromEntries(
    keyed.map(([key, parameter]) => {
      const media = members(member(parameter, "content"))[0]?.[1];
      const schema = member(parameter, "schema") ?? member(media, "schema") ?? {};
      return [key, { required: member(parameter, "required") === true, schema: normalSchema(schema) }];
    }),
  );
}

function normalContent(holder: unknown): JsonNode {
  return Object.fromEntries(
    members(member(holder, "content")).map(([media, content]) => [
      media,
      { schema: normalSchema(member(content, "schema") ?? {}) },
    ]),
  );
}

/** Follows local references; one that leads nowhere, or round in a circle, is nothing. */
function resolved(document: unknown, node: unknown, hops = 20): unknown {
  const reference = member(node, "$ref");
  if (typeof reference !== "string") return node;
  if (hops === 0 || !reference.startsWith("#/")) return undefined;
  const found = reference
    .slice(2)
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, step) => (Array.isArray(at) ? at[Number(step)] : member(at, step)), document);
  return resolved(document, found, hops - 1);
}
