import type { Choice } from "../model/model.js";
/**
 * The records of a sandbox, neutral of vendors: keyed by vendor system names, choices and references by id.
 * Deterministic: the same model and seed give the same records.
 */
export interface Store {
  /** All live records of an entity, in order of creation. `entity` is its system name. */
  readonly list: (entity: string) => readonly StoredRecord[];
  readonly get: (entity: string, id: string) => StoredRecord | null;
  /** Values by field system name, as {@link StoredValue}. Server-made fields (ids, instants, authors) are filled in. */
  readonly create: (entity: string, values: Readonly<Record<string, StoredValue>>) => StoredRecord;
  readonly update: (entity: string, id: string, values: Readonly<Record<string, StoredValue>>) => StoredRecord | null;
  readonly remove: (entity: string, id: string) => boolean;
  /** Choices by list id. A choice made ad hoc is added here. */
  readonly choices: (list: string) => readonly Choice[];
  readonly addChoice: (list: string, label: string) => string;
  readonly changes: (entity: string, id: string) => readonly StoredChange[];
  /** The people of the account, made up. */
  readonly people: readonly StoredPerson[];
  /** What a record is called when another one refers to it. */
  readonly titleOf: (entity: string, id: string) => string | null;
  /** The sandbox's clock, in milliseconds since the epoch. */
  readonly now: () => number;
}

/** Text, numbers and instants as they are; a choice or a reference by its id; several of them as an array. */
export type StoredValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Readonly<Record<string, unknown>>
  | readonly Readonly<Record<string, unknown>>[];

export interface StoredRecord {
  readonly id: string;
  /** 1, 2, 3 … in order of creation, an entity. */
  readonly number: number;
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Ids of people. */
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly values: Readonly<Record<string, StoredValue>>;
}

export interface StoredChange {
  readonly isCreate: boolean;
  readonly at: string;
  readonly by: string;
  readonly values: Readonly<Record<string, StoredValue>>;
}

export interface StoredPerson {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly active: boolean;
}
