import type { FieldKind, FieldLimits } from "../model/model.js";
import type { UsagePlace } from "../usages/usages.js";

/** One account as people look it up: what every format of the data dictionary is made of. Lists are sorted. */
export interface Dictionary {
  readonly account: string;
  readonly provider: string;
  /** The name of the generated package. */
  readonly package: string;
  readonly entities: readonly DictionaryEntity[];
  /** The choice lists that fields show. */
  readonly lists: readonly DictionaryList[];
  /** What the account was compared with, as it was given; null where nothing was compared. */
  readonly since: string | null;
  /** What has changed since: by entity, the worst first. Empty where nothing was compared. */
  readonly changes: readonly DictionaryChange[];
  /** The tsconfig of the program that was looked through for usages; null where nobody looked. */
  readonly program: string | null;
}

export interface DictionaryEntity {
  readonly key: string;
  readonly id: string;
  readonly label: string | null;
  readonly labelPlural: string | null;
  readonly typeName: string;
  readonly collection: string;
  readonly custom: boolean;
  /** Keys of the entities whose records are lines of this one. */
  readonly lines: readonly string[];
  readonly methods: readonly string[];
  readonly fields: readonly DictionaryField[];
  /** Where code uses the entity itself; empty where nobody looked. */
  readonly usages: readonly UsagePlace[];
}

export interface DictionaryField {
  readonly key: string;
  readonly id: string;
  readonly label: string | null;
  /** The identifier in code. */
  readonly name: string;
  /** What a mirror shows, for a mirror. */
  readonly kind: Exclude<FieldKind, "mirror">;
  readonly vendorType: string;
  /** As the generated package declares it for reading. */
  readonly typescript: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly access: FieldAccess;
  readonly custom: boolean;
  /** Deactivated in the account. */
  readonly hidden: boolean;
  readonly filterable: boolean;
  readonly default: string | null;
  readonly limits: FieldLimits;
  /** Name of the choice list. */
  readonly list: string | null;
  /** Key of the entity that a reference leads to; null for others, and where the account does not list it. */
  readonly target: string | null;
  readonly mirror: MirrorPlace | null;
  readonly usages: readonly UsagePlace[];
}

export type FieldAccess = "read-write" | "read-only" | "create-only" | "update-only";

/** System names where the account lists what is mirrored, the vendor's ids where it does not. */
export interface MirrorPlace {
  readonly entity: string;
  readonly field: string;
}

export interface DictionaryList {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly DictionaryChoice[];
}

export interface DictionaryChoice {
  readonly id: string;
  readonly label: string;
  /** What code writes: the label when first seen. */
  readonly literal: string;
}

/** What has changed since another snapshot. */
export interface DictionaryChange {
  /** `field.relabelled`. */
  readonly code: string;
  /** In words, with what was and what is. */
  readonly title: string;
  /** System names. The account need not have what they name any more. */
  readonly entity: string | null;
  readonly field: string | null;
  /** In the words of the account's people: entity, then field or part of the API. */
  readonly place: readonly string[];
  /** At its worst. */
  readonly severity: "breaking" | "dangerous" | "safe";
  /** Why the project's policy accepts it; null where it does not. */
  readonly accepted: string | null;
  /** What it brings with it. */
  readonly follows: readonly DictionaryChange[];
}
