import type { ts } from "ts-morph";
import { keyTargets } from "./key-targets.js";
import type { Scope } from "./scope.js";
import type { Target } from "./target.js";
import { asking } from "./ways.js";

/** Notes what a text stands for where it is a name: of a property, a module, in a type. Values are looked at elsewhere. */
export function visitText(node: ts.StringLiteralLike, scope: Scope): void {
  const { ts, checker, words } = scope;
  const { parent } = node;
  if (isModuleName()) {
    scope.mention(node, scope.targets.ofSymbol(checker.getSymbolAtLocation(node)), "subpath");
  } else if (!words.words.has(node.text)) return;
  else if (ts.isElementAccessExpression(parent)) visitProperty(parent.expression);
  else if (ts.isLiteralTypeNode(parent)) visitType(parent);
  else if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword) {
    if (parent.left === node) visitProperty(parent.right);
  } else if (ts.isBindingElement(parent) && parent.propertyName === node) visitPattern(parent.parent);
  else if (ts.isPropertyAssignment(parent) && parent.name === node) mentionSymbol();
  else if (ts.isComputedPropertyName(parent)) {
    if (ts.isBindingElement(parent.parent)) visitPattern(parent.parent.parent);
    else mentionSymbol();
  } else if (ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) mentionSymbol();

  function isModuleName(): boolean {
    if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
    if (ts.isCallExpression(parent)) return parent.expression.kind === ts.SyntaxKind.ImportKeyword;
    return ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent);
  }

  function mentionSymbol(): void {
    const symbol = checker.getSymbolAtLocation(ts.isComputedPropertyName(parent) ? parent : node);
    scope.mention(node, scope.targets.ofSymbol(symbol), "text", symbol);
  }

  function visitProperty(expression: ts.Expression): void {
    const type = checker.getTypeAtLocation(expression);
    const before = ts.isPropertyAccessExpression(expression) ? checker.getTypeAtLocation(expression.expression) : type;
    const owner = scope.origins.ownerOf(type) ?? scope.origins.ownerOf(before);
    scope.mention(node, keyTargets([type], node.text, owner, scope), "text", type.getProperty(node.text));
  }

  function visitPattern(pattern: ts.Node): void {
    const type = checker.getTypeAtLocation(pattern);
    scope.mention(node, keyTargets([type], node.text, scope.origins.ownerOf(type), scope), "text");
  }

  function visitType(literal: ts.LiteralTypeNode): void {
    const outer = outermost(literal);
    const holder = outer.parent;
    if (ts.isIndexedAccessTypeNode(holder) && holder.indexType === outer) {
      const type = checker.getTypeFromTypeNode(holder.objectType);
      scope.mention(node, keyTargets([type], node.text, null, scope), "text");
    } else if (ts.isTypeReferenceNode(holder)) scope.mention(node, besides(holder, outer), "text");
    else if (ts.isTypeAliasDeclaration(holder)) scope.mention(node, besidesAlias(holder), "text");
  }

  /** The whole `"fullName" | "workEmail"` that the text is part of. */
  function outermost(type: ts.TypeNode): ts.TypeNode {
    const { parent: outer } = type;
    return ts.isUnionTypeNode(outer) || ts.isParenthesizedTypeNode(outer) ? outermost(outer) : type;
  }

  /** `Pick<Contact, "fullName">`, `Exclude<ContactSegment, "SMB">`, `Reference<"Account">`: the rest tells. */
  function besides(reference: ts.TypeReferenceNode, own: ts.TypeNode): readonly Target[] {
    const others = (reference.typeArguments ?? []).filter((argument) => argument !== own);
    const types = others.map((argument) => checker.getTypeFromTypeNode(argument));
    const symbol = checker.getSymbolAtLocation(reference.typeName);
    const found = types.flatMap((type) => ofType(type));
    if (found.length > 0 || types.length > 0) return found;
    return scope.origins.isOfPackage(resolved(symbol)) ? words.entityTypes(node.text) : [];
  }

  function ofType(type: ts.Type): readonly Target[] {
    const list = scope.origins.listOf(type);
    if (list !== null) return asList(words.choice(list, node.text));
    const declared = keyTargets([type], node.text, null, scope);
    if (declared.length > 0) return declared;
    const entity = scope.origins.entityOfKeys(type) ?? scope.origins.ownerOf(type);
    return entity === null ? [] : asList(words.field(entity, node.text, asking));
  }

  /** `type Shown = "fullName" | "workEmail"`, used as `Pick<Contact, Shown>` in the same file. */
  function besidesAlias(alias: ts.TypeAliasDeclaration): readonly Target[] {
    const found: Target[] = [];
    collect(alias.getSourceFile());
    return found;

    function collect(part: ts.Node): void {
      if (ts.isTypeReferenceNode(part) && part.typeArguments?.some(isAlias)) {
        const own = part.typeArguments.find(isAlias);
        if (own !== undefined) found.push(...besides(part, own));
      }
      ts.forEachChild(part, collect);
    }
    function isAlias(argument: ts.TypeNode): boolean {
      if (!ts.isTypeReferenceNode(argument)) return false;
      return checker.getSymbolAtLocation(argument.typeName)?.declarations?.includes(alias) ?? false;
    }
  }

  function resolved(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    return checker.getAliasedSymbol(symbol);
  }
}

function asList(target: Target | null): readonly Target[] {
  return target === null ? [] : [target];
}
