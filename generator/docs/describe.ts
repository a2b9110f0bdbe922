import { worstSeverity } from "../drift/change-kind.js";
import type { JudgedChange } from "../drift/report.js";
import { changePlace, changeSentence, groupChanges } from "../drift/reporters/words.js";
import { customTypes } from "../emit/custom-types.js";
import { readType } from "../emit/field-type-texts.js";
import { packageScope, type PackageScope } from "../emit/package-scope.js";
import { stringType } from "../emit/types.js";
import {
  compareText,
  type FieldType,
  type NamedEntity,
  type NamedField,
  type NamedModel,
  shownType,
} from "../model/model.js";
import { toolVersion } from "../tool-version.js";
import type { UsagePlace, Usages } from "../usages/usages.js";
import type {
  Dictionary,
  DictionaryChange,
  DictionaryEntity,
  DictionaryField,
  FieldAccess,
  MirrorPlace,
} from "./dictionary.js";

export interface DictionarySettings {
  readonly packageName: string;
  /** How the package reads dates. */
  readonly date: "string" | "Date";
  /** What has changed since another snapshot, where two were compared. */
  readonly past?: Past;
  /** Where the consumer's code uses entities and fields, where somebody looked. */
  readonly usages?: ProgramUsages;
}

/** What an account was compared with, as it was given, and what has changed since. */
export interface Past {
  readonly since: string;
  readonly changes: readonly DictionaryChange[];
}

export interface ProgramUsages extends Pick<Usages, "entities" | "fields"> {
  /** The program's tsconfig, as a reader knows it. */
  readonly program: string;
}

/**
 * NamedModel -> dictionary: the same types as the generated package has, in the same words.
 *
 * @throws ProblemError `output.custom-type` where a custom type has no plain name.
 */
export function describeAccount(model: NamedModel, settings: DictionarySettings): Dictionary {
  const { packageName, date, past, usages } = settings;
  const scope = packageScope(model, {
    packageName,
    version: "0.0.0",
    private: true,
    date,
    toolVersion,
    runtimeFiles: [],
  });
  const shown = new Set(
    model.entities
      .flatMap(({ fields }) => fields.map(({ type }) => shownType(type)))
      .map((type) => (type.kind === "choice" ? type.list : null)),
  );
  return {
    account: model.account,
    provider: model.provider,
    package: packageName,
    entities: scope.entities.map((entity) => describeEntity(entity, scope, usages)),
    lists: model.lists
      .filter(({ id }) => shown.has(id))
      .toSorted((left, right) => compareText(left.name, right.name))
      .map(({ id, name, choices }) => ({
        id,
        name,
        choices: choices.map((choice) => ({ id: choice.id, label: choice.label, literal: choice.literal })),
      })),
    since: past?.since ?? null,
    changes: past?.changes ?? [],
    program: usages?.program ?? null,
  };
}

/** One entity with its fields, sorted by identifier. */
function describeEntity(
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

/** By entity; what is worst comes first, and what is accepted last. */
export function describeChanges(changes: readonly JudgedChange[]): readonly DictionaryChange[] {
  return groupChanges(changes).flatMap((group) => group.changes.map(describeChange));
}

function describeChange(change: JudgedChange): DictionaryChange {
  const { code, entity, field, severity, accepted, follows } = change;
  const place = field?.label ?? changePlace(change);
  return {
    code,
    title: changeSentence(change),
    entity: entity?.key ?? null,
    field: field?.key ?? null,
    place: [...(entity === null ? [] : [entity.label ?? entity.key]), ...(place === null ? [] : [place])],
    severity: worstSeverity(severity),
    accepted: accepted?.reason ?? null,
    follows: follows.map(describeChange),
  };
}

/** The rules of a field, in words: `required`, `read-only`, `hidden`. */
export function fieldRules(field: DictionaryField): readonly string[] {
  return [
    ...(field.required ? ["required"] : []),
    ...(field.unique ? ["unique"] : []),
    ...(field.access === "read-write" ? [] : [field.access]),
    ...(field.hidden ? ["hidden"] : []),
    ...(field.custom ? ["custom"] : []),
  ];
}

/** `at most 80 characters`. */
export function fieldLimits({ limits: { maxLength, minimum, maximum } }: DictionaryField): readonly string[] {
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
}

/** `src/sync.ts:12:5`, as editors open it. */
export function placeText({ file, line, column }: UsagePlace): string {
  return `${file}:${line}:${column}`;
}
