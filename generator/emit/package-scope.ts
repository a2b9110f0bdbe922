import { blockComment, type Encoded, identifier, stringLiteral } from "../model/encoders.js";
import {
  compareText,
  type NamedChoice,
  type NamedEntity,
  type NamedList,
  type NamedModel,
  shownType,
} from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import {
  code,
  type Code,
  comment,
  type DataObject,
  displayWidth,
  joinCode,
  joinComments,
  lineWidth,
  plainData,
  printInitializer,
  textData,
} from "./print.js";
import { genericType, nameType, printType, stringType } from "./types.js";

/** What the emitters of single files need to know of the whole package. */
export interface PackageScope {
  readonly model: NamedModel;
  readonly settings: EmitSettings;
  /** Sorted by their type's name. */
  readonly entities: readonly NamedEntity[];
  readonly entityByKey: ReadonlyMap<string, NamedEntity>;
  /**
   * By key, the name that ids of an entity's records have in types. Entities whose records are in one place share the one
   * that refers to all of them: what points there does not say to which of them.
   */
  readonly idNames: ReadonlyMap<string, string>;
  /** Keys of the entities whose records are lines of another's. */
  readonly lineKeys: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, EmittedList>;
  /** Entity id -> the ids of the lists that its fields use. */
  readonly listIds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The constant that holds an entity's data; it is the same name in every file that imports it. */
  readonly dataName: (entity: NamedEntity) => Encoded<"identifier">;
}

export function packageScope(model: NamedModel, settings: EmitSettings): PackageScope {
  const entities = model.entities.toSorted((left, right) => compareText(left.typeName, right.typeName));
  const listIds = new Map(entities.map((entity) => [entity.id, listIdsOf(entity)]));
  const users = listUsers(listIds);
  const values = new Set([...entities.map(({ collection }) => collection), ...model.lists.map(({ name }) => name)]);
  return {
    model,
    settings,
    entities,
    entityByKey: new Map(entities.map((entity) => [entity.key, entity])),
    idNames: idNames(entities),
    lineKeys: new Set(entities.flatMap(({ lines }) => lines)),
    listIds,
    lists: new Map(model.lists.map((list) => [list.id, emittedList(list, users.get(list.id) ?? new Set())])),
    dataName: ({ typeName }) => {
      const [first = ""] = typeName;
      const name = `${first.toLowerCase()}${typeName.slice(first.length)}Entity`;
      return identifier(values.has(name) ? `${name}$` : name);
    },
  };
}

/** The lists that the fields of an entity use, sorted by name. */
export function listsOf(entity: NamedEntity, scope: PackageScope): readonly EmittedList[] {
  return [...(scope.listIds.get(entity.id) ?? [])]
    .flatMap((id) => scope.lists.get(id) ?? [])
    .toSorted((left, right) => compareText(left.name, right.name));
}

/** The entities whose records are lines of this one, as far as the package has them. */
export function linesOf(entity: NamedEntity, scope: PackageScope): readonly NamedEntity[] {
  return entity.lines
    .flatMap((key) => scope.entityByKey.get(key) ?? [])
    .toSorted((left, right) => compareText(left.collection, right.collection));
}

function idNames(entities: readonly NamedEntity[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  // Of the keys of one place, the one that the others begin with comes first.
  const sorted = entities.toSorted((left, right) => compareText(left.key, right.key));
  return new Map(
    sorted.map(({ key, paths, typeName }) => {
      const place = paths?.collection;
      if (place === undefined) return [key, typeName];
      const name = places.get(place) ?? typeName;
      places.set(place, name);
      return [key, name];
    }),
  );
}

function listIdsOf(entity: NamedEntity): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const field of entity.fields) {
    const type = shownType(field.type);
    if (type.kind === "choice") ids.add(type.list);
  }
  return ids;
}

function listUsers(listIds: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const [entity, ids] of listIds) {
    for (const id of ids) users.set(id, (users.get(id) ?? new Set()).add(entity));
  }
  return users;
}

