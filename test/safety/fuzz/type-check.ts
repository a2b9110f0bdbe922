import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { GeneratedFile } from "../../../generator/output/generated-file.js";

/** Writes packages below a folder and tells what the compiler finds in all their declarations together. */
export function typeCheck(folder: string, packages: readonly (readonly GeneratedFile[])[]): readonly string[] {
  const rootNames = packages.flatMap((files, index) =>
    files.flatMap(({ path, text }) => {
      const file = join(folder, String(index), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return path.endsWith(".d.ts") && !/^(?:runtime|provider)\//.test(path) ? [file] : [];
    }),
  );
  const program = ts.createProgram({
    rootNames,
    options: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      lib: ["lib.es2023.d.ts"],
      types: [],
    },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`)
    .filter((message) => !message.startsWith(": "));
}
