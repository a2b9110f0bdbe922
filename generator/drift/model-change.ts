import type { Choice } from "../model/account-model.js";
import type { ChangeCode, ChangeKindName } from "./change-kinds.js";
import type { ModelEdit } from "./model-edit.js";
import type { Severities } from "./severity.js";

/** Something of the account, by the vendor's id; key and label as they are now, or as they last were. */
export interface Subject {
  readonly id: string;
  readonly key: string;
  readonly label: string | null;
}

export interface FieldPlace {
  readonly entity: Subject;
  readonly field: Subject;
}

/** What a change shows of the old and the new state: short enough for a line of a report. */
export type ChangeValue = string | number | boolean | null | readonly string[];

/** One difference between two models of an account, told once, by its cause. */
export interface ModelChange {
  /** The row of the table. */
  readonly kind: ChangeKindName;
  /** The row's code: the kind without its case. */
  readonly code: ChangeCode;
  /** Null where it is of no entity: a schema, an operation, the account itself. */
  readonly entity: Subject | null;
  readonly field?: Subject;
  readonly choice?: Choice;
  /** Id of the choice list. */
  readonly list?: string;
  /** What of the API it is about: `GET /contacts/`, `Contact.phone`. */
  readonly at?: string;
  /** Of the change itself; what follows from it has its own. */
  readonly severity: Severities;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
  /** The same for the same change, whatever else changes, in whatever order, and however things are labelled. */
  readonly fingerprint: string;
  /** All fields that show the choice list, first the one that the change is told of. Empty for other changes. */
  readonly users: readonly FieldPlace[];
  /** Changes that this one brings with it; they are not told again by themselves. */
  readonly follows: readonly ModelChange[];
  /** What leads from the old model to the new one, without what follows. */
  readonly edits: readonly ModelEdit[];
}
