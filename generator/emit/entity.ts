import { blockComment, type Encoded } from "../model/encoders.js";
import { compareText, type NamedEntity, type NamedField, shownType } from "../model/model.js";
import { sha256 } from "../output/hash.js";
import { linesOf, listsOf, type PackageScope } from "./package-scope.js";
import { type Code, comment, joinComments, printDoc } from "./print.js";

/** What is told of the fields of one file. */
export interface FieldDocs {
  /** Everything that a reader may want to know of a field: label, system name, type, rules, target, choices. */
  readonly full: (member: EntityMember) => Code;
  /** Label and system name: enough where the field is written, as the read type has the rest. */
  readonly short: (member: EntityMember) => Code;
}

export function fieldDocs(scope: PackageScope): FieldDocs {
  const titles = new Map<NamedField, Encoded<"comment">>();
  /** Stands above each of the types that have the field. */
  const titleOf = (field: NamedField): Encoded<"comment"> => {
    const made = titles.get(field) ?? title(field);
    titles.set(field, made);
    return made;
  };
  return {
    full: (member) => {
      const { field } = member;
      const facts = [titleOf(field)];
      addRules(field, facts);
      addLimits(field, facts);
      addDefault(field, scope, facts);
      addTarget(field, scope, facts);
      return printDoc([joinComments(facts), ...choices(field, scope)], 2, deprecation(member));
    },
    short: (member) => printDoc([titleOf(member.field)], 2, deprecation(member)),
  };
}

function title({ label, key, vendorType }: NamedField): Encoded<"comment"> {
  const name = comment`\`${blockComment(key)}\``;
  const type = vendorType === "" ? comment`` : comment`: ${blockComment(vendorType)}`;
  return label === null ? comment`${name}${type}.` : comment`${blockComment(label)} (${name})${type}.`;
}

/** What is told of a field, in the order in which it is read. */
type Facts = Encoded<"comment">[];

function addRules({ required, unique, creatable, updatable }: NamedField, facts: Facts): void {
  if (required) facts.push(comment`Required.`);
  if (unique) facts.push(comment`Unique.`);
  if (creatable && updatable) return;
  facts.push(creatable ? comment`Only on create.` : updatable ? comment`Not on create.` : comment`Read-only.`);
}

function addLimits({ limits: { maxLength, minimum, maximum } }: NamedField, facts: Facts): void {
  if (maxLength !== undefined) facts.push(comment`At most ${shown(maxLength)} characters.`);
  if (minimum !== undefined) facts.push(comment`At least ${shown(minimum)}.`);
  if (maximum !== undefined) facts.push(comment`At most ${shown(maximum)}.`);
}

/** A choice's default is an id on the wire, and a literal to people. */
function addDefault({ defaultValue, type }: NamedField, { lists }: PackageScope, facts: Facts): void {
  if (defaultValue === null || defaultValue === "") return;
  const shownAs = shownType(type);
  const list = shownAs.kind === "choice" ? lists.get(shownAs.list)?.source : undefined;
  const literal = list?.choices.find(({ id }) => id === defaultValue)?.literal;
  facts.push(comment`Default: ${blockComment(literal ?? defaultValue)}.`);
}

function addTarget(field: NamedField, scope: PackageScope, facts: Facts): void {
  if (field.type.kind === "mirror") facts.push(comment`Shows a field of a linked record.`);
  const type = shownType(field.type);
  if (type.kind !== "reference") return;
  const entity = type.to === null ? undefined : scope.entityByKey.get(type.to);
  const name = entity?.typeName ?? type.to;
  if (name !== null) facts.push(comment`Refers to ${blockComment(name)}.`);
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

/** A field under one of the names it goes by. */
export interface EntityMember {
  readonly name: string;
  readonly field: NamedField;
  /** Why it should no longer be used; null for what is in use. */
  readonly deprecated: Encoded<"comment"> | null;
}

/** The fields of an entity and their aliases, sorted by name. The record's own id is not among them. */
export function entityMembers(entity: NamedEntity): readonly EntityMember[] {
  const fields = entity.fields.filter(({ name }) => name !== "id");
  const names = new Set(fields.map(({ name }) => name));
  const aliases = fields.flatMap((field): readonly EntityMember[] => {
    if (field.alias === null || field.alias === "id" || names.has(field.alias)) return [];
    const deprecated = comment`It is called \`${blockComment(field.name)}\` now.`;
    return [{ name: field.alias, field, deprecated }];
  });
  const members = fields.map((field): EntityMember => {
    return { name: field.name, field, deprecated: field.active ? null : comment`Deactivated in the account.` };
  });
  return [...members, ...aliases].toSorted((left, right) => compareText(left.name, right.name));
}

/**
 * A hash of all that the files of an entity are made from, but the tool: the entity itself; the names of its lines and of
 * what it refers to; its lists; settings. What an emitter reads besides belongs in here, too. Orders that mean nothing
 * make no difference. The whole is one text: nothing faster is as plain, and every generate hashes every entity.
 */
export function hashEntity(entity: NamedEntity, scope: PackageScope): string {
  const { model, settings, dataName } = scope;
  return sha256(
    JSON.stringify({
      api: model.api.kind,
      date: settings.date,
      modulesFrom: settings.modulesFrom,
      entity: {
        ...entity,
        methods: entity.methods.toSorted(compareText),
        fields: entity.fields.toSorted((left, right) => compareText(left.name, right.name)),
        lines: linesOf(entity, scope).map((line) => {
          const { id, typeName, collection, file } = line;
          return { id, typeName, collection, file, dataName: dataName(line) };
        }),
      },
      dataName: dataName(entity),
      idName: scope.idNames.get(entity.key),
      isLine: scope.lineKeys.has(entity.key),
      targets: targetsOf(entity).map((key) => [key, scope.idNames.get(key)]),
      lists: listsOf(entity, scope).map(({ source, owner }) => ({ ...source, isOwn: owner !== null })),
    }),
  );
}

/** The keys of what its fields refer to, sorted. */
function targetsOf({ fields }: NamedEntity): readonly string[] {
  const keys = new Set<string>();
  for (const field of fields) {
    const type = shownType(field.type);
    if (type.kind === "reference" && type.to !== null) keys.add(type.to);
  }
  return [...keys].toSorted(compareText);
}
