import type { ts } from "ts-morph";
import type { TypeScript } from "./typescript.js";

/** The members of a union or an intersection, or the type alone; a type parameter gives what it is bound to. */
export function constituents(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap((member) => constituents(checker, member));
  if (!type.isTypeParameter()) return [type];
  const bound = checker.getBaseConstraintOfType(type);
  return bound === undefined || bound === type ? [] : constituents(checker, bound);
}

/** The string literals among the members of a type. */
export function literalTexts(checker: ts.TypeChecker, type: ts.Type): readonly string[] {
  return constituents(checker, type).flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

export function isObjectType(ts: TypeScript, type: ts.Type): type is ts.ObjectType {
  return (type.flags & ts.TypeFlags.Object) !== 0;
}

/** What a type was given as arguments, where it is an instance of an interface or a class. */
export function typeArguments(ts: TypeScript, checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return isReference(ts, type) ? checker.getTypeArguments(type) : [];
}

export function isReference(ts: TypeScript, type: ts.Type): type is ts.TypeReference {
  return isObjectType(ts, type) && (type.objectFlags & ts.ObjectFlags.Reference) !== 0;
}

/**
 * What a union was written as before its members were flattened: `keyof Contact`, or `ContactSegment | null`. The
 * compiler keeps it for its messages, and does not declare it.
 */
export function originOf(type: ts.Type): ts.Type | null {
  return "origin" in type && isType(type.origin) ? type.origin : null;
}

/** The `Contact` of `keyof Contact`. */
export function keysOf(ts: TypeScript, type: ts.Type): ts.Type | null {
  if ((type.flags & ts.TypeFlags.Index) === 0) return null;
  return "type" in type && isType(type.type) ? type.type : null;
}

function isType(value: unknown): value is ts.Type {
  return typeof value === "object" && value !== null && "flags" in value && "checker" in value;
}
