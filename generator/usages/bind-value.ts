import type { ts } from "ts-morph";
import type { Context } from "./context.js";
import { mentionKeys } from "./dynamic-keys.js";
import { isField, keyTargets, propertyContext } from "./key-targets.js";
import { listOfContext, literalTargets } from "./literal-targets.js";
import { nameText } from "./package-declarations.js";
import { mentionRecord, type Flows } from "./record-flows.js";
import { relateTypes, type Related } from "./relate-types.js";
import type { Scope } from "./scope.js";
import type { Target } from "./target.js";
import { constituents, literalTexts } from "./type-parts.js";
import { elementContext, mentionChoices, mentionNames } from "./value-flows.js";
import { valueSources } from "./value-sources.js";
import { mentionLiterals } from "./written-literals.js";

/** Where one has been: code that leads back to itself is not followed twice. */
export interface Trail extends Related {
  readonly values: Map<ts.Node, Set<string>>;
  readonly flows: Flows;
}

/**
 * Looks at a value with what is expected of it: the keys of objects, the texts, and, where it is a name for a value that
 * stands elsewhere, those of that value.
 */
export function bindValue(value: ts.Expression, context: Context, scope: Scope, trail: Trail): void {
  const { ts, checker } = scope;
  if (context.types.length === 0 && context.fields.length === 0 && context.list === null) return;
  if (!scope.isOwn(value)) return;

  if (ts.isStringLiteralLike(value)) {
    if (!scope.words.words.has(value.text)) return;
    const isAttribute = ts.isJsxAttribute(value.parent);
    scope.mention(value, literalTargets(context, value.text, scope), isAttribute ? "jsx-text" : "text");
  } else if (ts.isObjectLiteralExpression(value)) bindObject(value);
  else if (ts.isArrayLiteralExpression(value)) bindArray(value);
  else if (ts.isConditionalExpression(value)) bindAll([value.whenTrue, value.whenFalse]);
  else if (ts.isAsExpression(value)) {
    const list = listOfContext(context, scope);
    if (list !== null) mentionLiterals(value.type, list, scope);
    bindAll([value.expression]);
  } else if (ts.isParenthesizedExpression(value) || ts.isSatisfiesExpression(value)) bindAll([value.expression]);
  else if (ts.isNonNullExpression(value) || ts.isAwaitExpression(value)) bindAll([value.expression]);
  else if (ts.isBinaryExpression(value)) bindOperands(value);
  else follow();

  function bindAll(values: readonly ts.Expression[]): void {
    for (const one of values) bindValue(one, context, scope, trail);
  }

  function bindOperands({ left, right, operatorToken: { kind } }: ts.BinaryExpression): void {
    const { BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken, CommaToken } = ts.SyntaxKind;
    if (kind === BarBarToken || kind === QuestionQuestionToken) bindAll([left, right]);
    if (kind === AmpersandAmpersandToken || kind === CommaToken) bindAll([right]);
  }

  function bindArray({ elements }: ts.ArrayLiteralExpression): void {
    const inner = elementContext(context, scope);
    for (const element of elements) {
      if (ts.isSpreadElement(element)) bindValue(element.expression, context, scope, trail);
      else bindValue(element, inner.types.length > 0 ? inner : withExpected(element), scope, trail);
    }
  }

  /** What is no array may still be made from one: `new Map([["1", patch]])`. */
  function withExpected(element: ts.Expression): Context {
    const expected = context.types.length > 0 ? checker.getContextualType(element) : undefined;
    return expected === undefined ? { ...context, types: [] } : { ...context, types: [expected] };
  }

  function bindObject(object: ts.ObjectLiteralExpression): void {
    noteCreation(object);
    if (object.properties.some(ts.isSpreadAssignment)) {
      mentionRecord(object, checker.getTypeAtLocation(object), context, scope, trail.flows);
    }
    for (const property of object.properties) {
      if (ts.isSpreadAssignment(property)) {
        bindValue(property.expression, { ...context, spread: true }, scope, trail);
        continue;
      }
      const name = nameText(ts, property.name);
      if (name === null) {
        bindComputed(property);
        continue;
      }
      const targets = keyTargetsOf(name);
      noteKey(property, targets);
      if (ts.isPropertyAssignment(property)) {
        bindValue(property.initializer, propertyContext(context, name, targets, property, scope), scope, trail);
      } else if (ts.isShorthandPropertyAssignment(property)) {
        const inner = propertyContext(context, name, targets, property, scope);
        const symbol = checker.getShorthandAssignmentValueSymbol(property);
        trace(symbol, inner);
        const type = symbol && checker.getTypeOfSymbolAtLocation(symbol, property);
        if (type === undefined) continue;
        mentionChoices(property.name, type, inner, scope);
        relate(type, inner.types);
      }
    }
  }

  /** What is put together to be created lacks what is required by now. A method's own call is told as that. */
  function noteCreation(object: ts.ObjectLiteralExpression): void {
    if (ts.isCallExpression(object.parent) || context.spread === true) return;
    const types = context.types.flatMap((type) => constituents(checker, type));
    const made = types.flatMap((type) => scope.targets.ofSymbol(type.symbol));
    const entities = made.flatMap((one) => (one.kind === "entity-type" && one.suffix === "Create" ? [one.entity] : []));
    scope.mention(
      object,
      entities.map((entity) => ({ kind: "creation", entity }) as const),
      "kept",
    );
  }

  /** `{ [key]: value }`, where the key's type tells what it may be. */
  function bindComputed(property: ts.ObjectLiteralElementLike): void {
    if (property.name === undefined || !ts.isComputedPropertyName(property.name)) return;
    const { expression } = property.name;
    mentionKeys(expression, keyTargetsOf, scope);
    if (!ts.isPropertyAssignment(property)) return;
    for (const name of literalTexts(checker, checker.getTypeAtLocation(expression))) {
      bindValue(
        property.initializer,
        propertyContext(context, name, keyTargetsOf(name), property, scope),
        scope,
        trail,
      );
    }
  }

  function keyTargetsOf(name: string): readonly Target[] {
    if (!scope.words.words.has(name)) return [];
    const { owner = null } = propertyContext(context, name, [], value, scope);
    return keyTargets(context.types, name, owner, scope, context.ways);
  }

  function noteKey(property: ts.ObjectLiteralElementLike, targets: readonly Target[]): void {
    if (property.name === undefined) return;
    if (ts.isShorthandPropertyAssignment(property)) scope.mention(property.name, targets, "shorthand");
    else if (ts.isIdentifier(property.name)) scope.mention(property.name, targets, "key");
    else if (ts.isStringLiteralLike(property.name)) scope.mention(property.name, targets, "text");
    else if (ts.isComputedPropertyName(property.name)) scope.mention(property.name.expression, targets, "text");
    scope.targets.link(property, targets.filter(isField));
  }

  function follow(): void {
    if (isKnown()) return;
    trace(symbolOf(value), context);
    if (ts.isCallExpression(value)) {
      for (const answer of answersOf(value, scope)) bindValue(answer, context, scope, trail);
    }
    const type = checker.getTypeAtLocation(value);
    mentionChoices(value, type, context, scope);
    mentionNames(value, type, context, scope);
    if (context.spread !== true) mentionRecord(value, type, context, scope, trail.flows);
    relate(type, context.types);
  }

  /** On to where a name has its value from. */
  function trace(symbol: ts.Symbol | undefined, expected: Context): void {
    for (const source of valueSources(symbol, scope)) bindValue(source, expected, scope, trail);
    const list = listOfContext(expected, scope);
    if (list === null) return;
    for (const declaration of (symbol?.declarations ?? []).filter(scope.isOwn)) {
      if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) continue;
      scope.targets.linkList(declaration, list);
    }
  }

  function relate(from: ts.Type, types: readonly ts.Type[]): void {
    for (const type of types) relateTypes(from, type, scope, trail);
  }

  function symbolOf(expression: ts.Expression): ts.Symbol | undefined {
    if (ts.isIdentifier(expression)) return checker.getSymbolAtLocation(expression);
    return ts.isPropertyAccessExpression(expression) ? checker.getSymbolAtLocation(expression.name) : undefined;
  }

  function isKnown(): boolean {
    const key = [
      ...context.types.map((type) => ("id" in type ? String(type.id) : "")),
      ...context.fields.map(({ entity, field }) => JSON.stringify([entity, field])),
      context.owner ?? "",
      context.list ?? "",
    ].join();
    const seen = trail.values.get(value) ?? new Set();
    trail.values.set(value, seen);
    return seen.size === seen.add(key).size;
  }
}

/** What a function of the consumer's answers, where no written type stands between. */
function answersOf(call: ts.CallExpression, { ts, checker, isOwn }: Scope): readonly ts.Expression[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || !isOwn(declaration) || declaration.type !== undefined) return [];
  if (!("body" in declaration) || declaration.body === undefined) return [];
  if (ts.isArrowFunction(declaration) && !ts.isBlock(declaration.body)) return [declaration.body];
  const answers: ts.Expression[] = [];
  collect(declaration.body);
  return answers;

  function collect(node: ts.Node): void {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) answers.push(node.expression);
    ts.forEachChild(node, collect);
  }
}