/** A choice list as code: the closed type of its literals, and the constant that maps literal to id. */
export interface EmittedList {
  readonly id: string;
  readonly source: NamedList;
  readonly name: Encoded<"identifier">;
  /** False for a list that no field shows: it is not emitted. */
  readonly used: boolean;
  /** Vendor id of the one entity that uses it; null where several do. */
  readonly owner: string | null;
  /** Ids whose literal stands more than once in the list, with that literal; empty as a rule. */
  readonly duplicates: DataObject;
  /** By id, what goes over the wire where that is no text; empty as a rule. */
  readonly values: DataObject;
  /** The first literals, for documentation. */
  readonly summary: () => Encoded<"comment">;
  /** Printed where it stands, and not before: an account has thousands of lists. */
  readonly types: () => ListTypesView;
  readonly data: () => ListDataView;
}

/** The holes of a list in a `.d.ts` template. */
export interface ListTypesView {
  readonly name: Encoded<"identifier">;
  readonly literals: Code;
  readonly constant: Code;
}

/** The holes of a list in a `.js` template. */
export interface ListDataView {
  readonly name: Encoded<"identifier">;
  readonly object: Code;
}

/** How many choices a comment names before it only counts. */
const shownChoices = 10;

/** `users` are the vendor ids of the entities that show the list. */
function emittedList(list: NamedList, users: ReadonlySet<string>): EmittedList {
  const name = identifier(list.name);
  const count = new Map<string, number>();
  for (const { literal } of list.choices) count.set(literal, (count.get(literal) ?? 0) + 1);
  const unique = list.choices.filter(({ literal }) => count.get(literal) === 1);
  const duplicates = list.choices
    .filter(({ literal }) => count.get(literal) !== 1)
    .toSorted((left, right) => compareText(left.id, right.id));

  return {
    id: list.id,
    source: list,
    name,
    used: users.size > 0,
    owner: users.size === 1 ? ([...users][0] ?? null) : null,
    duplicates: new Map(duplicates.map(({ id, literal }) => [id, textData(literal)])),
    values: new Map(
      list.choices.flatMap(({ id, value }) => (value === undefined ? [] : [[id, plainData(value)] as const])),
    ),
    summary: () => summarize(list),
    types: () => listTypes(name, unique),
    data: () => {
      const object = new Map(unique.map(({ id, literal }) => [literal, textData(id)]));
      return { name, object: printInitializer(object, code`export const ${name} =`) };
    },
  };
}

function listTypes(name: Encoded<"identifier">, choices: readonly NamedChoice[]): ListTypesView {
  const head = code`export declare const ${name}:`;
  const constant = genericType(code`Readonly`, genericType(code`Record`, nameType(name), stringType));
  return {
    name,
    literals: printLiterals(choices, displayWidth(code`export type ${name} =`)),
    constant: code`${head} ${printType(constant, { column: displayWidth(head) + 1, indent: 0, after: 1 })};`,
  };
}

/** As `printAliasType` does with a union of them, of which an account has a hundred thousand. */
function printLiterals(choices: readonly NamedChoice[], column: number): Code {
  const literals = choices.map(({ literal }) => stringLiteral(literal));
  if (literals.length === 0) return code` never`;
  const flat = joinCode(literals, " | ");
  const width = displayWidth(flat);
  if (column + width + 2 <= lineWidth) return code` ${flat}`;
  if (literals.length === 1 || width + 3 <= lineWidth) return code`\n  ${flat}`;
  return code`\n  | ${joinCode(literals, "\n  | ")}`;
}

function summarize({ choices }: NamedList): Encoded<"comment"> {
  const shown = choices.slice(0, shownChoices).map(({ literal }) => blockComment(stringLiteral(literal)));
  const more = choices.length - shown.length;
  if (more > 0) return comment`${joinComments(shown, ", ")} and ${blockComment(String(more))} more.`;
  return shown.length === 0 ? comment`none.` : comment`${joinComments(shown, ", ")}.`;
}

/** What a generated package is besides its account's model. */
export interface EmitSettings {
  readonly packageName: string;
  readonly version: string;
  /** Keeps npm from publishing the package. */
  readonly private: boolean;
  /** How dates are read. */
  readonly date: "string" | "Date";
  /** Version of this tool, shown in the package's README. */
  readonly toolVersion: string;
  /** The copied runtime: `runtime/*` and `provider/*`. */
  readonly runtimeFiles: readonly GeneratedFile[];
  /**
   * Path from the package's folder to the one that relative modules of custom types are named from.
   * Default `../..`: the configuration stands two folders above its packages.
   */
  readonly modulesFrom?: string;
  /** Text that has been made already, verified, by the hash of what it was made from. Default: nothing. */
  readonly made?: ReadonlyMap<string, string>;
}
