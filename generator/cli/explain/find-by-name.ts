import type { NamedChoice, NamedEntity, NamedField, NamedList, NamedModel } from "../../index.js";

/** Something of an account that has a name. */
export type Found =
  | { readonly kind: "entity"; readonly entity: NamedEntity }
  | { readonly kind: "field"; readonly entity: NamedEntity; readonly field: NamedField }
  | { readonly kind: "list"; readonly list: NamedList }
  | { readonly kind: "choice"; readonly list: NamedList; readonly choice: NamedChoice };

/** All that goes by the name exactly; where nothing does, all that goes by it but for large and small letters. */
export function findByName(model: NamedModel, name: string): readonly Found[] {
  const all = everything(model);
  const exact = all.filter((found) => namesOfFound(found).includes(name));
  if (exact.length > 0) return exact;
  const wanted = name.toLowerCase();
  return all.filter((found) => namesOfFound(found).some((known) => known.toLowerCase() === wanted));
}

export function everything({ entities, lists }: NamedModel): readonly Found[] {
  return [
    ...entities.flatMap((entity): readonly Found[] => [
      { kind: "entity", entity },
      ...entity.fields.map((field): Found => ({ kind: "field", entity, field })),
    ]),
    ...lists.flatMap((list): readonly Found[] => [
      { kind: "list", list },
      ...list.choices.map((choice): Found => ({ kind: "choice", list, choice })),
    ]),
  ];
}

/** By what a person may call it: the vendor's system name and id, the account's label, and our identifier. */
export function namesOfFound(found: Found): readonly string[] {
  switch (found.kind) {
    case "entity": {
      const { key, id, label, labelPlural, typeName, collection } = found.entity;
      return present([key, id, label, labelPlural, typeName, collection]);
    }
    case "field": {
      const { entity, field } = found;
      const { key, id, label, name } = field;
      const whole = [`${entity.key}.${key}`, `${entity.typeName}.${name}`, `${entity.collection}.${name}`];
      return present([key, id, label, name, ...whole]);
    }
    case "list":
      return [found.list.id, found.list.name];
    case "choice":
      return [found.choice.id, found.choice.label, found.choice.literal];
    default:
      return found satisfies never;
  }
}

function present(names: readonly (string | null)[]): readonly string[] {
  return names.filter((name) => name !== null);
}
