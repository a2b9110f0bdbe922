import { atPointer, elements, isObject, own } from "../json/json-value.js";
import { blockComment } from "../model/encoders.js";
import { camelCase, markOf } from "../model/identifiers.js";
import { compareText, type RestApi } from "../model/model.js";
import { sha256 } from "../output/hash.js";
import type { GeneratedFile } from "../output/package.js";
import { problem, ProblemError } from "../problem/problem.js";
import type { EmittedOperation, EmittedOperations } from "./operations.js";
import { code, comment, dataObject, disarmComments, printDoc, printTypeImport, textData } from "./print.js";
import { genericType, indexedType } from "./types.js";

const typesModule = "./openapi.js";

/** One function a path and method of the OpenAPI document, typed by openapi-typescript's output. */
export async function restOperations(
  api: RestApi,
  made: ReadonlyMap<string, string> = new Map(),
): Promise<EmittedOperations> {
  const operations = openapiOperations(api.openapi);
  const names = operationNames(operations);
  return {
    operations: operations.map((operation, index) => emittedOperation(operation, names[index] ?? "")),
    imports: operations.length === 0 ? [] : [{ from: typesModule, code: printTypeImport([code`paths`], typesModule) }],
    files: [await printOpenapiTypes(api.openapi, api.openapiText, made)],
  };
}

/** `operationId`, or method and path; where two are alike, the latter for both, and a mark of it if that is not enough. */
export function operationNames(operations: readonly OpenapiOperation[]): readonly string[] {
  const first = operations.map((operation) => camelCase(operation.operationId ?? "") || pathName(operation));
  const second = operations.map((operation, index) =>
    isDouble(first, index) ? pathName(operation) : (first[index] ?? ""),
  );
  return operations.map((operation, index) => {
    const name = second[index] ?? "";
    return isDouble(second, index) ? `${name}_${markOf(`${operation.method} ${operation.path}`)}` : name;
  });
}

/** `POST /contacts/{id}/` -> `postContactsById`. */
function pathName({ method, path }: OpenapiOperation): string {
  const words = path.split("/").map((part) => part.replaceAll(/\{([^}]*)\}/g, " by $1 "));
  return camelCase(`${method} ${words.join(" ")}`);
}

function isDouble(names: readonly string[], index: number): boolean {
  return names.indexOf(names[index] ?? "") !== names.lastIndexOf(names[index] ?? "");
}

function emittedOperation(operation: OpenapiOperation, name: string): EmittedOperation {
  const { method, path, summary, deprecated, needsInput, bytes } = operation;
  const described = indexedType(code`paths`, path, method);
  const place = comment`\`${blockComment(`${method.toUpperCase()} ${path}`)}\``;
  const doc = summary === null ? comment`${place}` : comment`${blockComment(summary)} (${place})`;
  const tags = deprecated ? [comment`@deprecated The document marks it so.`] : [];
  return {
    name,
    doc: printDoc([doc], 2, tags),
    input: { name: code`request`, type: genericType(code`OperationRequest`, described), optional: !needsInput },
    answer: genericType(code`OperationAnswer`, described),
    data: dataObject({
      method: textData(method.toUpperCase()),
      path: textData(path),
      bytes: bytes && textData(bytes),
    }),
  };
}

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

/**
 * `openapi.d.ts`: the types of an OpenAPI document, by openapi-typescript, in memory. `text` is the document as it was
 * read; where they were `made` from the same text before, they are these. Enumerations stay unions: as enums, their
 * descriptions could become code.
 *
 * @throws ProblemError `output.openapi-invalid`
 */
export async function printOpenapiTypes(
  openapi: unknown,
  text: string,
  made: ReadonlyMap<string, string>,
): Promise<GeneratedFile> {
  const madeFrom = sha256(text);
  const file = { path: "openapi.d.ts", plan: { kind: "kinds", kinds: ["interface", "type"] }, madeFrom } as const;
  const known = made.get(madeFrom);
  if (known !== undefined) return { ...file, text: known };
  const { openapiTS, astToString } = await import("../vendor/openapi-typescript.js");
  try {
    // It takes YAML or JSON text, too, and the types of its input are stricter than what it reads.
    const nodes = await openapiTS(JSON.stringify(openapi), { alphabetize: true, enum: false, silent: true });
    const printed = disarmComments(astToString(nodes)).trimEnd();
    return { ...file, text: `/** Types of the CRM's OpenAPI document. */\n${printed}\n` };
  } catch (cause) {
    const message = `openapi-typescript refused the document: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ProblemError([problem("output.openapi-invalid", message)], { cause });
  }
}
