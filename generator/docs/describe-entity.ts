import { customTypes } from "../emit/custom-types.js";
import { readType } from "../emit/field-type-texts.js";
import { stringType } from "../emit/layout/type-text.js";
import type { PackageScope } from "../emit/package-scope.js";
import { compareText } from "../model/compare-text.js";
import { shownType, type FieldType } from "../model/field-type.js";
import type { NamedEntity, NamedField } from "../model/named-model.js";
import type { Usages } from "../usages/usages.js";
import type { DictionaryEntity, DictionaryField, FieldAccess, MirrorPlace } from "./dictionary.js";

/** One entity with its fields, sorted by identifier. */
export function describeEntity(
  entity: NamedEntity,
  scope: PackageScope,
  usages: Pick<Usages, "entities" | "fields"> | undefined,
): DictionaryEntity {
  const { key, id, label, labelPlural, typeName, collection, custom, lines, methods } = entity;
  const types = { ...scope, custom: customTypes(entity.fields, new Set(), ".") };
  const used = usages?.fields.get(id);
  const describe = (field: NamedField): DictionaryField => {
    const type = shownType(field.type);
    return {
      key: field.key,
      id: field.id,
      label: field.label,
      name: field.name,
      kind: type.kind,
      vendorType: field.vendorType,
      // A record always has its own id.
      typescript: (field.name === "id" ? stringType : readType(field, types)).text,
      required: field.required,
      unique: field.unique,
      access: accessOf(field),
      custom: field.custom,
      hidden: !field.active,
      filterable: field.filterable,
      default: field.defaultValue === "" ? null : field.defaultValue,
      limits: field.limits,
      list: type.kind === "choice" ? (scope.lists.get(type.list)?.name ?? null) : null,
      target: type.kind === "reference" && type.to !== null && scope.entityByKey.has(type.to) ? type.to : null,
      mirror: mirrorPlace(field.type, scope),
      usages: used?.get(field.id) ?? [],
    };
  };
  return {
    key,
    id,
    label,
    labelPlural,
    typeName,
    collection,
    custom,
    lines: lines.filter((line) => scope.entityByKey.has(line)).toSorted(compareText),
    methods,
    fields: entity.fields.toSorted((left, right) => compareText(left.name, right.name)).map(describe),
    usages: usages?.entities.get(id) ?? [],
  };
}

function accessOf({ creatable, updatable }: NamedField): FieldAccess {
  if (creatable) return updatable ? "read-write" : "create-only";
  return updatable ? "update-only" : "read-only";
}

function mirrorPlace(type: FieldType, scope: PackageScope): MirrorPlace | null {
  if (type.kind !== "mirror") return null;
  const source = scope.entities.find(({ id }) => id === type.of.entity);
  const field = source?.fields.find(({ id }) => id === type.of.field);
  return { entity: source?.key ?? type.of.entity, field: field?.key ?? type.of.field };
}
