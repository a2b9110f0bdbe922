import { type AccountModel, compareText, type Entity } from "../../model/model.js";
import { problem, ProblemError } from "../../problem/problem.js";
import { causeOfEntityChange, causeOfFieldChange, searchCauses } from "../causes.js";
import { makeChange, type ModelChange, type Subject } from "../change.js";
import { specCauses } from "../spec-causes.js";
import { compareSpecs } from "../spec/compare-specs.js";
import { normalSpec } from "../spec/normal-spec.js";
import { compareEntities } from "./entities.js";
import { compareLists } from "./lists.js";
import { indexModel, type ModelPair, sortChanges, subjectOf } from "./model-index.js";
import { compareSchemas } from "./schemas.js";

/**
 * All that changed of an account: `compareModels`, and a live GraphQL schema where the snapshot has one.
 *
 * @throws ProblemError where the models are of different CRMs
 */
export async function compareAccounts(before: AccountModel, after: AccountModel): Promise<readonly ModelChange[]> {
  return [...compareModels(before, after), ...(await compareSchemas(before, after))];
}

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
    ...compareAddresses(before, after),
    ...compareEntities(pair),
    ...compareLists(pair),
    ...compareApis(before, after, pair),
  ];
  return sortChanges(nestChanges(sortChanges(flat), pair));
}

function compareAddresses(before: AccountModel, after: AccountModel): readonly ModelChange[] {
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

/** Puts each change that another one brings with it under that one, so that every cause is told once. */
function nestChanges(changes: readonly ModelChange[], pair: ModelPair): readonly ModelChange[] {
  const search = searchCauses(changes, pair);
  const causeOfSpecChange = specCauses(search);
  const causes = new Map<ModelChange, ModelChange>();
  const followers = new Map<ModelChange, ModelChange[]>();
  for (const change of changes) {
    const cause = findCause(change);
    // Mirrors may show one another in a circle; then one of them is told by itself.
    if (cause === null || isUnder(cause, change)) continue;
    causes.set(change, cause);
    const known = followers.get(cause) ?? [];
    known.push(change);
    followers.set(cause, known);
  }
  const nested = (change: ModelChange): ModelChange => ({
    ...change,
    follows: (followers.get(change) ?? []).map(nested),
  });
  return changes.filter((change) => !causes.has(change)).map(nested);

  function findCause(change: ModelChange): ModelChange | null {
    if (change.code.startsWith("spec.")) return causeOfSpecChange(change);
    return change.field === undefined ? causeOfEntityChange(change, search) : causeOfFieldChange(change, search);
  }

  function isUnder(change: ModelChange, other: ModelChange): boolean {
    for (let at: ModelChange | undefined = change; at !== undefined; at = causes.get(at)) {
      if (at === other) return true;
    }
    return false;
  }
}
