import type { FieldType, NamedField, NamedModel } from "../../index.js";
import { explainWords } from "../messages/explain-words.js";
import type { Found } from "./find-by-name.js";

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
