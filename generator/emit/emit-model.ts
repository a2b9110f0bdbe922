import type { JsonValue } from "../model/encoders.js";
import { compareText } from "../model/compare-text.js";
import type { FieldType } from "../model/field-type.js";
import type { NamedEntity, NamedField, NamedList } from "../model/named-model.js";
import type { GeneratedFile } from "../output/generated-file.js";
import { printJson } from "./layout/print-json.js";
import type { PackageScope } from "./package-scope.js";

/** `model.json`: labels, system names, ids, types and identifiers, for programs that look the account up. */
export function emitModel({ model, entities }: PackageScope): GeneratedFile {
  const value: JsonValue = {
    formatVersion: 1,
    account: model.account,
    provider: model.provider,
    entities: entities.map(describeEntity),
    lists: model.lists.toSorted((left, right) => compareText(left.name, right.name)).map(describeList),
  };
  return { path: "model.json", text: printJson(value), plan: null };
}

function describeEntity(entity: NamedEntity): JsonValue {
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
function describeField(field: NamedField): JsonValue {
  return {
    name: field.name,
    id: field.id,
    key: field.key,
    label: field.label,
    type: describeType(field.type),
    required: field.required || undefined,
    unique: field.unique || undefined,
    readOnly: (!field.creatable && !field.updatable) || undefined,
    deactivated: !field.active || undefined,
  };
}

function describeType(type: FieldType): JsonValue {
  const shown: Readonly<Record<string, unknown>> = type;
  return Object.fromEntries(
    Object.entries(shown).flatMap(([key, value]): [string, JsonValue][] => {
      if (key === "type" && type.kind === "mirror") return [[key, describeType(type.type)]];
      if (typeof value === "string" || typeof value === "boolean") return value === false ? [] : [[key, value]];
      if (typeof value !== "object" || value === null) return [];
      return [
        [key, Object.fromEntries(Object.entries(value).map(([name, text]: [string, unknown]) => [name, String(text)]))],
      ];
    }),
  );
}

function describeList({ name, id, choices }: NamedList): JsonValue {
  return {
    name,
    id,
    choices: choices.map(({ id: choice, label, literal }) => {
      return { id: choice, label, literal: literal === label ? undefined : literal };
    }),
  };
}
