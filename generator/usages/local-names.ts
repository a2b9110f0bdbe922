import type { ts } from "ts-morph";
import type { TypeScript } from "./typescript.js";

/** The words, and what the consumer's imports and exports call them: `import { contacts as people }`. */
export function withLocalNames(
  ts: TypeScript,
  words: ReadonlySet<string>,
  own: readonly ts.SourceFile[],
): ReadonlySet<string> {
  const renamings = own.flatMap((source) => source.statements.flatMap((statement) => renamed(ts, statement)));
  const known = new Set(words);
  for (let size = -1; size !== known.size;) {
    size = known.size;
    for (const [from, to] of renamings) if (known.has(from)) known.add(to);
  }
  return known;
}

function renamed(ts: TypeScript, statement: ts.Statement): readonly (readonly [from: string, to: string])[] {
  const names = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isExportDeclaration(statement)
      ? statement.exportClause
      : undefined;
  if (names === undefined || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return [];
  return names.elements.flatMap(({ name, propertyName }) =>
    propertyName === undefined ? [] : [[propertyName.text, name.text] as const],
  );
}
