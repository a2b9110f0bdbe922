import { joinWays, type Ways } from "./ways.js";

/** What of the account a name in the consumer's code stands for, by the vendor's ids. */
export type Target =
  /** `Contact`, or with a suffix `ContactCreate`, `ContactField`, … */
  | { readonly kind: "entity-type"; readonly entity: string; readonly suffix: string }
  /** `crm.contacts`, the function `contacts`, the subpath. */
  | { readonly kind: "collection"; readonly entity: string }
  | FieldTarget
  | { readonly kind: "list"; readonly list: string }
  | ChoiceTarget
  /** Some choice of the list: which one is known when the program runs. */
  | { readonly kind: "values"; readonly list: string; readonly ways?: Ways }
  /** A record of the entity that is put together to be created. */
  | { readonly kind: "creation"; readonly entity: string }
  /** A method of the entity's collection. */
  | { readonly kind: "method"; readonly entity: string; readonly method: string }
  | { readonly kind: "operation"; readonly operation: string };

export interface FieldTarget {
  readonly kind: "field";
  readonly entity: string;
  readonly field: string;
  readonly ways?: Ways;
}

export interface ChoiceTarget {
  readonly kind: "choice";
  readonly list: string;
  readonly choice: string;
  readonly ways?: Ways;
}

/** The same text for the same target, in whichever way it is used, and for no other. */
export function targetKey(target: Target): string {
  const facts = Object.entries(target).filter(([name]) => name !== "ways");
  return JSON.stringify(facts.map(([, value]: [string, unknown]) => value));
}

/** Each target once, with the ways of all. */
export function distinctTargets<T extends Target>(targets: readonly T[]): readonly T[] {
  if (targets.length < 2) return targets;
  const known = new Map<string, T>();
  for (const target of targets) {
    const key = targetKey(target);
    const before = known.get(key);
    known.set(key, before === undefined ? target : joined(before, target));
  }
  return [...known.values()];
}

function joined<T extends Target>(left: T, right: T): T {
  const ways = joinWays(waysOf(left), waysOf(right));
  if (ways !== undefined) return { ...left, ways };
  return waysOf(left) === undefined ? left : right;
}

/** The ways in which a target is used, where they are known. */
export function waysOf(target: Target): Ways | undefined {
  return "ways" in target ? target.ways : undefined;
}

/** Whether nothing is written or asked for there: any value may come. */
export function isOnlyRead({ ways }: FieldTarget): boolean {
  return ways?.join() === "read";
}
