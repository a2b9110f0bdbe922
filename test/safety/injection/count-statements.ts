import { parseSync } from "oxc-parser";
import type { GeneratedFile } from "../../../generator/output/package.js";

export interface Statements {
  readonly syntaxErrors: readonly string[];
  /** Statements at the top of each file but imports, whose number depends on types: path -> kinds in order. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

/** What a parser of our own choosing makes of every code file, those included that are copied. */
export function countStatements(files: readonly GeneratedFile[]): Statements {
  const syntaxErrors: string[] = [];
  const kinds = new Map<string, readonly string[]>();
  for (const { path, text } of files.filter(({ path }) => /\.(?:js|d\.ts)$/.test(path))) {
    const isTypes = path.endsWith(".d.ts");
    const { program, errors } = parseSync(path, text, { lang: isTypes ? "dts" : "js", sourceType: "module" });
    syntaxErrors.push(...errors.map(({ message }) => `${path}: ${message}`));
    kinds.set(
      path,
      program.body.map((node) =>
        node.type === "ExportNamedDeclaration" ? `export ${node.declaration?.type ?? "names"}` : node.type,
      ),
    );
  }
  return { syntaxErrors, kinds };
}

/** The kinds that data files and declarations of a package are made of. Whatever else stands there was injected. */
const usual = new Set([
  "ImportDeclaration",
  "export names",
  "ExportAllDeclaration",
  "export VariableDeclaration",
  "export FunctionDeclaration",
  "export TSDeclareFunction",
  "export TSInterfaceDeclaration",
  "export TSTypeAliasDeclaration",
  "VariableDeclaration",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
]);

/** Statements of an unusual kind, and those by which the files have more than a harmless account's. */
export function extraStatements(found: Statements, harmless: Statements): readonly string[] {
  const own = [...found.kinds].filter(([path]) => !/^(?:runtime|provider)\//.test(path));
  const strange = own.flatMap(([path, kinds]) =>
    kinds.filter((kind) => !usual.has(kind)).map((kind) => `${path}: ${kind}`),
  );
  const total = (statements: Statements): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const [path, kinds] of statements.kinds) {
      const file = path.startsWith("entities/") ? path.replace(/^.*?(?=\.(?:js|d\.ts)$)/, "entities/*") : path;
      const declared = kinds.filter((kind) => kind !== "ImportDeclaration" && kind !== "export names");
      counts.set(file, (counts.get(file) ?? 0) + declared.length);
    }
    return counts;
  };
  const wanted = total(harmless);
  const more = [...total(found)].flatMap(([path, count]) =>
    count <= (wanted.get(path) ?? 0) ? [] : [`${path}: ${count} statements, not ${wanted.get(path) ?? 0}`],
  );
  return [...strange, ...more];
}
