import type { ts } from "ts-morph";
import type { Scope } from "./scope.js";

/**
 * Notes the choices of a list that the consumer wrote out as a type: `"SMB" | "Enterprise"`. An alias for them is tied
 * to the list.
 */
export function mentionLiterals(type: ts.TypeNode | undefined, list: string, scope: Scope): void {
  const { ts, checker, words } = scope;
  if (type === undefined) return;
  if (ts.isUnionTypeNode(type)) type.types.forEach((member) => mentionLiterals(member, list, scope));
  else if (ts.isParenthesizedTypeNode(type)) mentionLiterals(type.type, list, scope);
  else if (ts.isArrayTypeNode(type)) mentionLiterals(type.elementType, list, scope);
  else if (ts.isTypeOperatorNode(type)) mentionLiterals(type.type, list, scope);
  else if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) {
    const choice = words.choice(list, type.literal.text);
    if (choice !== null) scope.mention(type.literal, [choice], "text");
  } else if (ts.isTypeReferenceNode(type)) {
    const symbol = checker.getSymbolAtLocation(type.typeName);
    const isImport = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const declarations = (isImport ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
    for (const alias of declarations.filter(scope.isOwn)) {
      if (!ts.isTypeAliasDeclaration(alias) || scope.targets.listOfDeclaration(alias) === list) continue;
      scope.targets.linkList(alias, list);
    }
  }
}
