import type { ts } from "ts-morph";
import type { Scope } from "./scope.js";
import type { Target } from "./target.js";
import { literalTexts } from "./type-parts.js";
import { valueSources } from "./value-sources.js";

/** What a property stands for, by its name. */
type KeyLookup = (name: string) => readonly Target[];

/**
 * Notes what a key that is not written out stands for: `contact[key]`, `{ [key]: value }`. It stands for each text that it
 * may be; these are noted where they are written, too. Of a parameter that takes any name at all, the callers tell.
 */
export function mentionKeys(key: ts.Expression, lookup: KeyLookup, scope: Scope): void {
  const { checker, words } = scope;
  const type = checker.getTypeAtLocation(key);
  if (type.isTypeParameter() || isOpenParameter(key, scope)) return;
  const targets = literalTexts(checker, type)
    .filter((text) => words.words.has(text))
    .flatMap(lookup);
  if (targets.length === 0) return;
  scope.mention(key, targets, "kept");
  mentionSources(key, lookup, scope, new Set());
}

function isOpenParameter(key: ts.Expression, { ts, checker, origins }: Scope): boolean {
  const declaration = checker.getSymbolAtLocation(key)?.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration) || declaration.type === undefined) return false;
  return origins.entityOfKeys(checker.getTypeFromTypeNode(declaration.type)) !== null;
}

/** The texts that a key has its value from. */
function mentionSources(key: ts.Expression, lookup: KeyLookup, scope: Scope, seen: Set<ts.Node>): void {
  const { ts, checker, words } = scope;
  if (seen.has(key) || !scope.isOwn(key)) return;
  seen.add(key);
  const again = (one: ts.Expression): void => mentionSources(one, lookup, scope, seen);
  if (ts.isStringLiteralLike(key)) {
    if (words.words.has(key.text)) scope.mention(key, lookup(key.text), "text");
  } else if (ts.isArrayLiteralExpression(key)) key.elements.forEach(again);
  else if (ts.isSpreadElement(key)) again(key.expression);
  else if (ts.isConditionalExpression(key)) [key.whenTrue, key.whenFalse].forEach(again);
  else if (ts.isParenthesizedExpression(key) || ts.isAsExpression(key) || ts.isSatisfiesExpression(key)) {
    again(key.expression);
  } else if (ts.isNonNullExpression(key)) again(key.expression);
  else if (ts.isElementAccessExpression(key)) again(key.expression);
  else if (ts.isIdentifier(key) || ts.isPropertyAccessExpression(key)) {
    const symbol = checker.getSymbolAtLocation(ts.isIdentifier(key) ? key : key.name);
    [...valueSources(symbol, scope), ...listSources(symbol, scope)].forEach(again);
  }
}

/** The list that a name goes through: in a loop, or as the parameter of a function that is called for each element. */
function listSources(symbol: ts.Symbol | undefined, { ts }: Scope): readonly ts.Expression[] {
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined) return [];
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    return ts.isForOfStatement(loop) ? [loop.expression] : [];
  }
  if (!ts.isParameter(declaration) || declaration.type !== undefined) return [];
  const { parent: callback } = declaration;
  const { parent: call } = callback;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
  return callback.parameters[0] === declaration ? [call.expression.expression] : [];
}
