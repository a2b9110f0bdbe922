import type { ts } from "ts-morph";
import type { Scope } from "./scope.js";
import { distinctTargets, targetKey } from "./target.js";
import { constituents, isObjectType, isReference, typeArguments } from "./type-parts.js";

/** Pairs of types that were looked at already. */
export interface Related {
  readonly pairs: Map<ts.Type, Set<ts.Type>>;
}

/** Deep enough for a query in an array in an object; types may nest without end. */
const deepest = 6;

/**
 * A value of one type goes where another one is expected. Their properties of the same name are then the same thing:
 * where only one side is the package's, the consumer's declaration on the other is tied to it.
 */
export function relateTypes(from: ts.Type, to: ts.Type, scope: Scope, related: Related, depth = 0): void {
  const { ts, checker } = scope;
  if (from === to || depth > deepest) return;
  const seen = related.pairs.get(from) ?? new Set();
  related.pairs.set(from, seen);
  if (seen.size === seen.add(to).size) return;

  for (const source of constituents(checker, from)) {
    for (const goal of constituents(checker, to)) {
      if (source !== goal && isObjectType(ts, source) && isObjectType(ts, goal)) relateObjects(source, goal);
    }
  }

  function relateObjects(source: ts.ObjectType, goal: ts.ObjectType): void {
    const element = checker.getIndexTypeOfType(source, ts.IndexKind.Number);
    const expected = checker.getIndexTypeOfType(goal, ts.IndexKind.Number);
    if (element !== undefined && expected !== undefined) {
      relateTypes(element, expected, scope, related, depth + 1);
      return;
    }
    if (isReference(ts, source) && isReference(ts, goal) && source.target === goal.target) {
      const given = typeArguments(ts, checker, goal);
      typeArguments(ts, checker, source).forEach((argument, index) => {
        const other = given[index];
        if (other !== undefined) relateTypes(argument, other, scope, related, depth + 1);
      });
      return;
    }
    relateFunctions(source, goal);
    if (concerns(source) || concerns(goal)) relateProperties(source, goal);
  }

  /** What a caller gives goes to the parameters, and so the other way round. */
  function relateFunctions(source: ts.ObjectType, goal: ts.ObjectType): void {
    const [[own], [wanted]] = [source.getCallSignatures(), goal.getCallSignatures()];
    if (own === undefined || wanted === undefined) return;
    own.parameters.forEach((parameter, index) => {
      const given = wanted.parameters[index];
      if (given === undefined) return;
      relateTypes(checker.getTypeOfSymbol(given), checker.getTypeOfSymbol(parameter), scope, related, depth + 1);
    });
    relateTypes(own.getReturnType(), wanted.getReturnType(), scope, related, depth + 1);
  }

  /** Whether a type is the consumer's or the package's: those of others have no say. */
  function concerns(type: ts.ObjectType): boolean {
    const declarations = type.symbol?.declarations ?? [];
    return declarations.length === 0 || declarations.some((one) => scope.isOwn(one) || scope.isOfPackage(one));
  }

  function relateProperties(source: ts.ObjectType, goal: ts.ObjectType): void {
    for (const expected of goal.getProperties()) {
      const given = source.getProperty(expected.name);
      if (given === undefined || given === expected) continue;
      if (scope.words.words.has(expected.name)) relateSymbols(given, expected);
      const [type, wanted] = [checker.getTypeOfSymbol(given), checker.getTypeOfSymbol(expected)];
      relateTypes(type, wanted, scope, related, depth + 1);
    }
  }

  function relateSymbols(given: ts.Symbol, expected: ts.Symbol): void {
    const [sources, goals] = [scope.targets.ofSymbol(given), scope.targets.ofSymbol(expected)];
    const ownGoals = (expected.declarations ?? []).filter(scope.isOwn);
    for (const declaration of ownGoals) scope.targets.link(declaration, sources);
    if (ownGoals.length === 0) {
      for (const declaration of (given.declarations ?? []).filter(scope.isOwn)) scope.targets.link(declaration, goals);
      return;
    }
    const known = new Set(distinctTargets(sources).map(targetKey));
    if (goals.some((goal) => !known.has(targetKey(goal)))) ownGoals.forEach(scope.targets.contest);
  }
}
