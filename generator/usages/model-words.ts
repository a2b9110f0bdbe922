import { type NamedModel, shownType, typeFamily } from "../model/model.js";
import type { ChoiceTarget, FieldTarget, Target } from "./target.js";
import type { Ways } from "./ways.js";

/** The model by the names that code uses. */
export interface ModelWords {
  /** Everything worth a look: nothing else in the consumer's code can be of the package. */
  readonly words: ReadonlySet<string>;
  /** The field of an entity that goes by the name, or went by it and still has it as an alias. */
  field(entity: string, name: string, ways?: Ways): FieldTarget | null;
  /** All fields of an entity. */
  fieldsOf(entity: string, ways: Ways): readonly FieldTarget[];
  /** The choice of a list with the literal. */
  choice(list: string, literal: string, ways?: Ways): ChoiceTarget | null;
  /** The list that a field takes its values from. */
  listOf(field: FieldTarget): string | null;
  /** The entities whose read type has the name. */
  entityTypes(name: string): readonly Target[];
  /** The entities whose fields have exactly these names. */
  entitiesOf(names: readonly string[]): readonly string[];
}

/** `operations` are the functions of the package's `crm.operations`, `methods` those of its collections. */
export function modelWords(
  model: NamedModel,
  { operations, methods }: { readonly operations: readonly string[]; readonly methods: readonly string[] },
): ModelWords {
  const fields = new Map(model.entities.map((entity) => [entity.id, fieldIds(entity)]));
  const choices = new Map(
    model.lists.map((list) => [list.id, new Map(list.choices.map(({ id, literal }) => [literal, id]))]),
  );
  const lists = new Map(
    model.entities.flatMap((entity) =>
      entity.fields.flatMap((field) => {
        const type = shownType(field.type);
        return type.kind === "choice" ? [[`${entity.id}\u0000${field.id}`, type.list] as const] : [];
      }),
    ),
  );
  const words = new Set([
    ...model.entities.flatMap(({ typeName, collection }) => [...typeFamily(typeName), collection]),
    ...[...fields.values()].flatMap((names) => [...names.keys()]),
    ...model.lists.map(({ name }) => name),
    ...[...choices.values()].flatMap((literals) => [...literals.keys()]),
    ...operations,
    ...methods,
    "fields",
  ]);

  return {
    words,
    field: (entity, name, ways) => {
      const id = fields.get(entity)?.get(name);
      return id === undefined ? null : { kind: "field", entity, field: id, ...(ways !== undefined && { ways }) };
    },
    fieldsOf: (entity, ways) =>
      [...new Set(fields.get(entity)?.values())].map((field) => ({ kind: "field", entity, field, ways })),
    choice: (list, literal, ways) => {
      const id = choices.get(list)?.get(literal);
      return id === undefined ? null : { kind: "choice", list, choice: id, ...(ways !== undefined && { ways }) };
    },
    listOf: ({ entity, field }) => lists.get(`${entity}\u0000${field}`) ?? null,
    entityTypes: (name) =>
      model.entities.flatMap(({ id, typeName }) =>
        typeName === name ? [{ kind: "entity-type", entity: id, suffix: "" }] : [],
      ),
    entitiesOf: (names) => {
      const wanted = names.filter((name) => name !== "id");
      return [...fields]
        .filter(([, known]) => known.size === wanted.length && wanted.every((name) => known.has(name)))
        .map(([entity]) => entity);
    },
  };
}

function fieldIds({ fields }: NamedModel["entities"][number]): ReadonlyMap<string, string> {
  const aliases = fields.flatMap(({ id, alias }) => (alias === null ? [] : [[alias, id] as const]));
  return new Map([...aliases, ...fields.map(({ id, name }) => [name, id] as const)]);
}
