import type { GraphQLSchema } from "graphql";
import type { AccountModel } from "../../model/account-model.js";
import type { GraphqlApi } from "../../model/api.js";
import { makeChange } from "../make-change.js";
import type { ModelChange } from "../model-change.js";
import type { ModelEdit } from "../model-edit.js";
import { sortChanges } from "../changes/sort-changes.js";
import { compareOperationTexts } from "./compare-operation-texts.js";
import { findAdditions } from "./find-additions.js";
import { ruleKinds } from "./rule-kinds.js";
import { typeCap } from "./type-cap.js";

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
