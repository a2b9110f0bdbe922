import type {
  BreakingChangeType,
  DangerousChangeType,
  GraphQLArgument,
  GraphQLNamedType,
  GraphQLSchema,
} from "graphql";
import type { AccountModel, GraphqlApi } from "../../model/model.js";
import { everywhere, joinSeverities, only, type Severities } from "../change-kind.js";
import { type ChangeKindName, makeChange, type ModelChange, type ModelEdit } from "../change.js";
import { sortChanges } from "./model-index.js";
import { compareOperationTexts, findAdditions } from "./operation-texts.js";

/**
 * What changed of a live GraphQL schema, by graphql-js's own rules and what they leave out, and of the operations.
 * A bundled schema is no word of the account's: against a live one, only the change of source is told.
 * Loads graphql only where something differs.
 */
export async function compareSchemas(before: AccountModel, after: AccountModel): Promise<readonly ModelChange[]> {
  if (before.api.kind !== "graphql" || after.api.kind !== "graphql") return [];
  const edits = [graphqlEdit(after.api)];
  const operations = await compareOperationTexts(textsOf(before.api), textsOf(after.api), edits);
  return sortChanges([...operations, ...(await compareSdl(before.api, after.api, edits))]);
}

async function compareSdl(
  before: GraphqlApi,
  after: GraphqlApi,
  edits: readonly ModelEdit[],
): Promise<readonly ModelChange[]> {
  if (before.bundled !== after.bundled) {
    const [old, now] = [before, after].map(({ bundled }) => (bundled ? "bundled" : "live"));
    return [makeChange("schema.source-changed", { before: old ?? null, after: now ?? null, edits })];
  }
  if (before.bundled || before.schema === after.schema) return [];

  const { buildSchema, findBreakingChanges, findDangerousChanges } = await import("graphql");
  const [old, now] = [buildSchema(before.schema), buildSchema(after.schema)];
  const ruled = [...findBreakingChanges(old, now), ...findDangerousChanges(old, now)];
  return [
    ...ruled.map(({ type, description }) =>
      makeChange(ruleKinds[type], {
        at: placeOf(description, [old, now]),
        cap: typeCap(typeNamed(description, [old, now]), [old, now]),
        after: description,
        edits,
      }),
    ),
    ...findAdditions(old, now).map(({ kind, at, type, before = null, after = null }) =>
      makeChange(kind, { at, cap: typeCap(type, [old, now]), before, after, edits }),
    ),
  ];
}

/** graphql-js tells what it found in a sentence; the place in it is what looks like `Type.field`, or names a type. */
function placeOf(description: string, schemas: readonly [GraphQLSchema, GraphQLSchema]): string {
  const words = wordsOf(description);
  const type = typeNamed(description, schemas);
  return words.find((word) => word.startsWith(`${type}.`)) ?? type ?? words[0] ?? description;
}

function typeNamed(description: string, schemas: readonly [GraphQLSchema, GraphQLSchema]): string | null {
  const isType = (name: string): boolean => schemas.some((schema) => schema.getType(name) !== undefined);
  // A member is written with its type before it, which beats the types of values that a sentence may name first.
  const owners = wordsOf(description).flatMap((word) => (word.includes(".") ? [word.split(".")[0] ?? ""] : []));
  const last = /on (?:input )?type (\w+)/.exec(description)?.[1] ?? "";
  return [...owners, last, ...wordsOf(description)].find(isType) ?? null;
}

function wordsOf(description: string): readonly string[] {
  return description.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? [];
}

function graphqlEdit({ kind: _kind, url: _url, ...after }: GraphqlApi): ModelEdit {
  return { kind: "graphql", after };
}

function textsOf({ documents, userDocuments }: GraphqlApi): readonly string[] {
  return [...documents, ...userDocuments].map(({ text }) => text);
}

/** graphql-js's rules, as rows of the table. A rule that it adds one day does not compile until it has one. */
const ruleKinds = {
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

const selects = only({ read: "breaking", filter: "breaking" });
const writes = only({ create: "breaking", update: "breaking" });
const sent = only({ create: "breaking", update: "breaking", filter: "breaking" });
const answered = only({ read: "breaking" });

/** The directions that a type of the schema serves: by its root, or by whether it is sent, answered, or both. */
function typeCap(name: string | null, schemas: readonly GraphQLSchema[]): Severities {
  if (name === null) return everywhere("breaking");
  const isRoot = (root: "getQueryType" | "getMutationType") => schemas.some((schema) => schema[root]()?.name === name);
  if (isRoot("getQueryType")) return selects;
  if (isRoot("getMutationType")) return writes;
  const node = schemas.map((schema) => schema.getType(name)?.astNode?.kind).find((kind) => kind !== undefined);
  switch (node) {
    case "InputObjectTypeDefinition":
      return sent;
    case "ObjectTypeDefinition":
    case "InterfaceTypeDefinition":
    case "UnionTypeDefinition":
      return answered;
    case "EnumTypeDefinition":
      return schemas.map((schema) => enumCap(name, schema)).reduce(joinSeverities);
    default:
      return everywhere("breaking");
  }
}

/** An enumeration is answered by fields, and sent by arguments and fields of inputs. */
function enumCap(name: string, schema: GraphQLSchema): Severities {
  const uses = Object.values(schema.getTypeMap()).flatMap((type) => usesIn(type, name));
  return uses.reduce(joinSeverities, everywhere("safe"));
}

function usesIn(type: GraphQLNamedType, name: string): readonly Severities[] {
  if (!("getFields" in type) || type.name.startsWith("__")) return [];
  const isIt = (used: unknown): boolean => String(used).replaceAll(/[[\]!]/g, "") === name;
  return Object.values(type.getFields()).flatMap((field) => {
    if (!("args" in field)) return isIt(field.type) ? [sent] : [];
    const given: readonly GraphQLArgument[] = field.args;
    return [...(isIt(field.type) ? [answered] : []), ...(given.some(({ type: of }) => isIt(of)) ? [sent] : [])];
  });
}
