import { identifier, type Encoded } from "../model/encoders.js";
import { compareText } from "../model/compare-text.js";
import { shownType } from "../model/field-type.js";
import type { NamedEntity, NamedModel } from "../model/named-model.js";
import { emittedList, type EmittedList } from "./emitted-list.js";
import type { EmitSettings } from "./emit-settings.js";

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
