import type { AccountModel, ChoiceList } from "../../model/account-model.js";
import { problem, ProblemError, type Problem } from "../../problem/problem.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import type { Interpreted, InterpretSettings } from "../provider.js";
import { graphqlApi } from "./graphql-api.js";
import { interpretEntity } from "./interpret-entity.js";
import { findLineParents } from "./line-parents.js";
import type { EntityMetadata, Metadata } from "./metadata.js";
import { resolveMirrors } from "./mirror-types.js";
import { readMetadata } from "./read-metadata.js";
import { reportFields } from "./report-fields.js";

/**
 * Snapshot -> AccountModel. Throws a ProblemError for a snapshot that is not whole, `lines` that name no app, and
 * documents of the project's own that the schema does not allow; everything else is reported and lived with.
 */
export function interpret(snapshot: Snapshot, settings: InterpretSettings): Interpreted {
  const metadata = readMetadata(snapshot);
  const { account } = snapshot;
  const unique = dropDuplicates(account, metadata.entities);
  const lines = findLineParents(account, unique.entities, settings);
  const { api, problems } = graphqlApi(snapshot, metadata, settings.documents);
  const surroundings = {
    byId: new Map(unique.entities.map((entity) => [entity.entity_id, entity])),
    byName: new Map(unique.entities.map((entity) => [entity.name, entity])),
    parents: lines.parents,
  };
  const entities = resolveMirrors(unique.entities.map((entity) => interpretEntity(entity, surroundings)));
  const lists = [...metadata.lists].map(([id, choices]): ChoiceList => {
    return { id, choices: choices.map((choice) => ({ id: choice.id, label: choice.name })) };
  });
  const all: readonly Problem[] = [
    ...unique.problems,
    ...lines.problems,
    ...problems,
    ...reportFields(account, entities, metadata.lists),
  ];
  const errors = all.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ProblemError(errors);
  const model: AccountModel = {
    account,
    provider: "freeagent",
    api,
    entities,
    lists: addMissingLists(lists, metadata),
  };
  return { model, problems: all };
}

/** A field may name a list that could not be had; its type then knows no entries, and every text reads. */
function addMissingLists(lists: readonly ChoiceList[], metadata: Metadata): readonly ChoiceList[] {
  const named = metadata.entities.flatMap((entity) => entity.fields.flatMap((field) => field.catalog_type_id ?? []));
  const missing = new Set(named.filter((id) => !metadata.lists.has(id)));
  return [...lists, ...[...missing].map((id) => ({ id, choices: [] }))];
}

function dropDuplicates(
  account: string,
  entities: readonly EntityMetadata[],
): { readonly entities: readonly EntityMetadata[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keepFirst = <T extends { readonly name: string }>(
    items: readonly T[],
    idOf: (item: T) => string,
    where: string,
    entity?: string,
  ): readonly T[] => {
    const ids = new Set<string>();
    const names = new Set<string>();
    return items.filter((item) => {
      const place = {
        kind: "account",
        account,
        ...(entity === undefined ? { entity: item.name } : { entity, field: item.name }),
      } as const;
      if (ids.has(idOf(item))) {
        problems.push(problem("model.duplicate-id", `The id ${idOf(item)} stands twice ${where}.`, place));
      } else if (names.has(item.name)) {
        const message = `The system name ${item.name} stands twice ${where}; the first by id is kept.`;
        problems.push(problem("freeagent.duplicate-name", message, place, { severity: "warning" }));
      }
      const known = ids.has(idOf(item)) || names.has(item.name);
      ids.add(idOf(item));
      names.add(item.name);
      return !known;
    });
  };
  const kept = keepFirst(entities, (entity) => entity.entity_id, `among the apps of ${account}`).map((entity) => ({
    ...entity,
    fields: keepFirst(entity.fields, (field) => field.id, `among the fields of ${entity.name}`, entity.name),
  }));
  return { entities: kept, problems };
}
