import { type JsonObject, own, ownObject, ownText } from "../../../json/json-value.js";
import { type ChoiceList, compareText, type Entity } from "../../../model/model.js";
import { pathBelow } from "../../../openapi/operations.js";
import { problem, type Problem, ProblemError } from "../../../problem/problem.js";
import { type Snapshot, snapshotFormatVersion } from "../../../snapshot/snapshot.js";
import { unseenParts, unseenProblems } from "../../../snapshot/unseen.js";
import type { Interpreted, InterpretSettings } from "../../provider.js";
import { hasQuery, modelPaths, type ModelPaths, modelSchemas, operation } from "../openapi/models.js";
import { type OpenapiDocument, parseOpenapi } from "../openapi/parse-openapi.js";
import { knownModels } from "../templates/known-models.js";
import { readTemplates } from "../templates/read-templates.js";
import type { ModelTemplates, Template } from "../templates/template-models.js";
import { entityFields } from "./entity-fields.js";
import { targetFinder } from "./schema-type.js";

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
  const parts = unseenParts(snapshot);

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
    modelEntities({ ...entry, account, document, targetOf, url, update: settings.update }),
  );
  const hasPath = new Set(withPaths.map(({ model }) => model.model));
  return {
    model: {
      account,
      provider: "freecrm",
      api: { kind: "rest", url, openapi: document.root, openapiText, update: settings.update },
      entities: made.flatMap(({ entities }) => entities).toSorted((a: Entity, b: Entity) => compareText(a.key, b.key)),
      lists: made.flatMap(({ lists }) => lists).toSorted((a, b) => compareText(a.id, b.id)),
      unseen: parts.flatMap(({ entity, field = null }) =>
        entity === undefined ? [] : [{ entity, field, leftOut: false }],
      ),
    },
    problems: [
      ...unseenProblems(account, parts),
