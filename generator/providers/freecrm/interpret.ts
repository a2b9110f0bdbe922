import type { Entity } from "../../model/account-model.js";
import { compareText } from "../../model/compare-text.js";
import { problem, ProblemError, type Problem } from "../../problem/problem.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import type { Interpreted, InterpretSettings } from "../provider.js";
import { modelEntities, type InterpretedModel } from "./interpret/model-entities.js";
import { readMetadata, snapshotFile } from "./interpret/read-metadata.js";
import { targetFinder } from "./interpret/target-finder.js";
import { modelPaths } from "./openapi/model-paths.js";
import { parseOpenapi } from "./openapi/parse-openapi.js";
import { knownModels } from "./templates/known-models.js";
import { readTemplates } from "./templates/read-templates.js";
import type { ModelTemplates } from "./templates/template-models.js";

/**
 * Snapshot -> AccountModel. The OpenAPI document has the paths and the fixed fields, the templates the dynamic ones.
 *
 * @throws ProblemError where the snapshot's files make no sense
 */
export function interpret(snapshot: Snapshot, settings: Pick<InterpretSettings, "update">): Interpreted {
  const { url, templates } = readMetadata(snapshot);
  const openapiText = snapshotFile(snapshot, "openapi.yaml");
  const document = parseOpenapi(openapiText, `${snapshot.account}/openapi.yaml`);
  const { account } = snapshot;
  const read = readTemplates(templates, account);

  const known = allModels(read.models);
  const withPaths = known.flatMap((model) => {
    const paths = modelPaths(document, model.model);
    return paths === null ? [] : [{ model, paths, isKnown: knownModels.includes(model.model) }];
  });
  if (withPaths.length === 0) {
    throw new ProblemError([
      problem("freecrm.openapi-no-collections", `The OpenAPI document of ${account} lists no records.`, {
        kind: "file",
        file: `${account}/openapi.yaml`,
      }),
    ]);
  }
  const targetOf = targetFinder(withPaths.map(({ model }) => model.model));
  const made: readonly InterpretedModel[] = withPaths.map((entry) =>
    modelEntities({ ...entry, account, document, targetOf, update: settings.update }),
  );
  const hasPath = new Set(withPaths.map(({ model }) => model.model));
  return {
    model: {
      account,
      provider: "freecrm",
      api: { kind: "rest", url, openapi: document.root, openapiText, update: settings.update },
      entities: made.flatMap(({ entities }) => entities).toSorted((a: Entity, b: Entity) => compareText(a.key, b.key)),
      lists: made.flatMap(({ lists }) => lists).toSorted((a, b) => compareText(a.id, b.id)),
    },
    problems: [
      ...read.problems,
      ...withPaths.flatMap(({ model: { model }, isKnown }) =>
        isKnown && !read.models.some((one) => one.model === model) ? [missingModel(model, account)] : [],
      ),
      ...known.filter(({ model }) => !hasPath.has(model)).flatMap((model) => missingPath(model, account)),
      ...made.flatMap(({ problems }) => problems),
    ],
  };
}

/** Every model once, sorted; the vendor's own win over custom ones of the same key. */
function allModels(read: readonly ModelTemplates[]): readonly ModelTemplates[] {
  const empty = { label: null, labelPlural: null, standard: null, further: [], custom: false };
  const byModel = new Map<string, ModelTemplates>(knownModels.map((model) => [model, { model, ...empty }]));
  for (const model of read.toSorted((a, b) => Number(b.custom) - Number(a.custom))) {
    if (!model.custom || !knownModels.includes(model.model)) byModel.set(model.model, model);
  }
  return [...byModel.values()].toSorted((a, b) => compareText(a.model, b.model));
}

/** The answer has all of the vendor's own record types, as far as is known: one that lacks was most likely not seen. */
function missingModel(model: string, account: string): Problem {
  const message = `The templates have nothing under ${JSON.stringify(model)}, which the OpenAPI document lists.`;
  const place = { kind: "account", account, entity: model } as const;
  return problem("freecrm.model-missing", message, place, { severity: "warning" });
}

/** A record type without fields and without a path is nothing to complain of. */
function missingPath({ model, standard, further }: ModelTemplates, account: string): readonly Problem[] {
  const fields = [standard, ...further].reduce((sum, template) => sum + (template?.fields.length ?? 0), 0);
  if (fields === 0) return [];
  const message = `${JSON.stringify(model)} has ${fields} fields in the templates, and no path in the OpenAPI document.`;
  const place = { kind: "account", account, entity: model } as const;
  return [problem("freecrm.model-without-path", message, place, { severity: "warning" })];
}
