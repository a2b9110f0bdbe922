/** What of the account a name in the consumer's code stands for, by the vendor's ids. */
export type Target =
  /** `Contact`, or with a suffix `ContactCreate`, `ContactField`, … */
  | { readonly kind: "entity-type"; readonly entity: string; readonly suffix: string }
  /** `crm.contacts`, the function `contacts`, the subpath. */
  | { readonly kind: "collection"; readonly entity: string }
  | FieldTarget
  | { readonly kind: "list"; readonly list: string }
  | ChoiceTarget
  /** A method of the entity's collection. */
  | { readonly kind: "method"; readonly entity: string; readonly method: string }
  | { readonly kind: "operation"; readonly operation: string };

export interface FieldTarget {
  readonly kind: "field";
  readonly entity: string;
  readonly field: string;
}

export interface ChoiceTarget {
  readonly kind: "choice";
  readonly list: string;
  readonly choice: string;
}

/** The same text for the same target, and for no other. */
export function targetKey(target: Target): string {
  return JSON.stringify(Object.values(target));
}

/** Each target once. */
export function distinctTargets<T extends Target>(targets: readonly T[]): readonly T[] {
  if (targets.length < 2) return targets;
  return [...new Map(targets.map((target) => [targetKey(target), target])).values()];
}
