import type { AccountModel } from "../../generator/model/model.js";

/** The account with other labels: of entities `[singular, plural]`, of `entity.field`, of `list:label`. */
export function relabel(
  model: AccountModel,
  labels: Readonly<Record<string, string | readonly [singular: string, plural: string]>>,
): AccountModel {
  const look = (key: string, label: string | null) => {
    const given = labels[key];
    return typeof given === "string" ? given : label;
  };
  return {
    ...model,
    entities: model.entities.map((entity) => {
      const given = labels[entity.key];
      const [label, labelPlural] = typeof given === "object" ? given : [entity.label, entity.labelPlural];
      const fields = entity.fields.map((field) => ({
        ...field,
        label: look(`${entity.key}.${field.key}`, field.label),
      }));
      return { ...entity, label, labelPlural, fields };
    }),
    lists: model.lists.map((list) => ({
      ...list,
      choices: list.choices.map((choice) => ({ ...choice, label: look(choice.id, choice.label) ?? choice.label })),
    })),
  };
}
