import { atPointer } from "../json/at-pointer.js";
import { elements, isObject, own } from "../json/json-value.js";
import { compareText } from "../model/compare-text.js";

/** One path and method of an OpenAPI document. */
export interface OpenapiOperation {
  /** In lower case, as the document has it. */
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly summary: string | null;
  readonly deprecated: boolean;
  /** Whether something has to be given: a parameter of the path, a required one, or a required body. */
  readonly needsInput: boolean;
  /** Whether what it answers is a file; `unlessText` where it may be text or JSON as well. */
  readonly bytes: "always" | "unlessText" | null;
}

const methods = ["delete", "get", "patch", "post", "put"];

/** Every path and method, sorted. What is not as OpenAPI wants it is passed over: its types would be missing too. */
export function openapiOperations(openapi: unknown): readonly OpenapiOperation[] {
  const paths = own(openapi, "paths");
  if (!isObject(paths)) return [];
  return Object.entries(paths)
    .flatMap(([path, item]: [string, unknown]) =>
      methods.flatMap((method) => {
        const operation = own(item, method);
        return isObject(operation) ? [describe(openapi, path, method, item, operation)] : [];
      }),
    )
    .toSorted((left, right) => compareText(left.path, right.path) || compareText(left.method, right.method));
}

function describe(openapi: unknown, path: string, method: string, item: unknown, operation: object): OpenapiOperation {
  const parameters = [item, operation]
    .flatMap((holder) => elements(own(holder, "parameters")))
    .map((parameter) => resolve(openapi, parameter));
  const body = resolve(openapi, own(operation, "requestBody"));
  return {
    method,
    path,
    operationId: textOf(own(operation, "operationId")),
    summary: textOf(own(operation, "summary")),
    deprecated: own(operation, "deprecated") === true,
    needsInput: [...parameters, body].some((one) => own(one, "required") === true),
    bytes: bytesOf(openapi, operation),
  };
}

/** The media types that the runtime and its types take for text. */
const textual = /^text\/|json|[/+]xml|yaml|urlencoded|^\*/i;

function bytesOf(openapi: unknown, operation: object): OpenapiOperation["bytes"] {
  const responses = own(operation, "responses");
  const types = Object.entries(isObject(responses) ? responses : {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]: [string, unknown]) => Object.keys(own(resolve(openapi, response), "content") ?? {}));
  if (types.every((type) => textual.test(type))) return null;
  return types.some((type) => textual.test(type)) ? "unlessText" : "always";
}

/** Follows a reference; one that leads nowhere is nothing. */
function resolve(openapi: unknown, value: unknown): unknown {
  const reference = own(value, "$ref");
  return typeof reference === "string" ? atPointer(openapi, reference) : value;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
