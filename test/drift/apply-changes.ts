import { flattenChanges, type ModelChange, type ModelEdit } from "../../generator/drift/change.js";
import { indexModel } from "../../generator/drift/compare/model-index.js";
import type { AccountModel, Choice, ChoiceList, Entity, Field, FieldType } from "../../generator/model/model.js";
import { normalDocument } from "./normal-document.js";
import { setAt } from "./set-at.js";

/**
 * The old model with the changes made, what follows from them included: the new model, but for the order of things and
 * for lists that no field shows. An OpenAPI document comes out in the form of `normalDocument`.
 */
export function applyChanges(before: AccountModel, changes: readonly ModelChange[]): AccountModel {
  const edits = flattenChanges(changes).flatMap((change) => change.edits);
  // System names first: what else is set speaks of the new ones. What goes makes room for what comes by its name, and
  // orders come last: they speak of what was added.
  return edits
    .toSorted((left, right) => phase(left) - phase(right) || position(left) - position(right))
    .reduce(applyEdit, renameEntities(normalized(before), edits));
}

/** Without lists that no field shows: such a list is no part of what is compared, and may come into use later. */
function normalized(model: AccountModel): AccountModel {
  const { api } = model;
  return {
    ...model,
    api: api.kind === "rest" ? { ...api, openapi: normalDocument(api.openapi) } : api,
    lists: [...indexModel(model).lists.values()],
  };
}

function phase(edit: ModelEdit): number {
  if (edit.kind === "line" && !edit.there) return 0;
  if (edit.kind === "choice" && edit.after !== null) return 2;
  return edit.kind === "choice-order" ? 3 : 1;
}

/** Choices are put in from the first to the last. */
function position(edit: ModelEdit): number {
  return edit.kind === "choice" ? edit.at : 0;
}

/** Gives entities their new system names, all at once: two may have swapped theirs. */
function renameEntities(model: AccountModel, edits: readonly ModelEdit[]): AccountModel {
  const keys = new Map(model.entities.map(({ id, key }) => [id, key]));
  const names = new Map(
    edits.flatMap((edit) => {
      const old = edit.kind === "entity-facts" ? keys.get(edit.entity) : undefined;
      return edit.kind === "entity-facts" && old !== undefined && edit.facts.key !== undefined
        ? [[old, edit.facts.key] as const]
        : [];
    }),
  );
  if (names.size === 0) return model;
  const renamed = (type: FieldType): FieldType => {
    if (type.kind === "mirror") return { ...type, type: renamed(type.type) };
    return type.kind === "reference" && type.to !== null ? { ...type, to: names.get(type.to) ?? type.to } : type;
  };
  return {
    ...model,
    entities: model.entities.map((entity) => ({
      ...entity,
      lines: entity.lines.map((line) => names.get(line) ?? line),
      fields: entity.fields.map((field) => ({ ...field, type: renamed(field.type) })),
    })),
  };
}

function applyEdit(model: AccountModel, edit: ModelEdit): AccountModel {
  switch (edit.kind) {
    case "account":
      return { ...model, api: { ...model.api, ...edit.facts } };
    case "entity":
      return { ...model, entities: replaced(model.entities, edit.entity, edit.after) };
    case "entity-facts":
      return withEntity(model, edit.entity, (entity) => ({ ...entity, ...edit.facts }));
    case "method":
      return withEntity(model, edit.entity, (entity) => ({
        ...entity,
        methods: toggled(entity.methods, edit.method, edit.there),
      }));
    case "line":
      return withEntity(model, edit.entity, (entity) => ({
        ...entity,
        lines: toggled(entity.lines, edit.line, edit.there),
      }));
    case "field":
      return withEntity(model, edit.entity, (entity) => ({
        ...entity,
        fields: replaced(entity.fields, edit.field, edit.after),
      }));
    case "field-facts":
      return withField(model, edit.entity, edit.field, (field) => ({ ...field, ...edit.facts }));
    case "limit":
      return withField(model, edit.entity, edit.field, (field) => {
        const { [edit.limit]: _old, ...limits } = field.limits;
        return { ...field, limits: edit.after === null ? limits : { ...limits, [edit.limit]: edit.after } };
      });
    case "list":
      return { ...model, lists: replaced(model.lists, edit.list, edit.after) };
    case "choice":
      return withList(model, edit.list, (choices) => withChoice(choices, edit));
    case "choice-order":
      return withList(model, edit.list, (choices) =>
        choices.toSorted((left, right) => edit.choices.indexOf(left.id) - edit.choices.indexOf(right.id)),
      );
    case "spec":
      if (model.api.kind !== "rest") return model;
      return { ...model, api: { ...model.api, openapi: setAt(model.api.openapi, edit.path, edit.after) } };
    case "graphql":
      return model.api.kind === "graphql" ? { ...model, api: { ...model.api, ...edit.after } } : model;
    default:
      return edit satisfies never;
  }
}

function withEntity(model: AccountModel, id: string, change: (entity: Entity) => Entity): AccountModel {
  return { ...model, entities: model.entities.map((entity) => (entity.id === id ? change(entity) : entity)) };
}

function withField(model: AccountModel, entity: string, id: string, change: (field: Field) => Field): AccountModel {
  return withEntity(model, entity, (found) => ({
    ...found,
    fields: found.fields.map((field) => (field.id === id ? change(field) : field)),
  }));
}

function withList(
  model: AccountModel,
  id: string,
  change: (choices: readonly Choice[]) => readonly Choice[],
): AccountModel {
  const lists = model.lists.map((list): ChoiceList =>
    list.id === id ? { ...list, choices: change(list.choices) } : list,
  );
  return { ...model, lists };
}

function withChoice(
  choices: readonly Choice[],
  { choice: id, after, at }: Extract<ModelEdit, { kind: "choice" }>,
): readonly Choice[] {
  if (after === null || choices.some((choice) => choice.id === id)) return replaced(choices, id, after);
  return choices.toSpliced(at, 0, after);
}

/** Puts the thing where the old one of its id stands, or at the end; null takes the old one away. */
function replaced<T extends { readonly id: string }>(things: readonly T[], id: string, after: T | null): readonly T[] {
  if (after === null) return things.filter((thing) => thing.id !== id);
  if (!things.some((thing) => thing.id === id)) return [...things, after];
  return things.map((thing) => (thing.id === id ? after : thing));
}

function toggled(names: readonly string[], name: string, there: boolean): readonly string[] {
  const others = names.filter((other) => other !== name);
  return there ? [...others, name] : others;
}
