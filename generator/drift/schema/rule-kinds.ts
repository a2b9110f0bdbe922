import type { BreakingChangeType, DangerousChangeType } from "graphql";
import type { ChangeKindName } from "../change-kinds.js";

/** graphql-js's rules, as rows of the table. A rule that it adds one day does not compile until it has one. */
export const ruleKinds = {
  TYPE_REMOVED: "schema.type-removed",
  TYPE_CHANGED_KIND: "schema.type-kind-changed",
  TYPE_REMOVED_FROM_UNION: "schema.union-member-removed",
  VALUE_REMOVED_FROM_ENUM: "schema.enum-value-removed",
  REQUIRED_INPUT_FIELD_ADDED: "schema.input-field-added-required",
  IMPLEMENTED_INTERFACE_REMOVED: "schema.interface-removed",
  FIELD_REMOVED: "schema.field-removed",
  FIELD_CHANGED_KIND: "schema.field-type-changed",
  REQUIRED_ARG_ADDED: "schema.argument-added-required",
  ARG_REMOVED: "schema.argument-removed",
  ARG_CHANGED_KIND: "schema.argument-type-changed",
  DIRECTIVE_REMOVED: "schema.directive-changed",
  DIRECTIVE_ARG_REMOVED: "schema.directive-changed",
  REQUIRED_DIRECTIVE_ARG_ADDED: "schema.directive-changed",
  DIRECTIVE_REPEATABLE_REMOVED: "schema.directive-changed",
  DIRECTIVE_LOCATION_REMOVED: "schema.directive-changed",
  VALUE_ADDED_TO_ENUM: "schema.enum-value-added",
  TYPE_ADDED_TO_UNION: "schema.union-member-added",
  OPTIONAL_INPUT_FIELD_ADDED: "schema.input-field-added",
  OPTIONAL_ARG_ADDED: "schema.argument-added",
  IMPLEMENTED_INTERFACE_ADDED: "schema.interface-added",
  ARG_DEFAULT_VALUE_CHANGE: "schema.argument-default-changed",
} as const satisfies Record<`${BreakingChangeType}` | `${DangerousChangeType}`, ChangeKindName>;
