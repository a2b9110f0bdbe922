import type { ts } from "ts-morph";
import type { Context } from "./context.js";
import { isField } from "./key-targets.js";
import type { Scope } from "./scope.js";
import { waysOf, type FieldTarget, type Target } from "./target.js";
import { constituents, literalTexts } from "./type-parts.js";

/**
 * Notes the choices that a value may be which is written or asked for as it comes: those that its type has, as after
 * `isChoice`; any of the list, where it is a plain text.
 */
export function mentionChoices(value: ts.Expression, type: ts.Type, { fields }: Context, scope: Scope): void {
  const { checker, words } = scope;
  const parts = constituents(checker, type).flatMap((part) => {
    const element = checker.getIndexTypeOfType(part, scope.ts.IndexKind.Number);
    return element === undefined || isText(part, scope) ? [part] : constituents(checker, element);
  });
  const texts = parts.flatMap((part) => literalTexts(checker, part));
  const isAny = parts.some((part) => !part.isStringLiteral() && isText(part, scope));
  for (const field of fields) {
    const list = words.listOf(field);
    if (list === null || isOnlyRead(field)) continue;
    const ways = field.ways === undefined ? {} : { ways: field.ways };
    scope.mention(
      value,
      [
        ...texts.flatMap((text) => words.choice(list, text, field.ways) ?? []),
        ...(isAny ? [{ kind: "values", list, ...ways } as const] : []),
      ],
      "kept",
    );
  }
}

/**
 * Notes the fields of a record that goes whole where it is written, or asked for: `update(id, { ...contact })`. Each of
 * them is sent, though none is named.
 */
export function mentionWhole(value: ts.Expression, type: ts.Type, { types }: Context, scope: Scope): void {
  const { checker, targets } = scope;
  const goals = types.flatMap((goal) => constituents(checker, goal));
  const sent = goals.flatMap((goal) =>
    goal.getProperties().flatMap((expected): readonly Target[] => {
      const wanted = targets.ofSymbol(expected).filter(isField);
      if (wanted.length === 0) return [];
      const given = type.getProperty(expected.name);
      if (given === undefined || given === expected || !scope.origins.isOfPackage(given)) return [];
      const known = targets.ofSymbol(given).filter(isField);
      return wanted.filter((one) => known.some((other) => isOtherwiseUsed(one, other)));
    }),
  );
  scope.mention(value, sent, "kept");
}

function isOtherwiseUsed(wanted: FieldTarget, known: FieldTarget): boolean {
  return wanted.field === known.field && waysOf(wanted)?.join() !== waysOf(known)?.join();
}

function isOnlyRead({ ways }: FieldTarget): boolean {
  return ways?.join() === "read";
}

function isText(type: ts.Type, { ts }: Scope): boolean {
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
