import { createHash } from "node:crypto";
import type { AccountModel, Choice, ChoiceList, Entity, Field, FieldLimits } from "../model/model.js";
import { canonicalJson } from "../snapshot/snapshot.js";
import { capSeverities, type ChangeKind, everywhere, type Severities } from "./change-kind.js";
import { choiceKinds } from "./kinds/choice-kinds.js";
import { entityKinds } from "./kinds/entity-kinds.js";
import { fieldKinds } from "./kinds/field-kinds.js";
import { schemaKinds } from "./kinds/schema-kinds.js";
import { specKinds } from "./kinds/spec-kinds.js";
import { specSchemaKinds } from "./kinds/spec-schema-kinds.js";
import { typeKinds } from "./kinds/type-kinds.js";

/**
 * Every change that can be told, with its severity in each direction, why, and what to do: the one table that
 * comparing, reporting and the documentation go by. A key is a code, or a code and one of its cases after a colon.
 */
export const changeKinds = {
  ...entityKinds,
  ...fieldKinds,
  ...typeKinds,
  ...choiceKinds,
  ...specKinds,
  ...specSchemaKinds,
  ...schemaKinds,
};

/** `field.type-changed:text-to-number`. */
export type ChangeKindName = keyof typeof changeKinds;

/** `field.type-changed`: what the kinds that differ only in the case have in common. */
export type ChangeCode<Kind extends string = ChangeKindName> = Kind extends `${infer Code}:${string}` ? Code : Kind;

/** What a policy rule may name: every code, and every kind of one, each once. */
export const changeNames: readonly string[] = [
  ...new Set(Object.keys(changeKinds).flatMap((kind) => [kind.split(":")[0] ?? kind, kind])),
];

/** The changes with all that follows from them, each before what follows. */
export function flattenChanges<Change extends { readonly follows: readonly Change[] }>(
  changes: readonly Change[],
): readonly Change[] {
  return changes.flatMap((change) => [change, ...flattenChanges(change.follows)]);
}

export interface ChangeParts extends Pick<ModelChange, "edits"> {
  readonly entity?: ModelChange["entity"];
  readonly field?: ModelChange["field"];
  readonly choice?: ModelChange["choice"];
  readonly list?: string;
  readonly at?: string;
  readonly before?: ChangeValue;
  readonly after?: ChangeValue;
  readonly users?: ModelChange["users"];
  /** The worst that is possible here, given what the thing allows. Default: anything. */
  readonly cap?: Severities;
  /** What the change is told apart by from others of its kind and place. Default: `before` and `after`. */
  readonly facts?: unknown;
}

/** A change of a kind, with the severity and the fingerprint that follow from it. */
export function makeChange(kind: ChangeKindName, parts: ChangeParts): ModelChange {
  const row: ChangeKind = changeKinds[kind];
  const { entity = null, field, choice, list, at, before = null, after = null, users = [], edits } = parts;
  const facts = parts.facts ?? [before, after];
  return {
    kind,
    code: changeCode(kind),
    entity,
    ...(field && { field }),
    ...(choice && { choice }),
    ...(list !== undefined && { list }),
    ...(at !== undefined && { at }),
    severity: capSeverities(row.severity, parts.cap ?? everywhere("breaking")),
    before,
    after,
    // A list's changes are told of whichever field comes first; that must not make them other changes.
    fingerprint: fingerprintOf(
      list === undefined
        ? [kind, entity?.id ?? null, field?.id ?? null, at ?? null, facts]
        : [kind, list, choice?.id ?? null, facts],
    ),
    users,
    follows: [],
    edits,
  };
}

/** `field.type-changed` of `field.type-changed:text-to-number`. */
function changeCode<Kind extends ChangeKindName>(kind: Kind): ChangeCode<Kind>;
function changeCode(kind: string): string {
  return kind.split(":")[0] ?? kind;
}

/** 16 hexadecimal digits that stand for the facts; the order of keys does not matter. */
export function fingerprintOf(facts: unknown): string {
  return createHash("sha256").update(canonicalJson(facts)).digest("hex").slice(0, 16);
}

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

/** The members of an entity that change by themselves. */
export type EntityFacts = Partial<Omit<Entity, "id" | "fields" | "lines" | "methods">>;

/** The members of a field that change by themselves. */
export type FieldFacts = Partial<Omit<Field, "id" | "limits">>;

/**
 * One step from the old model to the new one. Entities, fields, lists and choices go by the vendor's ids; null takes
 * the thing away. System names in what is set are those of the new model.
 */
export type ModelEdit =
  | { readonly kind: "account"; readonly facts: Pick<AccountModel["api"], "url"> }
  | { readonly kind: "entity"; readonly entity: string; readonly after: Entity | null }
  | { readonly kind: "entity-facts"; readonly entity: string; readonly facts: EntityFacts }
  | { readonly kind: "method"; readonly entity: string; readonly method: string; readonly there: boolean }
  /** `line` is the system name of the line entity. */
  | { readonly kind: "line"; readonly entity: string; readonly line: string; readonly there: boolean }
  | { readonly kind: "field"; readonly entity: string; readonly field: string; readonly after: Field | null }
  | { readonly kind: "field-facts"; readonly entity: string; readonly field: string; readonly facts: FieldFacts }
  | {
      readonly kind: "limit";
      readonly entity: string;
      readonly field: string;
      readonly limit: keyof FieldLimits;
      readonly after: number | null;
    }
  | { readonly kind: "list"; readonly list: string; readonly after: ChoiceList | null }
  | {
      readonly kind: "choice";
      readonly list: string;
      readonly choice: string;
      readonly after: Choice | null;
      /** Where it stands in the new list; only counts for one that was not there. */
      readonly at: number;
    }
  | { readonly kind: "choice-order"; readonly list: string; readonly choices: readonly string[] }
  /** Sets a part of the OpenAPI document, as `normalSpec` has it; undefined takes it away. */
  | { readonly kind: "spec"; readonly path: readonly string[]; readonly after: unknown }
  /** The GraphQL side as a whole: its changes are found by graphql-js, which cannot apply one alone. */
  | { readonly kind: "graphql"; readonly after: GraphqlFacts };

/** What the comparison of two GraphQL accounts goes by. */
export type GraphqlFacts = Omit<Extract<AccountModel["api"], { kind: "graphql" }>, "kind" | "url">;
