import { type JsonObject, own, ownObject, ownText } from "../../../json/json-value.js";
import { type ChoiceList, compareText, type Entity } from "../../../model/model.js";
import { pathBelow } from "../../../openapi/operations.js";
import { problem, type Problem, ProblemError } from "../../../problem/problem.js";
import { type Snapshot, snapshotFormatVersion } from "../../../snapshot/snapshot.js";
import { unseenParts, unseenProblems } from "../../../snapshot/unseen.js";
import type { AccountIdentity, Interpreted, InterpretSettings } from "../../provider.js";
import { hasQuery, modelPaths, type ModelPaths, modelSchemas, operation } from "../openapi/models.js";
import { type OpenapiDocument, parseOpenapi } from "../openapi/parse-openapi.js";
import { readTemplates } from "../templates/read-templates.js";
import { knownModels, type ModelTemplates, type Template } from "../templates/template-models.js";
import { entityFields } from "./entity-fields.js";
import { targetFinder } from "./schema-type.js";

/**
 * Snapshot -> AccountModel. The OpenAPI document has the paths and the fixed fields, the templates the dynamic ones.
 *
 * @throws ProblemError where the snapshot's files make no sense
 */
export function interpret(snapshot: Snapshot, settings: Pick<InterpretSettings, "update">): Interpreted {
  const { url, templates, seenAs } = readMetadata(snapshot);
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
      seenAs,
      unseen: parts.flatMap(({ entity, field = null }) =>
        entity === undefined ? [] : [{ entity, field, leftOut: false }],
      ),
    },
    problems: [
      ...unseenProblems(account, parts),
      ...document.problems,
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

export interface ModelSource {
  readonly account: string;
  /** The account's address. */
  readonly url: string;
  readonly document: OpenapiDocument;
  readonly model: ModelTemplates;
  readonly paths: ModelPaths;
  /** One of the vendor's own record types. */
  readonly isKnown: boolean;
  readonly targetOf: (name: string) => string | null;
  readonly update: "post" | "patch";
}

export interface InterpretedModel {
  readonly entities: readonly Entity[];
  readonly lists: readonly ChoiceList[];
  readonly problems: readonly Problem[];
}

/**
 * The entities of one model: the plain one by its default template, and one for each further template, because a
 * record has the fields of its own template only. Those are keyed `deal#<template>`; their records carry the
 * template's id, and creating one sends it.
 */
function modelEntities(source: ModelSource): InterpretedModel {
  const { model } = source;
  const made = [
    makeEntity(source, model.standard, null),
    ...model.further.map((template) => makeEntity(source, template, template)),
  ];
  return {
    entities: made.map(({ entity }) => entity),
    lists: made.flatMap(({ lists }) => lists),
    problems: made.flatMap(({ problems }) => problems),
  };
}

function makeEntity(source: ModelSource, template: Template | null, further: Template | null) {
  const { account, document, model, paths, targetOf, update, url } = source;
  const schemas = modelSchemas(document, paths, update);
  const key = further === null ? model.model : `${model.model}#${further.id ?? ""}`;
  const made = entityFields({ account, document, entity: key, model: model.model, schemas, template, targetOf });
  const suffix = further === null ? "" : ` (${further.label ?? further.id ?? ""})`;
  const entity: Entity = {
    id: key,
    key,
    label: `${model.label ?? titleCase(model.model)}${suffix}`,
    labelPlural: `${model.labelPlural ?? titleCase(lastPart(paths.collection))}${suffix}`,
    custom: !source.isKnown || further !== null,
    fields: made.fields,
    lines: [],
    methods: methodsOf(document, paths, update),
    paths: {
      collection: pathBelow(paths.collection, url),
      item: paths.item === null ? null : pathBelow(paths.item, url),
    },
    hasRows: made.fields.some(({ fullOnly }) => fullOnly),
    template: template?.id ?? null,
  };
  return { entity, lists: made.lists, problems: made.problems };
}

function methodsOf(document: OpenapiDocument, paths: ModelPaths, update: "post" | "patch"): readonly string[] {
  const listing = operation(paths.collectionItem, "get");
  const has = (condition: boolean, ...names: readonly string[]): readonly string[] => (condition ? names : []);
  return [
    ...has(listing !== null, "list", "iterate", "first", "count"),
    ...has(operation(paths.recordItem, "get") !== null, "get"),
    ...has(operation(paths.collectionItem, "post") !== null, "create"),
    ...has(operation(paths.recordItem, update) !== null, "update"),
    ...has(operation(paths.recordItem, "delete") !== null, "delete"),
    ...has(paths.below.has("complete"), "complete"),
    ...has(paths.below.has("summary"), "summary"),
    ...has(paths.below.has("aggregate"), "aggregate"),
    ...has(paths.below.has("name"), "findByName"),
    ...has(hasQuery(document, listing, "export"), "export"),
  ];
}

function lastPart(path: string): string {
  return path.split("/").findLast((part) => part !== "") ?? path;
}

/** `deal_product` -> `Deal Product`. */
function titleCase(name: string): string {
  return name
    .split(/[_\s-]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}

/** `metadata.json` of a FreeCRM account. */
export interface Metadata {
  readonly url: string;
  readonly templates: JsonObject;
  readonly seenAs: string | null;
}

/**
 * Reads a snapshot's files at the door, so that nothing behind it meets a file that was edited or cut short.
 *
 * @throws ProblemError
 */
function readMetadata(snapshot: Snapshot): Metadata {
  const file = "metadata.json";
  const value = parse(snapshotFile(snapshot, file), snapshot, file);
  const version = own(value, "formatVersion");
  const url = ownText(value, "url");
  const templates = ownObject(value, "templates");
  if (version !== snapshotFormatVersion) {
    throw refusal(
      snapshot,
      file,
      `has format version ${JSON.stringify(version)}, and ${snapshotFormatVersion} is known`,
    );
  }
  if (own(value, "provider") !== "freecrm") throw refusal(snapshot, file, "is not of the provider freecrm");
  if (url === null || templates === null) throw refusal(snapshot, file, "has no `url` or no `templates`");
  return { url, templates, seenAs: markOf(value) };
}

/** What tells an account from others. Its ids are system names, which are the same in every account. */
export function identify(snapshot: Snapshot): AccountIdentity | null {
  try {
    const { url, seenAs } = readMetadata(snapshot);
    return { url, id: seenAs, ids: null };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** The account, where the CRM told it, else as whom it was seen; null where neither is known. */
function markOf(metadata: unknown): string | null {
  const account = ownText(metadata, "account");
  if (account !== null) return `account:${account}`;
  const user = ownText(ownObject(metadata, "seenAs"), "user");
  return user === null || user === "unknown" ? null : `user:${user}`;
}

/** The text of one file of a snapshot. @throws ProblemError where the snapshot lacks it */
function snapshotFile(snapshot: Snapshot, file: string): string {
  const text = snapshot.files.get(file);
  if (text === undefined) throw refusal(snapshot, file, "is missing");
  return text;
}

function parse(text: string, snapshot: Snapshot, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(snapshot, file, "is not JSON");
  }
}

function refusal(snapshot: Snapshot, file: string, what: string): ProblemError {
  const message = `${file} of the snapshot of ${snapshot.account} ${what}.`;
  return new ProblemError([
    problem("freecrm.metadata-odd", message, { kind: "file", file: `${snapshot.account}/${file}` }),
  ]);
}
