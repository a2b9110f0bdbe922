import type { ChoiceList, Entity } from "../../../model/account-model.js";
import type { Problem } from "../../../problem/problem.js";
import { operation, type ModelPaths } from "../openapi/model-paths.js";
import { hasQuery, modelSchemas } from "../openapi/model-schemas.js";
import type { OpenapiDocument } from "../openapi/openapi-document.js";
import type { ModelTemplates, Template } from "../templates/template-models.js";
import { entityFields } from "./entity-fields.js";

export interface ModelSource {
  readonly account: string;
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
export function modelEntities(source: ModelSource): InterpretedModel {
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
  const { account, document, model, paths, targetOf, update } = source;
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
    paths: { collection: paths.collection, item: paths.item },
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
