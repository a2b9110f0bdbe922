import type { AccountModel, Entity } from "../../model/account-model.js";
import { compareText } from "../../model/compare-text.js";
import { problem, ProblemError } from "../../problem/problem.js";
import { makeChange } from "../make-change.js";
import type { ModelChange, Subject } from "../model-change.js";
import { indexModel, type ModelPair } from "../model-index.js";
import { compareSpecs } from "../spec/compare-specs.js";
import { normalSpec } from "../spec/normal-spec.js";
import { compareEntities } from "./compare-entities.js";
import { compareLists } from "./compare-lists.js";
import { nestChanges } from "../causes/nest-changes.js";
import { sortChanges } from "./sort-changes.js";
import { subjectOf } from "./subject-of.js";

/**
 * What changed of an account, by the vendor's ids: entities, fields, choice lists, and the OpenAPI document where there
 * is one. Each change is told once, by its cause; what follows from it is under it. The order of things in the models
 * does not matter, but that of choices. GraphQL schemas are compared by `compareSchemas`.
 *
 * @throws ProblemError where the models are of different CRMs
 */
export function compareModels(before: AccountModel, after: AccountModel): readonly ModelChange[] {
  const pair = { before: indexModel(before), after: indexModel(after) };
  const flat = [
    ...compareAccounts(before, after),
    ...compareEntities(pair),
    ...compareLists(pair),
    ...compareApis(before, after, pair),
  ];
  return sortChanges(nestChanges(sortChanges(flat), pair));
}

function compareAccounts(before: AccountModel, after: AccountModel): readonly ModelChange[] {
  if (before.provider !== after.provider || before.api.kind !== after.api.kind) {
    throw new ProblemError([
      problem(
        "drift.different-providers",
        `An account of ${before.provider} cannot be compared with one of ${after.provider}.`,
        { kind: "account", account: after.account },
      ),
    ]);
  }
  const [old, now] = [before.api.url, after.api.url];
  if (old === now) return [];
  const edits = [{ kind: "account" as const, facts: { url: now } }];
  return [makeChange("account.url-changed", { before: old, after: now, edits })];
}

function compareApis(before: AccountModel, after: AccountModel, pair: ModelPair): readonly ModelChange[] {
  if (before.api.kind !== "rest" || after.api.kind !== "rest") return [];
  const [text, newText] = [before.api.openapiText, after.api.openapiText];
  if (before.api.openapi === after.api.openapi || (text !== "" && text === newText)) return [];
  const owners = [...pair.after.entities.values(), ...pair.before.entities.values()];
  return compareSpecs(normalSpec(before.api.openapi), normalSpec(after.api.openapi), (path) => ownerOf(path, owners));
}

/** `/contacts/{id}/notes/` is of the entity whose collection is `/contacts/`; a further template's entity is no owner. */
function ownerOf(path: string, entities: readonly Entity[]): Subject | null {
  const owners = entities.filter(({ paths }) => paths !== null && path.startsWith(paths.collection));
  const owner = owners.toSorted((left, right) => {
    const [near, far] = [left.paths?.collection.length ?? 0, right.paths?.collection.length ?? 0];
    return far - near || left.key.length - right.key.length || compareText(left.key, right.key);
  })[0];
  return owner === undefined ? null : subjectOf(owner);
}
