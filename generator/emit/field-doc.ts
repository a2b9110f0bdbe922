import { blockComment, type Encoded } from "../model/encoders.js";
import { shownType } from "../model/field-type.js";
import type { NamedField } from "../model/named-model.js";
import type { Code } from "./code.js";
import type { EntityMember } from "./entity-members.js";
import { comment, joinComments, printDoc } from "./layout/print-doc.js";
import type { PackageScope } from "./package-scope.js";

/** Everything that a reader may want to know of a field: label, system name, type, rules, target, choices. */
export function fieldDoc(member: EntityMember, scope: PackageScope): Code {
  const { field } = member;
  const facts = joinComments([
    title(field),
    ...rules(field),
    ...limits(field),
    ...byDefault(field, scope),
    ...target(field, scope),
  ]);
  return printDoc([facts, ...choices(field, scope)], 2, deprecation(member));
}

/** Label and system name: enough where the field is written, as the read type has the rest. */
export function shortFieldDoc(member: EntityMember): Code {
  return printDoc([title(member.field)], 2, deprecation(member));
}

function title({ label, key, vendorType }: NamedField): Encoded<"comment"> {
  const name = comment`\`${blockComment(key)}\``;
  const type = vendorType === "" ? comment`` : comment`: ${blockComment(vendorType)}`;
  return label === null ? comment`${name}${type}.` : comment`${blockComment(label)} (${name})${type}.`;
}

function rules(field: NamedField): readonly Encoded<"comment">[] {
  const readOnly = !field.creatable && !field.updatable;
  return [
    ...(field.required ? [comment`Required.`] : []),
    ...(field.unique ? [comment`Unique.`] : []),
    ...(readOnly ? [comment`Read-only.`] : []),
    ...(!readOnly && !field.creatable ? [comment`Not on create.`] : []),
    ...(!readOnly && !field.updatable ? [comment`Only on create.`] : []),
  ];
}

function limits({ limits: { maxLength, minimum, maximum } }: NamedField): readonly Encoded<"comment">[] {
  return [
    ...(maxLength === undefined ? [] : [comment`At most ${shown(maxLength)} characters.`]),
    ...(minimum === undefined ? [] : [comment`At least ${shown(minimum)}.`]),
    ...(maximum === undefined ? [] : [comment`At most ${shown(maximum)}.`]),
  ];
}

/** A choice's default is an id on the wire, and a literal to people. */
function byDefault({ defaultValue, type }: NamedField, { model }: PackageScope): readonly Encoded<"comment">[] {
  if (defaultValue === null || defaultValue === "") return [];
  const shownAs = shownType(type);
  const list = shownAs.kind === "choice" ? model.lists.find(({ id }) => id === shownAs.list) : undefined;
  const literal = list?.choices.find(({ id }) => id === defaultValue)?.literal;
  return [comment`Default: ${blockComment(literal ?? defaultValue)}.`];
}

function target(field: NamedField, scope: PackageScope): readonly Encoded<"comment">[] {
  const type = shownType(field.type);
  const mirror = field.type.kind === "mirror" ? [comment`Shows a field of a linked record.`] : [];
  if (type.kind !== "reference") return mirror;
  const entity = type.to === null ? undefined : scope.entityByKey.get(type.to);
  const name = entity?.typeName ?? type.to;
  return name === null ? mirror : [...mirror, comment`Refers to ${blockComment(name)}.`];
}

function choices(field: NamedField, scope: PackageScope): readonly Encoded<"comment">[] {
  const type = shownType(field.type);
  const list = type.kind === "choice" ? scope.lists.get(type.list) : undefined;
  return list === undefined ? [] : [comment`Choices: ${list.summary()}`];
}

function deprecation({ deprecated }: EntityMember): readonly Encoded<"comment">[] {
  return deprecated === null ? [] : [comment`@deprecated ${deprecated}`];
}

function shown(value: number): Encoded<"comment"> {
  return blockComment(String(value));
}
