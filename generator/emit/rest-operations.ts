import { blockComment } from "../model/encoders.js";
import type { RestApi } from "../model/api.js";
import { camelCase, markOf } from "../model/identifiers.js";
import { code } from "./code.js";
import type { EmittedOperation, EmittedOperations } from "./emit-operations.js";
import { comment, printDoc } from "./layout/print-doc.js";
import { dataObject, textData } from "./layout/print-data.js";
import { printTypeImport } from "./layout/print-names.js";
import { genericType, indexedType } from "./layout/type-text.js";
import { openapiOperations, type OpenapiOperation } from "./openapi-operations.js";
import { printOpenapiTypes } from "./print-openapi-types.js";

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
