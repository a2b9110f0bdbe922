import type { Ways } from "./ways.js";

/** A place in the consumer's code. */
export interface UsagePlace {
  /** Relative to the tsconfig's folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** A place, and what is done there: absent, where it may be anything. */
export interface DirectedPlace extends UsagePlace {
  readonly ways?: Ways;
}

/** Where a program uses a generated package, by the vendor's ids. Places are sorted, and none stands twice. */
export interface Usages {
  /** Entity id -> its types, its collection, its subpath. Uses of its fields are not among them. */
  readonly entities: ReadonlyMap<string, readonly DirectedPlace[]>;
  /** Entity id -> name of a method of its collection: `create`. */
  readonly methods: ReadonlyMap<string, ReadonlyMap<string, readonly DirectedPlace[]>>;
  /** Entity id -> where a record of it is put together that is to be created, outside of the call itself. */
  readonly creations: ReadonlyMap<string, readonly DirectedPlace[]>;
  /** Entity id -> field id. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, readonly DirectedPlace[]>>;
  /** List id -> its type and its constant. */
  readonly lists: ReadonlyMap<string, readonly DirectedPlace[]>;
  /** List id -> choice id. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, readonly DirectedPlace[]>>;
  /** List id -> where some of its choices are told from other texts, or written and asked for as they come. */
  readonly values: ReadonlyMap<string, readonly DirectedPlace[]>;
  /** By the name of the function: `getLead`. */
  readonly operations: ReadonlyMap<string, readonly DirectedPlace[]>;
}
