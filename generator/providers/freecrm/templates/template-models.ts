import type { Choice, FieldLimits } from "../../../model/model.js";

/** The vendor's own record types; anything else in the templates was made by the account's people. */
export const knownModels: readonly string[] = [
  "call",
  "case",
  "company",
  "contact",
  "deal",
  "document",
  "event",
  "product",
  "task",
];

/** What /templates/ tells of one model: the fields of its default template, and those of further ones. */
export interface ModelTemplates {
  /** `contact`, `deal`, or the key of a custom record type. */
  readonly model: string;
  /** Where the answer names the model itself; a template's own name says nothing of it. */
  readonly label: string | null;
  readonly labelPlural: string | null;
  readonly standard: Template | null;
  /** Sorted by id. */
  readonly further: readonly Template[];
  /** Stood under `custom`. */
  readonly custom: boolean;
}

export interface Template {
  readonly id: string | null;
  readonly label: string | null;
  /** Sorted by key; no key twice. */
  readonly fields: readonly TemplateField[];
}

/** One field definition, its spelling ironed out. */
export interface TemplateField {
  readonly key: string;
  /** The vendor's own id of the field, where it has one. */
  readonly id: string | null;
  readonly label: string | null;
  /** The words that may name its type, best first: `type` before `widget`. */
  readonly types: readonly string[];
  readonly options: readonly Choice[];
  /** Null where the template says nothing of it. */
  readonly required: boolean | null;
  readonly unique: boolean;
  readonly readOnly: boolean;
  readonly multiple: boolean;
  readonly active: boolean;
  /** The model that a relation leads to, as the template spells it. */
  readonly target: string | null;
  readonly defaultValue: string | null;
  readonly limits: FieldLimits;
}
