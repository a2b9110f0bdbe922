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
  /** Keys of the entities whose records are lines of another's. */
  readonly lineKeys: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, EmittedList>;
  /** The constant that holds an entity's data; it is the same name in every file that imports it. */
  readonly dataName: (entity: NamedEntity) => Encoded<"identifier">;
}

export function packageScope(model: NamedModel, settings: EmitSettings): PackageScope {
  const entities = model.entities.toSorted((left, right) => compareText(left.typeName, right.typeName));
  const users = listUsers(entities);
  const values = new Set([...entities.map(({ collection }) => collection), ...model.lists.map(({ name }) => name)]);
  return {
    model,
    settings,
    entities,
    entityByKey: new Map(entities.map((entity) => [entity.key, entity])),
    lineKeys: new Set(entities.flatMap(({ lines }) => lines)),
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
  const ids = new Set(
    entity.fields.map(({ type }) => shownType(type)).map((type) => (type.kind === "choice" ? type.list : null)),
  );
  return [...ids]
    .flatMap((id) => (id === null ? [] : (scope.lists.get(id) ?? [])))
    .toSorted((left, right) => compareText(left.name, right.name));
}

/** The entities whose records are lines of this one, as far as the package has them. */
export function linesOf(entity: NamedEntity, scope: PackageScope): readonly NamedEntity[] {
  return entity.lines
    .flatMap((key) => scope.entityByKey.get(key) ?? [])
    .toSorted((left, right) => compareText(left.collection, right.collection));
}

function listUsers(entities: readonly NamedEntity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const field of entity.fields) {
      const type = shownType(field.type);
      if (type.kind !== "choice") continue;
      const known = users.get(type.list) ?? new Set();
      users.set(type.list, known.add(entity.id));
    }
  }
  return users;
}
