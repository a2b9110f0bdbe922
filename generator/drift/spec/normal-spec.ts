import { atPointer, elements, isObject, type JsonObject, members, own } from "../../json/json-value.js";
import { compareText } from "../../model/model.js";
import { normalContent, type NormalContent } from "./normal-content.js";
import { normalParameter, type NormalParameter } from "./normal-parameter.js";
import type { NormalSchema } from "./normal-schema.js";
import { schemaNormalizer } from "./normalize-schema.js";

const httpMethods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;

type Records<T> = Readonly<Record<string, T>>;

export interface NormalOperation {
  readonly operationId?: string;
  readonly deprecated?: true;
  /** Any of them will do; each is the scopes by scheme. */
  readonly security: readonly Records<readonly string[]>[];
  /** By place and name: `query limit`. */
  readonly parameters: Records<NormalParameter>;
  readonly requestBody?: { readonly required: boolean; readonly content: NormalContent };
  /** By status. */
  readonly responses: Records<{ readonly content: NormalContent }>;
}

/** What is compared of an OpenAPI document. */
export interface NormalSpec {
  readonly paths: Records<Records<NormalOperation>>;
  /** Parts without a name that references lead to are among the schemas, by the reference. */
  readonly components: { readonly schemas: Records<NormalSchema> };
}

/**
 * An OpenAPI document reduced to what is compared, in one form: references but those to schemas are put in place, a
 * path's parameters are given to each of its operations, and schemas are as {@link NormalSchema} has them. What only
 * explains (descriptions, examples, tags, servers) is gone.
 */
export function normalSpec(document: unknown): NormalSpec {
  const { schemaOf, named } = schemaNormalizer(document);
  const paths = members(own(document, "paths")).map(([path, item]) => [path, normalPath(item)] as const);
  const schemas = members(own(own(document, "components"), "schemas")).map(
    ([name, schema]) => [name, schemaOf(schema)] as const,
  );
  return {
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries([...schemas, ...named()]) },
  };

  function normalPath(reference: unknown): Records<NormalOperation> {
    const item = resolved(reference);
    const shared = parametersOf(own(item, "parameters"));
    return Object.fromEntries(
      httpMethods.flatMap((method) => {
        const operation = own(item, method);
        return isObject(operation) ? [[method, normalOperation(operation, shared)] as const] : [];
      }),
    );
  }

  function normalOperation(operation: JsonObject, shared: Records<NormalParameter>): NormalOperation {
    const body = resolved(own(operation, "requestBody"));
    const id = own(operation, "operationId");
    const responses = members(own(operation, "responses")).map(
      ([status, response]) => [status, { content: normalContent(resolved(response), "answer", schemaOf) }] as const,
    );
    return {
      ...(typeof id === "string" && { operationId: id }),
      ...(own(operation, "deprecated") === true && { deprecated: true }),
      security: normalSecurity(own(operation, "security") ?? own(document, "security")),
      parameters: { ...shared, ...parametersOf(own(operation, "parameters")) },
      ...(isObject(body) && {
        requestBody: { required: own(body, "required") === true, content: normalContent(body, "request", schemaOf) },
      }),
      responses: Object.fromEntries(responses),
    };
  }

  function parametersOf(list: unknown): Records<NormalParameter> {
    const keyed = elements(list).flatMap((reference) => {
      const parameter = resolved(reference);
      const made = normalParameter(parameter, schemaOf);
      return made === null ? [] : [made];
    });
    return Object.fromEntries(keyed);
  }

  /** Follows local references; one that leads nowhere, or round in a circle, is nothing. */
  function resolved(node: unknown, hops = 20): unknown {
    const reference = own(node, "$ref");
    if (typeof reference !== "string") return node;
    return hops === 0 ? undefined : resolved(atPointer(document, reference), hops - 1);
  }
}

function normalSecurity(security: unknown): NormalOperation["security"] {
  const ways = elements(security).map((way) =>
    Object.fromEntries(
      members(way).map(([scheme, scopes]) => [scheme, elements(scopes).map(String).toSorted(compareText)] as const),
    ),
  );
  const texts = new Map(ways.map((way) => [JSON.stringify(way), way]));
  return [...texts].toSorted(([left], [right]) => compareText(left, right)).map(([, way]) => way);
}
