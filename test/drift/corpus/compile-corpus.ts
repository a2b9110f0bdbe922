import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { openapiOperations } from "../../../generator/emit/openapi-operations.js";
import { printOpenapiTypes } from "../../../generator/emit/print-openapi-types.js";
import { operationNames } from "../../../generator/emit/rest-operations.js";
import { sharedLibraryHost } from "../../shared-library-host.js";
import type { CorpusRow, Place } from "./corpus-row.js";
import { sampleTexts } from "./sample-texts.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = join(root, "corpus");
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  customConditions: ["fieldwright-source"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
};

/** What a consumer keeps in variables of the types it had, and every property that it reads, whether or not it is there. */
const prelude = `
import type { OperationAnswer, OperationRequest } from "${"../generator/providers/freecrm/runtime/operation-types.js"}";
export type { OperationAnswer, OperationRequest };
export declare function some<T>(): T;
export interface Nothing { readonly nothing: unique symbol }
export type Everything<T> = [NonNullable<T>] extends [never] ? Nothing : Each<NonNullable<T>>;
type Each<T> = T extends readonly unknown[] ? { [K in keyof T]: Everything<T[K]> }
  : T extends object ? { [K in keyof T as string extends K ? "(any other)" : K]-?: Everything<T[K]> }
  : T;
`;

interface Described {
  readonly file: string;
  /** What the function on `crm.operations` is called. */
  readonly call: string;
  /** Literals of all that it takes. */
  readonly requests: () => readonly string[];
}

/** What the compiler says of a consumer that did all it could before: the complaints, none where it compiles. */
export async function compileCorpus(rows: readonly CorpusRow[]): Promise<ReadonlyMap<CorpusRow, readonly string[]>> {
  const texts = new Set(rows.flatMap(({ before, after }) => [before, after]).map((one) => JSON.stringify(one)));
  const files = new Map([["prelude.ts", prelude]]);
  const described = new Map<string, Described>();
  for (const text of texts) {
    const file = `document-${described.size}`;
    const document: unknown = JSON.parse(text);
    const operations = openapiOperations(document);
    const call = operationNames(operations)[0] ?? "none";
    files.set(`${file}-types.d.ts`, (await printOpenapiTypes(document, text, new Map())).text);
    files.set(`${file}.ts`, operationText(file, operations[0]?.method ?? "", call));
    described.set(text, {
      file,
      call,
      requests: () => sampleTexts(typeNamed(types, `${file}.ts`, "Request"), checker),
    });
  }
  const types = programOf(files);
  const checker = types.getTypeChecker();
  const consumers = rows.map((row, index) => {
    const [before, after] = [row.before, row.after].map((one) => described.get(JSON.stringify(one)));
    if (before === undefined || after === undefined) throw new Error("A document was not described.");
    return { row, file: `consumer-${index}.ts`, text: consumerText(row.place, before, after) };
  });
  const program = programOf(new Map([...files, ...consumers.map(({ file, text }) => [file, text] as const)]), types);
  return new Map(consumers.map(({ row, file }) => [row, complaintsOf(program, file)]));
}

function operationText(file: string, method: string, call: string): string {
  return [
    `import type { OperationAnswer, OperationRequest } from "./prelude.js";`,
    `import type { paths } from "./${file}-types.js";`,
    `type Operation = paths["/things/"]["${method}"];`,
    `export type Request = OperationRequest<Operation>;`,
    `export type Answer = OperationAnswer<Operation>;`,
    `export declare const operations: { readonly ${call}: (request: Request) => Answer };`,
  ].join("\n");
}

function consumerText(place: Place, before: Described, after: Described): string {
  const uses =
    place === "answer"
      ? [
          `import type { Everything } from "./prelude.js";`,
          `import type { Answer } from "./${before.file}.js";`,
          `type New = ReturnType<typeof operations.${before.call}>;`,
          `type Old = [Answer] extends [never] ? unknown : Answer;`,
          `export const keep = (answer: New): Old => answer;`,
          `export const read = (answer: Everything<New>): Everything<Old> => answer;`,
        ]
      : [
          `import { some } from "./prelude.js";`,
          `export const calls = [`,
          ...before.requests().map((text) => `  () => operations.${before.call}(${text}),`),
          `  () => some<unknown>(),`,
          `];`,
        ];
  return [`import { operations } from "./${after.file}.js";`, ...uses].join("\n");
}

function complaintsOf(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(join(folder, file));
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function typeNamed(program: ts.Program, file: string, name: string): ts.Type {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(folder, file));
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`${file} has no type ${name}.`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** All files are in memory, but for the runtime's and the compiler's own. */
function programOf(files: ReadonlyMap<string, string>, old?: ts.Program): ts.Program {
  const host = sharedLibraryHost(options);
  const texts = new Map([...files].map(([name, text]) => [join(folder, name), text]));
  const { fileExists, readFile, getSourceFile } = host;
  return ts.createProgram({
    rootNames: [...texts.keys()],
    options,
    ...(old !== undefined && { oldProgram: old }),
    host: {
      ...host,
      directoryExists: (name) => name === folder || ts.sys.directoryExists(name),
      fileExists: (name) => texts.has(name) || fileExists(name),
      readFile: (name) => texts.get(name) ?? readFile(name),
      getSourceFile: (name, how, ...more) => {
        const text = texts.get(name);
        if (text === undefined) return getSourceFile(name, how, ...more);
        return old?.getSourceFile(name) ?? ts.createSourceFile(name, text, how);
      },
    },
  });
}
