import type { ts } from "ts-morph";
import { problem, ProblemError } from "../problem/problem.js";
import type { PackageFiles } from "./package-files.js";
import type { TypeScript } from "./typescript.js";

/** An import that leads elsewhere would make everything look unused. */
export function refuseOtherPackage(
  ts: TypeScript,
  program: ts.Program,
  own: readonly ts.SourceFile[],
  files: PackageFiles,
  packageName: string,
): void {
  const checker = program.getTypeChecker();
  for (const source of own) {
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const { text } = statement.moduleSpecifier;
      if (text !== packageName && !text.startsWith(`${packageName}/`)) continue;
      const [file] = checker.getSymbolAtLocation(statement.moduleSpecifier)?.declarations ?? [];
      if (file !== undefined && files.within(file.getSourceFile().fileName) !== null) continue;
      const { line, character } = source.getLineAndCharacterOfPosition(statement.moduleSpecifier.getStart());
      const place = { kind: "file", file: source.fileName, line: line + 1, column: character + 1 } as const;
      const leads = file === undefined ? "nowhere" : `to ${file.getSourceFile().fileName}`;
      throw new ProblemError([problem("usages.other-package", `The import of ${text} leads ${leads}.`, place)]);
    }
  }
}
