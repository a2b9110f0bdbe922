import type { ts } from "ts-morph";
import type { Scope } from "./scope.js";

/** The expressions that a name got its value from, where no written type stands between. */
export function valueSources(symbol: ts.Symbol | undefined, { ts, checker, isOwn }: Scope): readonly ts.Expression[] {
  if (symbol === undefined) return [];
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const declarations = (isAlias ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? [];
  return declarations.filter(isOwn).flatMap((declaration) => {
    if (ts.isVariableDeclaration(declaration)) {
      const { type, initializer, name } = declaration;
      return type === undefined && initializer !== undefined && ts.isIdentifier(name) ? [initializer] : [];
    }
    if (ts.isPropertyAssignment(declaration)) return [declaration.initializer];
    return [];
  });
}
