import type { ts } from "ts-morph";
import type { Context } from "./context.js";
import { isField } from "./key-targets.js";
import { literalTargets } from "./literal-targets.js";
import type { Scope } from "./scope.js";
import { isOnlyRead } from "./target.js";
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

/** Notes the fields that a value names which is not written out here: `list({ select: shown })`. */
export function mentionNames(value: ts.Expression, type: ts.Type, context: Context, scope: Scope): void {
  const { checker, origins, ts } = scope;
  if (context.fields.length > 0 || origins.entityOfKeys(type) !== null) return;
  const lists = constituents(checker, type).flatMap(
    (part) => checker.getIndexTypeOfType(part, ts.IndexKind.Number) ?? [],
  );
  if (lists.some((element) => origins.entityOfKeys(element) !== null)) return;
  const isList = lists.length > 0;
  const expected = isList ? elementContext(context, scope) : context;
  const texts = (isList ? lists : [type]).flatMap((one) => literalTexts(checker, one));
  scope.mention(value, texts.flatMap((text) => literalTargets(expected, text, scope)).filter(isField), "kept");
}

/** What is expected of the elements of an array. */
export function elementContext(context: Context, { ts, checker }: Scope): Context {
  const types = context.types
    .flatMap((type) => constituents(checker, type))
    .flatMap((part) => checker.getIndexTypeOfType(part, ts.IndexKind.Number) ?? []);
  return { ...context, types };
}

function isText(type: ts.Type, { ts }: Scope): boolean {
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
