import type { ts } from "ts-morph";
import { bindValue, type Trail } from "./bind-value.js";
import { noContext, type Context } from "./context.js";
import { mentionKeys } from "./dynamic-keys.js";
import { isField, keyTargets } from "./key-targets.js";
import { listOfContext } from "./literal-targets.js";
import { nameText } from "./package-declarations.js";
import type { Scope } from "./scope.js";
import type { Target } from "./target.js";
import { literalTexts } from "./type-parts.js";
import { valueSources } from "./value-sources.js";
import { mentionRecord } from "./record-flows.js";
import { mentionLiterals } from "./written-literals.js";

const searches = new Set(["includes", "indexOf", "lastIndexOf"]);

/** Looks at the values for which this node is where something is expected of them. */
export function visitValues(node: ts.Node, scope: Scope, trail: Trail): void {
  const { ts, checker } = scope;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) visitCall(node);
  else if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node)) visitDeclaration();
  else if (ts.isBindingElement(node)) {
    visitDefault(node);
    visitComputed(node);
  } else if (ts.isElementAccessExpression(node)) visitElement(node);
  else if (ts.isBinaryExpression(node)) visitOperator(node);
  else if (ts.isCaseClause(node)) bindText(node.expression, node.parent.parent.expression);
  else if (ts.isReturnStatement(node) || ts.isYieldExpression(node)) bindExpected(node.expression);
  else if (ts.isArrowFunction(node)) bindExpected(ts.isBlock(node.body) ? undefined : node.body);
  else if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
    if (!ts.isConstTypeReference(node.type)) bind(node.expression, [checker.getTypeFromTypeNode(node.type)]);
  } else if (ts.isJsxExpression(node)) bindExpected(node.expression);
  else if (ts.isJsxAttribute(node) && node.initializer !== undefined && ts.isStringLiteral(node.initializer)) {
    bindExpected(node.initializer);
  } else if (ts.isJsxSpreadAttribute(node)) bindSpread(node);
  else if (ts.isIndexedAccessTypeNode(node)) visitIndex(node);
  else if (ts.isTypeAliasDeclaration(node)) {
    const list = scope.targets.listOfDeclaration(node);
    if (list !== null) mentionLiterals(node.type, list, scope);
  } else if (ts.isPropertySignature(node)) {
    const fields = scope.targets.ofDeclaration(node).filter(isField);
    const list = listOfContext({ ...noContext, fields }, scope);
    if (list !== null) mentionLiterals(node.type, list, scope);
  } else if (ts.isPropertyAssignment(node)) {
    const fields = scope.targets.ofDeclaration(node).filter(isField);
    bindValue(node.initializer, { ...noContext, fields }, scope, trail);
  }

  function bind(value: ts.Expression, types: readonly ts.Type[], more: Partial<Context> = {}): void {
    bindValue(value, { ...noContext, types, ...more }, scope, trail);
  }

  function bindExpected(value: ts.Expression | undefined, more: Partial<Context> = {}): void {
    if (value === undefined) return;
    const type = expectedType(value);
    if (type !== undefined || more.fields !== undefined) bind(value, type === undefined ? [] : [type], more);
  }

  function expectedType(value: ts.Expression): ts.Type | undefined {
    const type = checker.getContextualType(value);
    return type === undefined || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ? undefined : type;
  }

  function visitCall(call: ts.CallExpression | ts.NewExpression): void {
    const { expression } = call;
    const callee = ts.isPropertyAccessExpression(expression) ? expression : null;
    const values = call.arguments ?? [];
    for (const [index, value] of values.entries()) {
      if (!isWorthALook(value)) continue;
      if (ts.isSpreadElement(value)) bindArguments(call, value, index);
      visitTest(call, value);
      const owner = callee === null ? null : ownerOf(callee.expression);
      bindExpected(value, { owner });
      if (ts.isStringLiteralLike(value)) bindParameter(call, value, index);
    }
    const [value] = values;
    if (value !== undefined) visitLoop(expression, value);
    if (callee === null || value === undefined || !searches.has(callee.name.text)) return;
    const context = contextOf(value);
    for (const element of elementsOf(callee.expression)) bindValue(element, context, scope, trail);
  }

  /** `update(...args)`: each element of the tuple goes to its parameter. */
  function bindArguments(
    call: ts.CallExpression | ts.NewExpression,
    { expression }: ts.SpreadElement,
    at: number,
  ): void {
    const parameters = checker.getResolvedSignature(call)?.parameters.slice(at) ?? [];
    const types = parameters.map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, call));
    const given = checker.getTypeAtLocation(expression);
    for (const [index, type] of types.entries()) {
      const element = given.getProperty(String(index));
      if (element === undefined) break;
      const elementType = checker.getTypeOfSymbolAtLocation(element, expression);
      mentionRecord(expression, elementType, { ...noContext, types: [type] }, scope, trail.flows);
    }
    for (const [index, element] of elementsOf(expression).entries()) {
      const type = types[index];
      if (type !== undefined) bind(element, [type]);
    }
  }

  /** A generic parameter: what was inferred for it from the text itself says nothing, what it is bound to does. */
  function bindParameter(call: ts.CallExpression | ts.NewExpression, value: ts.StringLiteralLike, index: number): void {
    const parameter = checker.getResolvedSignature(call)?.declaration?.parameters[index];
    if (parameter === undefined || !ts.isParameter(parameter) || parameter.type === undefined) return;
    const type = checker.getTypeFromTypeNode(parameter.type);
    bind(value, [type], { list: listOfDeclared(parameter) });
    const keyed = checker.getBaseConstraintOfType(type);
    // `pluck<T, K extends keyof T>(rows: T[], key: K)`: whose keys they are, the other values tell.
    if (type.isTypeParameter() && keyed !== undefined && scope.origins.entityOfKeys(type) === null) {
      const others = (call.arguments ?? []).filter((other) => other !== value);
      const types = others.map((other) => checker.getTypeAtLocation(other)).flatMap(withElements);
      scope.mention(value, keyTargets(types, value.text, null, scope).filter(isField), "text");
    }
  }

  function withElements(type: ts.Type): readonly ts.Type[] {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return element === undefined ? [type] : [type, element];
  }

  /** `["SMB", "Enterprise"].includes(contact.segment)`: each element is compared with the argument. */
  function elementsOf(array: ts.Expression): readonly ts.Expression[] {
    if (ts.isParenthesizedExpression(array) || ts.isAsExpression(array)) return elementsOf(array.expression);
    if (ts.isArrayLiteralExpression(array)) return array.elements;
    return ts.isIdentifier(array) ? valueSources(symbolOf(array), scope).flatMap(elementsOf) : [];
  }

  function isWorthALook(value: ts.Expression): boolean {
    if (ts.isStringLiteralLike(value)) return scope.words.words.has(value.text);
    return !ts.isNumericLiteral(value) && value.kind !== ts.SyntaxKind.NullKeyword;
  }

  function ownerOf(receiver: ts.Expression): string | null {
    return scope.origins.ownerOf(checker.getTypeAtLocation(receiver));
  }

  function visitDeclaration(): void {
    if (!ts.isVariableDeclaration(node) && !ts.isParameter(node) && !ts.isPropertyDeclaration(node)) return;
    const list = listOfDeclared(node);
    if (list !== null) mentionLiterals(node.type, list, scope);
    if (node.type === undefined) return;
    const fields = scope.targets.ofDeclaration(node).filter(isField);
    bindExpected(node.initializer, { fields, list });
  }

  function visitDefault({ initializer, propertyName, name, parent }: ts.BindingElement): void {
    if (initializer === undefined || !ts.isObjectBindingPattern(parent)) return;
    const text = nameText(ts, propertyName ?? name);
    if (text === null) return;
    const fields = keyTargets([checker.getTypeAtLocation(parent)], text, null, scope).filter(isField);
    bindExpected(initializer, { fields });
  }

  function visitOperator({ left, right, operatorToken: { kind } }: ts.BinaryExpression): void {
    const { SyntaxKind } = ts;
    switch (kind) {
      case SyntaxKind.EqualsEqualsEqualsToken:
      case SyntaxKind.ExclamationEqualsEqualsToken:
      case SyntaxKind.EqualsEqualsToken:
      case SyntaxKind.ExclamationEqualsToken:
        bindText(left, right);
        bindText(right, left);
        break;
      case SyntaxKind.InKeyword:
        if (!ts.isStringLiteralLike(left)) mentionKeys(left, keysOf(right), scope);
        break;
      case SyntaxKind.EqualsToken:
      case SyntaxKind.QuestionQuestionEqualsToken:
      case SyntaxKind.BarBarEqualsToken:
        bindExpected(right, { fields: contextOf(left).fields });
        break;
    }
  }

  /** `contact[key]`; a constant of choices by a key is asked which one it is. */
  function visitElement({ expression, argumentExpression: key }: ts.ElementAccessExpression): void {
    if (!ts.isStringLiteralLike(key)) mentionKeys(key, keysOf(expression), scope);
  }

  /** `Contact[Key]`; what a literal stands for is looked at where it stands. */
  function visitIndex({ objectType, indexType }: ts.IndexedAccessTypeNode): void {
    if (ts.isLiteralTypeNode(indexType)) return;
    const type = checker.getTypeFromTypeNode(indexType);
    if (scope.origins.entityOfKeys(type) !== null) return;
    const object = checker.getTypeFromTypeNode(objectType);
    const names = literalTexts(checker, type).filter((text) => scope.words.words.has(text));
    scope.mention(
      indexType,
      names.flatMap((name) => keyTargets([object], name, null, scope)),
      "kept",
    );
  }

  function visitComputed({ propertyName, parent }: ts.BindingElement): void {
    if (propertyName === undefined || !ts.isComputedPropertyName(propertyName)) return;
    if (!ts.isStringLiteralLike(propertyName.expression)) mentionKeys(propertyName.expression, keysOf(parent), scope);
  }

  function keysOf(object: ts.Node): (name: string) => readonly Target[] {
    const type = checker.getTypeAtLocation(object);
    const owner = scope.origins.ownerOf(type);
    return (name) => keyTargets([type], name, owner, scope);
  }

  /** `Object.keys(fields)` goes through all fields of the collection that they are of. */
  function visitLoop(callee: ts.Expression, value: ts.Expression): void {
    if (!ts.isPropertyAccessExpression(callee) || callee.expression.getText() !== "Object") return;
    const type = checker.getTypeAtLocation(value);
    const names = type.getProperties().filter(({ declarations = [] }) => declarations.length === 0);
    scope.mention(value, names.flatMap(({ name }) => keyTargets([type], name, null, scope)).filter(isField), "kept");
  }

  /** `isChoice(ContactSegment, label)` tells the list's choices from other texts. */
  function visitTest(call: ts.CallExpression | ts.NewExpression, value: ts.Expression): void {
    if (!scope.origins.isOfPackage(resolved(symbolOf(call.expression)))) return;
    const lists = scope.targets.ofSymbol(symbolOf(value)).flatMap((one) => (one.kind === "list" ? [one.list] : []));
    scope.mention(
      value,
      lists.map((list) => ({ kind: "values", list }) as const),
      "kept",
    );
  }

  function resolved(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    return checker.getAliasedSymbol(symbol);
  }

  /** A text that is compared with a value stands for what the value may be. */
  function bindText(text: ts.Expression, other: ts.Expression): void {
    if (ts.isStringLiteralLike(text) && scope.words.words.has(text.text)) {
      bindValue(text, contextOf(other), scope, trail);
    }
  }

  /** What a value that is there already may be: as declared, not as narrowed by what was asked before. */
  function contextOf(value: ts.Expression): Context {
    const symbol = symbolOf(value);
    const narrowed = checker.getTypeAtLocation(value);
    const declared = symbol === undefined ? [] : [checker.getTypeOfSymbol(symbol)];
    const fields = scope.targets.ofSymbol(symbol).filter(isField);
    return { types: [...declared, narrowed], owner: null, fields, list: listOfDeclaration(symbol) };
  }

  function listOfDeclaration(symbol: ts.Symbol | undefined): string | null {
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined) return null;
    return ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) ? listOfDeclared(declaration) : null;
  }

  /** The list whose choices a variable holds: as it is written, or as its value is used. */
  function listOfDeclared(declaration: ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration) {
    const written = declaration.type === undefined ? null : scope.origins.listOfNode(declaration.type);
    return written ?? scope.targets.listOfDeclaration(declaration);
  }

  function symbolOf(value: ts.Expression): ts.Symbol | undefined {
    if (ts.isIdentifier(value)) return checker.getSymbolAtLocation(value);
    if (ts.isPropertyAccessExpression(value)) return checker.getSymbolAtLocation(value.name);
    return ts.isElementAccessExpression(value) ? checker.getSymbolAtLocation(value.argumentExpression) : undefined;
  }

  function bindSpread({ expression, parent }: ts.JsxSpreadAttribute): void {
    const type = checker.getContextualType(parent);
    if (type !== undefined) bind(expression, [type]);
  }
}
