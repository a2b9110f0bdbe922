import type { FieldType, NamedChoice, NamedEntity, NamedField, NamedList, NamedModel } from "../../index.js";
import { explainWords } from "../words/words.js";

export type FactValue = string | number | boolean | readonly string[] | null;

export interface Description {
  readonly account: string;
  readonly kind: Found["kind"];
  readonly title: string;
  /** What is known, in the order in which it is shown; null where there is nothing to say. */
  readonly facts: readonly (readonly [key: string, value: FactValue])[];
}

export function describeFound(model: NamedModel, found: Found): Description {
  const { account } = model;
  const { kind } = found;
  switch (kind) {
    case "entity": {
      const { entity } = found;
      const { key, id, label, labelPlural, typeName, collection, custom, fields, lines, methods, paths } = entity;
      const facts: Description["facts"] = [
        ["systemName", key],
        ["id", id],
        ["label", label],
        ["labelPlural", labelPlural],
        ["type", typeName],
        ["collection", collection],
        ["custom", custom],
        ["fields", fields.length],
        ["lines", listed(lines)],
        ["methods", listed(methods)],
        ["path", paths === null ? null : (paths.item ?? paths.collection)],
      ];
      return { account, kind, title: key, facts };
    }
    case "field": {
      const { entity, field } = found;
      return { account, kind, title: `${entity.key}.${field.key}`, facts: fieldFacts(model, entity.typeName, field) };
    }
    case "list": {
      const { id, name, choices } = found.list;
      const facts: Description["facts"] = [
        ["id", id],
        ["type", name],
        ["usedBy", listed(usersOf(model, id))],
        ["choices", choices.map(({ literal }) => literal)],
      ];
      return { account, kind, title: name, facts };
    }
    case "choice": {
      const { list, choice } = found;
      const facts: Description["facts"] = [
        ["id", choice.id],
        ["label", choice.label],
        ["literal", choice.literal],
        ["list", list.name],
        ["usedBy", listed(usersOf(model, list.id))],
      ];
      return { account, kind, title: choice.label, facts };
    }
    default:
      return kind satisfies never;
  }
}

function fieldFacts(model: NamedModel, typeName: string, field: NamedField): Description["facts"] {
  const { key, id, label, name, alias, type, vendorType, custom, active, defaultValue, limits } = field;
  const can = { read: field.readable, create: field.creatable, update: field.updatable, filter: field.filterable };
  const list = listOf(type);
  const choices = model.lists.find((each) => each.id === list)?.choices ?? [];
  return [
    ["systemName", key],
    ["id", id],
    ["label", label],
    ["identifier", `${typeName}.${name}`],
    ["formerIdentifier", alias],
    ["type", explainWords.type(type)],
    ["vendorType", vendorType],
    ["custom", custom],
    ["active", active],
    ["required", field.required],
    ["unique", field.unique],
    ["can", listed(Object.entries(can).flatMap(([what, allowed]) => (allowed ? [what] : [])))],
    ["default", defaultValue],
    ["limits", listed(Object.entries(limits).map(([what, limit]) => `${what} ${limit}`))],
    ["choices", listed(choices.map(({ literal }) => literal))],
  ];
}

function usersOf(model: NamedModel, list: string): readonly string[] {
  return model.entities.flatMap(({ typeName, fields }) =>
    fields.filter(({ type }) => listOf(type) === list).map(({ name }) => `${typeName}.${name}`),
  );
}

function listOf(type: FieldType): string | null {
  if (type.kind === "mirror") return listOf(type.type);
  return type.kind === "choice" ? type.list : null;
}

function listed(values: readonly string[]): readonly string[] | null {
  return values.length === 0 ? null : values;
}

/** Something of an account that has a name. */
export type Found =
  | { readonly kind: "entity"; readonly entity: NamedEntity }
  | { readonly kind: "field"; readonly entity: NamedEntity; readonly field: NamedField }
  | { readonly kind: "list"; readonly list: NamedList }
  | { readonly kind: "choice"; readonly list: NamedList; readonly choice: NamedChoice };

/** All that goes by the name exactly; where nothing does, all that goes by it but for large and small letters. */
export function findByName(model: NamedModel, name: string): readonly Found[] {
  const all = everything(model);
  const exact = all.filter((found) => namesOfFound(found).includes(name));
  if (exact.length > 0) return exact;
  const wanted = name.toLowerCase();
  return all.filter((found) => namesOfFound(found).some((known) => known.toLowerCase() === wanted));
}

function everything({ entities, lists }: NamedModel): readonly Found[] {
  return [
    ...entities.flatMap((entity): readonly Found[] => [
      { kind: "entity", entity },
      ...entity.fields.map((field): Found => ({ kind: "field", entity, field })),
    ]),
    ...lists.flatMap((list): readonly Found[] => [
      { kind: "list", list },
      ...list.choices.map((choice): Found => ({ kind: "choice", list, choice })),
    ]),
  ];
}

/** By what a person may call it: the vendor's system name and id, the account's label, and our identifier. */
function namesOfFound(found: Found): readonly string[] {
  switch (found.kind) {
    case "entity": {
      const { key, id, label, labelPlural, typeName, collection } = found.entity;
      return present([key, id, label, labelPlural, typeName, collection]);
    }
    case "field": {
      const { entity, field } = found;
      const { key, id, label, name } = field;
      const whole = [`${entity.key}.${key}`, `${entity.typeName}.${name}`, `${entity.collection}.${name}`];
      return present([key, id, label, name, ...whole]);
    }
    case "list":
      return [found.list.id, found.list.name];
    case "choice":
      return [found.choice.id, found.choice.label, found.choice.literal];
    default:
      return found satisfies never;
  }
}

function present(names: readonly (string | null)[]): readonly string[] {
  return names.filter((name) => name !== null);
}

/** Every name in an account, for suggestions. */
export function namesOf(model: NamedModel): readonly string[] {
  return everything(model).flatMap(namesOfFound);
}
