import type { AccountModel, Choice, ChoiceList, Entity, Field, FieldLimits } from "../model/account-model.js";

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
