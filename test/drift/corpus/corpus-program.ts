import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { sharedLibraryHost } from "../../shared-library-host.js";
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

/** One state of an API, as the types that are generated from it. */
export interface ApiState {
  /** A name of its own; the types are imported from `<name>-types.js`. */
  readonly name: string;
  readonly types: string;
  /** A module that has the types `Request` and `Answer` of one operation. */
  readonly module: string;
  /** What the operation's function is called. */
  readonly call: string;
}

export interface ConsumedPair {
  readonly before: ApiState;
  readonly after: ApiState;
  readonly flow: "request" | "answer";
}

/** What the compiler says of consumers that did all they could before, pair by pair: the complaints, none where one compiles. */
export function compileConsumers(pairs: readonly ConsumedPair[]): readonly (readonly string[])[] {
  const states = new Map(pairs.flatMap(({ before, after }) => [before, after]).map((state) => [state.name, state]));
  const files = new Map([["prelude.ts", prelude]]);
  for (const { name, types, module, call } of states.values()) {
    files.set(`${name}-types.d.ts`, types);
    const operations = `export declare const operations: { readonly ${call}: (request: Request) => Answer };`;
    files.set(`${name}.ts`, `${module}\n${operations}`);
  }
  const described = programOf(files);
  const checker = described.getTypeChecker();
  const samples = new Map<string, readonly string[]>();
  const samplesOf = ({ name }: ApiState): readonly string[] => {
    const made = samples.get(name) ?? sampleTexts(typeNamed(described, `${name}.ts`, "Request"), checker);
    samples.set(name, made);
    return made;
  };
  const consumers = pairs.map((pair, index) => [`consumer-${index}.ts`, consumerText(pair, samplesOf)] as const);
  const program = programOf(new Map([...files, ...consumers]), described);
  return consumers.map(([file]) => complaintsOf(program, file));
}

function consumerText(
  { before, after, flow }: ConsumedPair,
  samplesOf: (state: ApiState) => readonly string[],
): string {
  const uses =
    flow === "answer"
      ? [
          `import type { Everything } from "./prelude.js";`,
          `import type { Answer } from "./${before.name}.js";`,
          `type New = ReturnType<typeof operations.${before.call}>;`,
          `type Old = [Answer] extends [never] ? unknown : Answer;`,
          `export const keep = (answer: New): Old => answer;`,
          `export const read = (answer: Everything<New>): Everything<Old> => answer;`,
        ]
      : [
          `import { some } from "./prelude.js";`,
          `export const calls = [`,
          ...samplesOf(before).map((text) => `  () => operations.${before.call}(${text}),`),
          `  () => some<unknown>(),`,
          `];`,
        ];
  return [`import { operations } from "./${after.name}.js";`, ...uses].join("\n");
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
