import { blockComment } from "../model/encoders.js";
import { compareText, type RestApi } from "../model/model.js";
import {
  openapiOperations,
  pathBelow,
  type OpenapiOperation,
  operationNames,
  type ParameterStyles,
} from "../openapi/operations.js";
import { plainDocument } from "../openapi/plain-document.js";
import { sha256 } from "../output/hash.js";
import type { GeneratedFile } from "../output/package.js";
import { problem, ProblemError } from "../problem/problem.js";
import type { EmittedOperation, EmittedOperations } from "./operations.js";
import {
  code,
  type Code,
  comment,
  dataObject,
  type DataObject,
  disarmComments,
  printDoc,
  printTypeImport,
  textData,
} from "./print.js";
import { genericType, indexedType } from "./types.js";

const typesModule = "./openapi.js";

/** One function a path and method of the OpenAPI document, typed by openapi-typescript's output. */
export async function restOperations(
  api: RestApi,
  made: ReadonlyMap<string, string> = new Map(),
): Promise<EmittedOperations> {
  const openapi = plainDocument(api.openapi);
  const operations = openapiOperations(openapi);
  const names = operationNames(operations);
  return {
    operations: operations.map((operation, index) => emittedOperation(operation, names[index] ?? "", api.url)),
    imports: operations.length === 0 ? [] : [{ from: typesModule, code: printTypeImport([code`paths`], typesModule) }],
    exports: [],
    files: [await printOpenapiTypes(openapi, api.openapiText, made)],
  };
}

function emittedOperation(operation: OpenapiOperation, name: string, url: string): EmittedOperation {
  const { method, path, summary, deprecated, needsInput, bytes, bodyTypes, answerTypes } = operation;
  const server = serverData(operation.server, url);
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
      path: textData(server === null ? pathBelow(path, url) : path),
      server,
      styles: stylesData(operation.styles),
      body: isJson(bodyTypes) ? null : textData(bodyTypes.join(", ")),
      accept: bytes !== null || isJson(answerTypes) ? null : textData(answerTypes.join(", ")),
      bytes: bytes && textData(bytes),
    }),
  };
}

/** Where the operation's own server is: its path at the CRM's own origin, or the address of another one. */
function serverData(server: string | null, url: string): Code | null {
  if (server === null || !URL.canParse(url) || !URL.canParse(server, url)) return null;
  const own = new URL(server, url);
  const path = own.pathname.replace(/\/+$/, "");
  return textData(own.origin === new URL(url).origin ? path : own.origin + path);
}

function stylesData(styles: ParameterStyles): DataObject | null {
  const places = Object.entries(styles).filter(([, own]) => own.size > 0);
  if (places.length === 0) return null;
  return new Map(
    places.map(([place, own]: [string, ReadonlyMap<string, string>]) => [
      place,
      new Map(
        [...own]
          .toSorted(([left], [right]) => compareText(left, right))
          .map(([name, style]) => [name, textData(style)]),
      ),
    ]),
  );
}

const isJson = (types: readonly string[]): boolean => types.every((type) => type === "application/json");

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
  const { printTypes } = await import("../vendor/openapi-typescript.js");
  try {
    // It takes YAML or JSON text, too, and the types of its input are stricter than what it reads.
    const types = await printTypes(JSON.stringify(openapi), {
      alphabetize: true,
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      enum: false,
      silent: true,
    });
    const printed = disarmComments(types).trimEnd();
    return { ...file, text: `/** Types of the CRM's OpenAPI document. */\n${printed}\n` };
  } catch (cause) {
    const message = `openapi-typescript refused the document: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ProblemError([problem("output.openapi-invalid", message)], { cause });
  }
}
