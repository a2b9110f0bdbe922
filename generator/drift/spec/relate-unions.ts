import { schemaText, type NormalSchema } from "./normal-schema.js";
import { isNarrower, isWider, joinRelations, relation, type Relation } from "./relation.js";
import type { SchemaComparison } from "./schema-comparison.js";

const mostPairs = 20_000;

/**
 * Two states of a union: members that are the same go first, then those that another member takes in anyway; of what is
 * left those are compared with one another that are most alike, and the rest came or went.
 */
export function relateUnions(
  was: readonly NormalSchema[],
  is: readonly NormalSchema[],
  { nameOf, relate }: SchemaComparison,
): Relation {
  const keyOf = (member: NormalSchema, naming: (name: string) => string): string =>
    schemaText(member.allOf === undefined ? member : { ...member, allOf: member.allOf.map(naming) });
  const [oldKeys, newKeys] = [
    new Set(was.map((one) => keyOf(one, nameOf))),
    new Set(is.map((one) => keyOf(one, same))),
  ];
  const [lost, kept] = split(was, (one) => !newKeys.has(keyOf(one, nameOf)));
  const [found, stayed] = split(is, (one) => !oldKeys.has(keyOf(one, same)));
  if (lost.length * is.length + found.length * was.length > mostPairs) return apart(lost, found);

  const isTaken = (one: NormalSchema, by: readonly NormalSchema[]) =>
    by.some((other) => !isNarrower(relate(one, other)));
  const wasGiven = (one: NormalSchema, by: readonly NormalSchema[]) => by.some((other) => !isWider(relate(other, one)));
  const areSame = (old: NormalSchema, now: NormalSchema) => isTaken(old, [now]) && wasGiven(now, [old]);
  const gone = lost.filter((one) => !isTaken(one, stayed) && !found.some((other) => areSame(one, other)));
  const came = found.filter((one) => !wasGiven(one, kept) && !lost.some((other) => areSame(other, one)));
  const pairs = pairAlike(gone, came);
  const [paired, newPaired] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, now]) => now))];
  return joinRelations([
    ...pairs.map(([old, now]) => relate(old, now)),
    apart(
      gone.filter((one) => !paired.has(one) && !isTaken(one, came)),
      came.filter((one) => !newPaired.has(one) && !wasGiven(one, gone)),
    ),
  ]);
}

function same(name: string): string {
  return name;
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function apart(gone: readonly NormalSchema[], came: readonly NormalSchema[]): Relation {
  return relation({ gone: gone.length > 0, came: came.length > 0 });
}

/** Each with the one that is most like it, where at least half of the properties are the same. */
function pairAlike(
  gone: readonly NormalSchema[],
  came: readonly NormalSchema[],
): readonly (readonly [NormalSchema, NormalSchema])[] {
  const free = new Set(came);
  return gone.flatMap((old) => {
    const [best] = [...free]
      .map((now) => ({ now, likeness: likeness(old, now) }))
      .toSorted((left, right) => right.likeness - left.likeness);
    if (best === undefined || best.likeness < 0.5) return [];
    free.delete(best.now);
    return [[old, best.now] as const];
  });
}

/** The share of properties that both have; of what has none, whether it is of the same type. */
function likeness(left: NormalSchema, right: NormalSchema): number {
  if (left.type === undefined || left.type !== right.type) return 0;
  const [names, others] = [left, right].map(({ properties }) => new Set(Object.keys(properties ?? {})));
  const all = new Set([...(names ?? []), ...(others ?? [])]);
  if (all.size === 0) return 1;
  return [...all].filter((name) => names?.has(name) === true && others?.has(name) === true).length / all.size;
}
