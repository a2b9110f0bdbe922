import { atPointer } from "../../json/at-pointer.js";
import { elements, isObject, own, members, type JsonObject } from "../../json/json-value.js";
import { normalSchema } from "./normal-schema.js";

const httpMethods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;

/**
 * An OpenAPI document reduced to what is compared, in one form: references but those to schemas are put in place, a
 * path's parameters are given to each of its operations, and parameters are keyed by place and name (`query limit`).
 * What only explains (descriptions, examples, tags, servers) is gone. Of its own result it makes the same again.
 */
export function normalSpec(document: unknown): JsonObject {
  const paths = members(own(document, "paths")).map(([path, item]) => [path, normalPath(document, item)] as const);
  const schemas = members(own(own(document, "components"), "schemas")).map(
    ([name, schema]) => [name, normalSchema(schema)] as const,
  );
  return { paths: Object.fromEntries(paths), components: { schemas: Object.fromEntries(schemas) } };
}

function normalPath(document: unknown, reference: unknown): JsonObject {
  const item = resolved(document, reference);
  const shared = normalParameters(document, own(item, "parameters"));
  return Object.fromEntries(
    httpMethods.flatMap((method) => {
      const operation = own(item, method);
      return isObject(operation) ? [[method, normalOperation(document, operation, shared)] as const] : [];
    }),
  );
}

function normalOperation(document: unknown, operation: JsonObject, shared: JsonObject): JsonObject {
  const body = resolved(document, own(operation, "requestBody"));
  const id = own(operation, "operationId");
  const responses = members(own(operation, "responses")).map(
    ([status, response]) => [status, { content: normalContent(resolved(document, response)) }] as const,
  );
  return {
    ...(typeof id === "string" && { operationId: id }),
    ...(own(operation, "deprecated") === true && { deprecated: true }),
    parameters: { ...shared, ...normalParameters(document, own(operation, "parameters")) },
    ...(isObject(body) && {
      requestBody: { required: own(body, "required") === true, content: normalContent(body) },
    }),
    responses: Object.fromEntries(responses),
  };
}

function normalParameters(document: unknown, parameters: unknown): JsonObject {
  const keyed = Array.isArray(parameters)
    ? elements(parameters).flatMap((reference) => {
        const parameter = resolved(document, reference);
        const [place, name] = [own(parameter, "in"), own(parameter, "name")];
        return typeof place === "string" && typeof name === "string" ? [[`${place} ${name}`, parameter] as const] : [];
      })
    : members(parameters);
  return Object.fromEntries(
    keyed.map(([key, parameter]) => {
      const media = members(own(parameter, "content"))[0]?.[1];
      const schema = own(parameter, "schema") ?? own(media, "schema") ?? {};
      return [key, { required: own(parameter, "required") === true, schema: normalSchema(schema) }];
    }),
  );
}

function normalContent(holder: unknown): JsonObject {
  return Object.fromEntries(
    members(own(holder, "content")).map(([media, content]) => [
      media,
      { schema: normalSchema(own(content, "schema") ?? {}) },
    ]),
  );
}

/** Follows local references; one that leads nowhere, or round in a circle, is nothing. */
function resolved(document: unknown, node: unknown, hops = 20): unknown {
  const reference = own(node, "$ref");
  if (typeof reference !== "string") return node;
  if (hops === 0) return undefined;
  return resolved(document, atPointer(document, reference), hops - 1);
}
