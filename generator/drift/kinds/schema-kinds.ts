import { type ChangeKind, everywhere, only } from "../change-kind.js";

const operations = "Adapt the GraphQL operations that name it, the project's own included.";
const writes = only({ create: "breaking", update: "breaking", filter: "breaking" });

/**
 * What can happen to a live GraphQL schema, by the rules of graphql-js, and to operations. Fields of `Query` hit reading
 * and filtering only, fields of `Mutation` writing only, input types all but reading, other types reading only.
 */
export const schemaKinds = {
  "schema.source-changed": {
    title: "Schema from another source",
    severity: everywhere("safe"),
    why: "The server began or ceased to tell its schema, so the two cannot be compared; nothing is known to have changed.",
    fix: "Pull and generate again; the next comparison is of like with like.",
    step: "minor",
  },
  "schema.type-added": {
    title: "Type added",
    severity: everywhere("safe"),
    why: "No operation names it yet.",
    fix: "Nothing.",
    step: "minor",
  },
  "schema.type-removed": {
    title: "Type removed",
    severity: everywhere("breaking"),
    why: "Operations that name it are refused as a whole.",
    fix: operations,
  },
  "schema.type-kind-changed": {
    title: "Type of another kind",
    severity: everywhere("breaking"),
    why: "Operations select or send it in a form that no longer fits.",
    fix: operations,
  },
  "schema.union-member-added": {
    title: "Type added to a union",
    severity: only({ read: "breaking" }),
    why: "The types list it: code that tells all members apart no longer compiles until it handles this one.",
    fix: "Handle it where the members are told apart.",
  },
  "schema.union-member-removed": {
    title: "Type removed from a union",
    severity: only({ read: "breaking" }),
    why: "Operations with a fragment on it are refused.",
    fix: operations,
  },
  "schema.interface-added": {
    title: "Interface added to a type",
    severity: only({ read: "breaking" }),
    why: "What is selected by the interface may be of one more type: code that tells them apart by `__typename` no longer compiles.",
    fix: "Handle it where the types are told apart.",
  },
  "schema.interface-removed": {
    title: "Interface of a type removed",
    severity: only({ read: "breaking" }),
    why: "Fragments on the interface no longer match the type.",
    fix: operations,
  },
  "schema.enum-value-added": {
    title: "Enum value added",
    severity: only({ read: "breaking" }),
    why: "The types list it: code that handles every value no longer compiles until it handles this one.",
    fix: "Handle it where all values are told apart.",
  },
  "schema.enum-value-removed": {
    title: "Enum value removed",
    severity: { ...writes, read: "dangerous" },
    why: "Operations and variables that send it are refused; answers merely no longer bring it.",
    fix: operations,
  },
  "schema.field-added": {
    title: "Schema field added",
    severity: everywhere("safe"),
    why: "No operation selects it yet.",
    fix: "Nothing.",
    step: "minor",
  },
  "schema.field-removed": {
    title: "Schema field removed",
    severity: everywhere("breaking"),
    why: "One unknown field has the whole operation refused.",
    fix: operations,
  },
  "schema.field-type-changed": {
    title: "Schema field's type changed",
    severity: everywhere("breaking"),
    why: "What is selected or sent is of another form.",
    fix: operations,
  },
  "schema.field-deprecated": {
    title: "Schema field deprecated",
    severity: everywhere("dangerous"),
    why: "It works still, but the vendor means to take it away.",
    fix: "Plan to move to what the reason names.",
    step: "patch",
  },
  "schema.field-undeprecated": {
    title: "Schema field no longer deprecated",
    severity: everywhere("safe"),
    why: "It stays.",
    fix: "Nothing.",
  },
  "schema.enum-value-deprecated": {
    title: "Enum value deprecated",
    severity: everywhere("dangerous"),
    why: "It works still, but the vendor means to take it away.",
    fix: "Plan to move to what the reason names.",
    step: "patch",
  },
  "schema.enum-value-undeprecated": {
    title: "Enum value no longer deprecated",
    severity: everywhere("safe"),
    why: "It stays.",
    fix: "Nothing.",
  },
  "schema.argument-deprecated": {
    title: "Argument deprecated",
    severity: everywhere("dangerous"),
    why: "It works still, but the vendor means to take it away.",
    fix: "Plan to move to what the reason names.",
    step: "patch",
  },
  "schema.argument-undeprecated": {
    title: "Argument no longer deprecated",
    severity: everywhere("safe"),
    why: "It stays.",
    fix: "Nothing.",
  },
  "schema.input-default-changed": {
    title: "Input field's default changed",
    severity: only({ create: "dangerous", update: "dangerous", filter: "dangerous" }),
    why: "Inputs that leave it out mean something else.",
    fix: "Give the field where it matters.",
    step: "patch",
  },
  "schema.input-field-added": {
    title: "Optional input field added",
    severity: only({ create: "dangerous", update: "dangerous", filter: "dangerous" }),
    why: "Inputs need not give it, but the server may do otherwise by default.",
    fix: "Check what the server does without it.",
    step: "minor",
  },
  "schema.input-field-added-required": {
    title: "Required input field added",
    severity: writes,
    why: "Inputs without it are refused.",
    fix: operations,
  },
  "schema.argument-added": {
    title: "Optional argument added",
    severity: everywhere("dangerous"),
    why: "Calls need not give it, but the server may do otherwise by default.",
    fix: "Check what the server does without it.",
    step: "minor",
  },
  "schema.argument-added-required": {
    title: "Required argument added",
    severity: everywhere("breaking"),
    why: "Operations without it are refused.",
    fix: operations,
  },
  "schema.argument-removed": {
    title: "Argument removed",
    severity: everywhere("breaking"),
    why: "One unknown argument has the whole operation refused.",
    fix: operations,
  },
  "schema.argument-type-changed": {
    title: "Argument's type changed",
    severity: everywhere("breaking"),
    why: "Variables of the old type are refused.",
    fix: operations,
  },
  "schema.argument-default-changed": {
    title: "Argument's default changed",
    severity: everywhere("dangerous"),
    why: "Operations that leave it out mean something else.",
    fix: "Give the argument where it matters.",
    step: "patch",
  },
  "schema.directive-changed": {
    title: "Directive removed or narrowed",
    severity: everywhere("breaking"),
    why: "Operations that use it as before are refused.",
    fix: operations,
  },
  "operation.added": {
    title: "Operation added",
    severity: everywhere("safe"),
    why: "No code calls it yet.",
    fix: "Generate again to get its function.",
    step: "minor",
  },
  "operation.removed": {
    title: "Operation removed",
    severity: everywhere("breaking"),
    why: "Its function on `crm.operations` goes.",
    fix: "Take the calls out, or keep the operation among the project's own documents.",
  },
  "operation.variables-changed": {
    title: "Operation's variables changed",
    severity: everywhere("breaking"),
    why: "Its function takes other arguments.",
    fix: "Adapt the calls that the compiler shows once the package is generated.",
  },
  "operation.selection-changed": {
    title: "Operation's selection changed",
    severity: everywhere("dangerous"),
    why: "Its function answers more or less than it did.",
    fix: "Check what is read from its answer.",
  },
} as const satisfies Record<string, ChangeKind>;
