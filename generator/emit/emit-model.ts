import { encoded, jsonText, type JsonValue } from "../model/encoders.js";
import { compareText, type FieldType, type NamedEntity, type NamedField, type NamedList } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import type { PackageScope } from "./package-scope.js";

/**
 * `model.json`: labels, system names, ids, types and identifiers, for programs that look the account up. A field a line and
 * a list a line: so a change reads as one, and the text is half as long as with a property a line.
 */
export function emitModel({ model, entities }: PackageScope): GeneratedFile {
  const lists = model.lists.toSorted((left, right) => compareText(left.name, right.name));
  const head = { formatVersion: 1, account: model.account, provider: model.provider };
  const text = `${opened(jsonText(head))},
"entities": ${lines(entities.map(printEntity))},
"lists": ${lines(lists.map((list) => jsonText(describeList(list))))}
}
`;
  return { path: "model.json", text: encoded("json", text), plan: null };
}

function printEntity(entity: NamedEntity): string {
  const head = {
    name: entity.collection,
    type: entity.typeName,
    id: entity.id,
    key: entity.key,
    label: entity.label,
    labelPlural: entity.labelPlural,
    lines: entity.lines,
  };
  const fields = entity.fields.toSorted((left, right) => compareText(left.name, right.name));
  return `${opened(jsonText(head))},"fields":${lines(fields.map((field) => jsonText(describeField(field))))}}`;
}

/** A list of values, each on a line of its own. */
function lines(values: readonly string[]): string {
  return values.length === 0 ? "[]" : `[\n${values.join(",\n")}\n]`;
}

/** An object that more is to be said of. */
function opened(object: string): string {
  return object.slice(0, -1);
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
  switch (type.kind) {
    case "choice":
      return { ...type, multiple: type.multiple || undefined, open: type.open || undefined };
    case "reference":
      return { kind: type.kind, to: type.to ?? undefined, multiple: type.multiple || undefined };
    case "mirror":
      return { kind: type.kind, of: { ...type.of }, type: describeType(type.type) };
    case "structure":
      return { kind: type.kind, read: { ...type.read }, write: type.write === null ? undefined : { ...type.write } };
    default:
      return { ...type };
  }
}

/** Id to label; `literals` has those that code writes differently from today's label. */
function describeList({ name, id, choices }: NamedList): JsonValue {
  const renamed = choices.filter(({ label, literal }) => literal !== label);
  return {
    name,
    id,
    choices: Object.fromEntries(choices.map((choice) => [choice.id, choice.label])),
    literals: renamed.length === 0 ? undefined : Object.fromEntries(renamed.map((one) => [one.id, one.literal])),
  };
}
