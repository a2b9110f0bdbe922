import type { ts } from "ts-morph";
import type { Context } from "./context.js";
import { isField, keyTargets } from "./key-targets.js";
import type { Scope } from "./scope.js";
import { isOnlyRead, type FieldTarget, type Target } from "./target.js";
import { constituents, isObjectType, isReference, literalTexts, typeArguments } from "./type-parts.js";

/** What flows from a type to another one, where it was asked for already. */
export type Flows = Map<ts.Type, Map<ts.Type, readonly Target[]>>;

/** Deep enough for a record in an array that a function takes. */
const deepest = 4;

/**
 * Notes the fields of a record that goes whole where another type is expected: `update(id, patch)`, `titles(contacts)`,
 * `contacts.map(titleOf)`. None of them is named here, and each of them can keep it from fitting.
 */
export function mentionRecord(value: ts.Node, type: ts.Type, context: Context, scope: Scope, flows: Flows): void {
  const all = context.types.flatMap((goal) => flowsOf(type, goal, context, scope, flows, 0));
  if (all.length > 0) scope.mention(value, all, "kept");
}

function flowsOf(
  from: ts.Type,
  to: ts.Type,
  context: Context,
  scope: Scope,
  flows: Flows,
  depth: number,
): readonly Target[] {
  if (from === to || depth > deepest) return [];
  const known = flows.get(from) ?? new Map<ts.Type, readonly Target[]>();
  flows.set(from, known);
  const before = known.get(to);
  if (before !== undefined) return before;
  // A type that contains itself is not gone into again.
  known.set(to, []);
  const found = constituents(scope.checker, from).flatMap((source) =>
    constituents(scope.checker, to).flatMap((goal) =>
      source !== goal && isObjectType(scope.ts, source) && isObjectType(scope.ts, goal) ? between(source, goal) : [],
    ),
  );
  known.set(to, found);
  return found;

  function between(source: ts.ObjectType, goal: ts.ObjectType): readonly Target[] {
    const { ts, checker } = scope;
    const deeper = (one: ts.Type, other: ts.Type) => flowsOf(one, other, context, scope, flows, depth + 1);
    const [element, expected] = [source, goal].map((one) => checker.getIndexTypeOfType(one, ts.IndexKind.Number));
    if (element !== undefined && expected !== undefined) return deeper(element, expected);
    if (isReference(ts, source) && isReference(ts, goal) && source.target === goal.target) {
      const others = typeArguments(ts, checker, goal);
      return typeArguments(ts, checker, source).flatMap((one, index) => {
        const other = others[index];
        return other === undefined ? [] : deeper(one, other);
      });
    }
    const [[own], [wanted]] = [source.getCallSignatures(), goal.getCallSignatures()];
    if (own !== undefined && wanted !== undefined) {
      return own.parameters.flatMap((parameter, index) => {
        const given = wanted.parameters[index];
        return given === undefined ? [] : deeper(checker.getTypeOfSymbol(given), checker.getTypeOfSymbol(parameter));
      });
    }
    return concerns(source) && concerns(goal) ? betweenProperties(source, goal, deeper) : [];
  }

  function betweenProperties(
    source: ts.ObjectType,
    goal: ts.ObjectType,
    deeper: (one: ts.Type, other: ts.Type) => readonly Target[],
  ): readonly Target[] {
    return goal.getProperties().flatMap((expected): readonly Target[] => {
      const given = source.getProperty(expected.name);
      if (given === undefined || given === expected) return [];
      if (scope.words.words.has(expected.name)) {
        const targets = fieldsBetween(source, given, goal, expected);
        if (targets.length > 0) return [...targets, ...choicesIn(given, targets), ...copies(given, expected, targets)];
      }
      return deeper(scope.checker.getTypeOfSymbol(given), scope.checker.getTypeOfSymbol(expected));
    });
  }

  /** In the way of whichever side is the package's; of what is expected, where both are. */
  function fieldsBetween(
    source: ts.ObjectType,
    given: ts.Symbol,
    goal: ts.ObjectType,
    expected: ts.Symbol,
  ): readonly FieldTarget[] {
    const wanted = keyTargets([goal], expected.name, context.owner, scope, context.ways).filter(isField);
    if (wanted.length > 0 && !isOwn(expected)) {
      return isOwn(given) || differs(given, wanted) || isPart(source, goal) ? wanted : [];
    }
    return isOwn(given) ? [] : keyTargets([source], given.name, null, scope).filter(isField);
  }

  /** `Pick<Contact, "fullName">`: it is the consumer who wants these fields, and no others. */
  function isPart(source: ts.ObjectType, goal: ts.ObjectType): boolean {
    return !scope.origins.isOfPackage(goal.symbol) && goal.getProperties().length < source.getProperties().length;
  }

  /** A copied record has what is new in the account, too: it is a new one, put together from whatever there is. */
  function copies(given: ts.Symbol, expected: ts.Symbol, fields: readonly FieldTarget[]): readonly Target[] {
    if (isOwn(given) || isOwn(expected)) return [];
    return fields.flatMap((field) => (isOnlyRead(field) ? [] : [{ kind: "creation", entity: field.entity } as const]));
  }

  /** The choices that a property goes with, where it is written or asked for. */
  function choicesIn(given: ts.Symbol, fields: readonly FieldTarget[]): readonly Target[] {
    const { checker, words } = scope;
    const type = checker.getTypeOfSymbol(given);
    const texts = [type, checker.getIndexTypeOfType(type, scope.ts.IndexKind.Number)].flatMap((one) =>
      one === undefined ? [] : literalTexts(checker, one),
    );
    return fields.flatMap((field) => {
      const list = isOnlyRead(field) ? null : words.listOf(field);
      return list === null ? [] : texts.flatMap((text) => words.choice(list, text, field.ways) ?? []);
    });
  }

  function differs(given: ts.Symbol, wanted: readonly Target[]): boolean {
    const ways = scope.targets.ofSymbol(given).map((target) => JSON.stringify(target));
    return ways.length > 0 && wanted.some((target) => !ways.includes(JSON.stringify(target)));
  }

  function isOwn(symbol: ts.Symbol): boolean {
    return symbol.declarations?.some(scope.isOwn) ?? false;
  }

  /** Whether a type is the consumer's or the package's, or made of one: those of others have no say. */
  function concerns(type: ts.ObjectType): boolean {
    const [first] = type.getProperties();
    const declarations = [...(type.symbol?.declarations ?? []), ...(first?.declarations ?? [])];
    return declarations.length === 0 || declarations.some((one) => scope.isOwn(one) || scope.isOfPackage(one));
  }
}
