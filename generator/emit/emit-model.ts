import { compareText } from "../model/compare-text.js";
import type { FieldType } from "../model/field-type.js";
import type { NamedEntity, NamedField, NamedList } from "../model/named-model.js";
import type { GeneratedFile } from "../output/generated-file.js";
import { printJson, type JsonTree } from "./layout/print-json.js";
import type { PackageScope } from "./package-scope.js";

/** `model.json`: labels, system names, ids, types and identifiers, for programs that look the account up. */
export function emitModel({ model, entities }: PackageScope): GeneratedFile {
  const value: JsonTree = {
    formatVersion: 1,
    account: model.account,
    provider: model.provider,
    entities: entities.map(describeEntity),
    lists: model.lists.toSorted((left, right) => compareText(left.name, right.name)).map(describeList),
  };
  return { path: "model.json", text: printJson(value), plan: null };
}

function describeEntity(entity: NamedEntity): JsonTree {
  return {
    name: entity.collection,
    type: entity.typeName,
    id: entity.id,
    key: entity.key,
    label: entity.label,
    labelPlural: entity.labelPlural,
    lines: entity.lines,
    fields: entity.fields.toSorted((left, right) => compareText(left.name, right.name)).map(describeField),
  };
}

/** What is as usual is left out: active, optional, writable. */
function describeField(field: NamedField): JsonTree {
  return {
    name: field.name,
    id: field.id,
    key: field.key,
    label: field.label,
    type: describeType(field.type),
    ...(field.required && { required: true }),
    ...(field.unique && { unique: true }),
    ...(!field.creatable && !field.updatable && { readOnly: true }),
    ...(!field.active && { deactivated: true }),
  };
}

function describeType(type: FieldType): JsonTree {
  const shown: Readonly<Record<string, unknown>> = type;
  return Object.fromEntries(
    Object.entries(shown).flatMap(([key, value]): [string, JsonTree][] => {
      if (key === "type" && type.kind === "mirror") return [[key, describeType(type.type)]];
      if (typeof value === "string" || typeof value === "boolean") return value === false ? [] : [[key, value]];
      if (typeof value !== "object" || value === null) return [];
      return [
        [key, Object.fromEntries(Object.entries(value).map(([name, text]: [string, unknown]) => [name, String(text)]))],
      ];
    }),
  );
}

/** Id to label; `literals` has those that code writes differently from today's label. */
function describeList({ name, id, choices }: NamedList): JsonTree {
  const renamed = choices.filter(({ label, literal }) => literal !== label);
  return {
    name,
    id,
    choices: Object.fromEntries(choices.map((choice) => [choice.id, choice.label])),
    ...(renamed.length > 0 && { literals: Object.fromEntries(renamed.map((one) => [one.id, one.literal])) }),
  };
}
