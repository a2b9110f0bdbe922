import type { ts } from "ts-morph";
import { keyTargets } from "./key-targets.js";
import type { Scope } from "./scope.js";
import { asking } from "./ways.js";

/** Notes what a name stands for, from where it stands. Keys of objects are looked at with what the object is for. */
export function visitIdentifier(node: ts.Identifier, scope: Scope): void {
  const { ts, checker } = scope;
  const { parent } = node;
  if (ts.isImportSpecifier(parent)) visitImport(parent);
  else if (ts.isExportSpecifier(parent)) visitExport(parent);
  else if (ts.isBindingElement(parent)) visitBinding(parent);
  else if (ts.isShorthandPropertyAssignment(parent) && parent.name === node) visitShorthand(parent);
  else if (ts.isPropertyAssignment(parent) && parent.name === node) visitKey();
  else if (ts.isPropertyAccessExpression(parent) && parent.name === node) visitMember(parent);
  else if (ts.isJsxAttribute(parent) && parent.name === node) visitAttribute(parent);
  else if (isMemberName(parent)) mentionSymbol(checker.getSymbolAtLocation(node), "key");
  else mentionSymbol(checker.getSymbolAtLocation(node), "name");

  function isMemberName(declaration: ts.Node): boolean {
    return (ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)) && declaration.name === node;
  }

  function mentionSymbol(symbol: ts.Symbol | undefined, form: "name" | "key" | "member" | "shorthand-value"): void {
    if (symbol === undefined) return;
    const written = nameForm(symbol);
    scope.mention(node, scope.targets.ofSymbol(symbol), written === "name" ? form : keptInside(written, form), symbol);
  }

  /** A name that an import of this file brought in goes along with it; one of the consumer's own making stays. */
  function nameForm(symbol: ts.Symbol): "name" | "local" | "kept" {
    if ((symbol.flags & ts.SymbolFlags.Alias) === 0) return "name";
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined || !scope.isOwn(declaration)) return "name";
    if (!ts.isImportSpecifier(declaration) || declaration.propertyName !== undefined) return "kept";
    return isFromPackage(symbol) ? "local" : "kept";
  }

  function keptInside(written: "local" | "kept", form: string): "local" | "kept" | "shorthand-value" {
    return written === "local" && form === "shorthand-value" ? "shorthand-value" : written;
  }

  /** Whether the module that the name is imported from has it from the package as it is, `export *` included. */
  function isFromPackage(alias: ts.Symbol): boolean {
    const next = checker.getImmediateAliasedSymbol(alias);
    return next?.declarations?.some(scope.isOfPackage) ?? false;
  }

  function visitImport({ name, propertyName }: ts.ImportSpecifier): void {
    if (propertyName !== undefined && propertyName !== node) return;
    const symbol = checker.getSymbolAtLocation(name);
    const form = symbol === undefined || !isFromPackage(symbol) ? "kept" : propertyName ? "name" : "import";
    scope.mention(node, scope.targets.ofSymbol(symbol), form);
  }

  function visitExport({ name, propertyName, parent: { parent: declaration } }: ts.ExportSpecifier): void {
    if (propertyName !== undefined && propertyName !== node) return;
    const exported = checker.getSymbolAtLocation(name);
    const isLocal = declaration.moduleSpecifier === undefined;
    const isDirect =
      exported !== undefined &&
      (isLocal
        ? nameForm(checker.getImmediateAliasedSymbol(exported) ?? exported) === "local"
        : isFromPackage(exported));
    const whole = isLocal ? "export" : "reexport";
    const named = isLocal ? "local" : "name";
    scope.mention(node, scope.targets.ofSymbol(exported), isDirect ? (propertyName ? named : whole) : "kept");
  }

  function visitBinding({ name, propertyName, parent: pattern, dotDotDotToken }: ts.BindingElement): void {
    const isProperty =
      propertyName === undefined ? name === node && dotDotDotToken === undefined : propertyName === node;
    if (!isProperty || !ts.isObjectBindingPattern(pattern)) {
      mentionSymbol(propertyName === node ? undefined : checker.getSymbolAtLocation(node), "name");
      return;
    }
    const type = checker.getTypeAtLocation(pattern);
    const property = type.getProperty(node.text);
    if (property !== undefined) visitMethod(property, () => scope.origins.ownerOf(type));
    const targets = keyTargets([type], node.text, scope.origins.ownerOf(type), scope);
    scope.mention(node, targets, propertyName === undefined ? "shorthand" : "key", property);
  }

  function visitShorthand(property: ts.ShorthandPropertyAssignment): void {
    const assigned = assignedProperty();
    scope.mention(node, scope.targets.ofSymbol(assigned), "shorthand", assigned);
    if (assigned !== undefined) return;
    const own = checker.getSymbolAtLocation(node);
    scope.mention(node, scope.targets.ofDeclaration(property), "shorthand", own);
    mentionSymbol(checker.getShorthandAssignmentValueSymbol(property), "shorthand-value");
  }

  function visitKey(): void {
    const symbol = assignedProperty() ?? checker.getSymbolAtLocation(node);
    scope.mention(node, scope.targets.ofSymbol(symbol), "key", symbol);
  }

  /** The property that `({ segment: value } = contact)` takes apart. */
  function assignedProperty(): ts.Symbol | undefined {
    let outer: ts.Node = parent.parent;
    while (ts.isObjectLiteralExpression(outer) || ts.isArrayLiteralExpression(outer) || isInner(outer)) {
      outer = outer.parent;
    }
    const isPattern =
      (ts.isBinaryExpression(outer) &&
        outer.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
        contains(outer.left)) ||
      (ts.isForOfStatement(outer) && contains(outer.initializer));
    return isPattern ? checker.getPropertySymbolOfDestructuringAssignment(node) : undefined;
  }

  function isInner(outer: ts.Node): boolean {
    return ts.isPropertyAssignment(outer) || ts.isSpreadAssignment(outer) || ts.isSpreadElement(outer);
  }

  function contains(pattern: ts.Node): boolean {
    return pattern.pos <= node.pos && node.end <= pattern.end;
  }

  function visitMember({ expression }: ts.PropertyAccessExpression): void {
    const symbol = checker.getSymbolAtLocation(node);
    if (symbol === undefined) return;
    visitMethod(symbol, () => scope.origins.ownerOf(checker.getTypeAtLocation(expression)));
    visitFields(symbol, () => scope.origins.ownerOf(checker.getTypeAtLocation(expression)));
    const declared = scope.targets.ofSymbol(symbol);
    if (declared.length > 0 || (symbol.declarations ?? []).length > 0) {
      mentionSymbol(symbol, "member");
      return;
    }
    const type = checker.getTypeAtLocation(expression);
    const owner = scope.origins.ownerOf(type) ?? ownerBefore(expression);
    scope.mention(node, keyTargets([type], node.text, owner, scope), "member");
  }

  function visitMethod(symbol: ts.Symbol, owner: () => string | null): void {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined || !ts.isMethodSignature(declaration) || !scope.isOfPackage(declaration)) return;
    const entity = owner();
    if (entity !== null) scope.mention(node, [{ kind: "method", entity, method: node.text }], "kept");
  }

  /** `crm.contacts.fields` as a whole, in a loop for one, is about each of them. */
  function visitFields(symbol: ts.Symbol, owner: () => string | null): void {
    if (node.text !== "fields" || !scope.origins.isOfPackage(symbol)) return;
    const { parent: outer } = parent;
    const isOne =
      (ts.isPropertyAccessExpression(outer) || ts.isElementAccessExpression(outer)) && outer.expression === parent;
    const isTakenApart = ts.isVariableDeclaration(outer) && ts.isObjectBindingPattern(outer.name);
    const entity = isOne || isTakenApart ? null : owner();
    if (entity !== null) scope.mention(node, scope.words.fieldsOf(entity, asking), "kept");
  }

  /** `crm.contacts.fields` itself no longer knows whose fields they are. */
  function ownerBefore(expression: ts.Expression): string | null {
    if (!ts.isPropertyAccessExpression(expression)) return null;
    return scope.origins.ownerOf(checker.getTypeAtLocation(expression.expression));
  }

  function visitAttribute({ parent: attributes }: ts.JsxAttribute): void {
    const type = checker.getContextualType(attributes);
    if (type === undefined) return;
    const symbol = type.getProperty(node.text);
    scope.mention(node, keyTargets([type], node.text, null, scope), "key", symbol);
  }
}
