import ts from "typescript";
import { sharedLibraryHost } from "../shared-library-host.js";

/** What the strictest settings find wrong in these files, each as `file:line: message`; empty where nothing is. */
export function typeComplaints(files: readonly string[], more: ts.CompilerOptions = {}): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noEmit: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    types: [],
    preserveSymlinks: true,
    ...more,
  };
  const program = ts.createProgram({ rootNames: [...files], options, host: sharedLibraryHost(options) });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined || start === undefined) return message;
    const name = file.fileName.slice(file.fileName.lastIndexOf("/") + 1);
    return `${name}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${message}`;
  });
}
