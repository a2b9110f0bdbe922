/** A place in the consumer's code. */
export interface UsagePlace {
  /** Relative to the tsconfig's folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Where a program uses a generated package, by the vendor's ids. Places are sorted, and none stands twice. */
export interface Usages {
  /** Entity id -> its types, its collection, its subpath. Uses of its fields are not among them. */
  readonly entities: ReadonlyMap<string, readonly UsagePlace[]>;
  /** Entity id -> name of a method of its collection: `create`. */
  readonly methods: ReadonlyMap<string, ReadonlyMap<string, readonly UsagePlace[]>>;
  /** Entity id -> field id. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, readonly UsagePlace[]>>;
  /** List id -> its type and its constant. */
  readonly lists: ReadonlyMap<string, readonly UsagePlace[]>;
  /** List id -> choice id. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, readonly UsagePlace[]>>;
  /** By the name of the function: `getLead`. */
  readonly operations: ReadonlyMap<string, readonly UsagePlace[]>;
}
