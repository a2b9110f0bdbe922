import fc from "fast-check";
import type { NamedModel } from "../../generator/model/model.js";

/** Changes one thing of the model, whatever it is: it need not make sense. */
export type ModelEdit = (model: NamedModel) => NamedModel;

/** Any property of any entity, field, list or choice, by chance. */
export const edit: fc.Arbitrary<ModelEdit> = fc
  .record({
    part: fc.constantFrom("entity", "field", "list", "choice"),
    place: fc.nat(),
    inner: fc.nat(),
    property: fc.nat(),
    other: fc.nat(),
  })
  .map(({ part, place, inner, property, other }): ModelEdit => {
    return (model) => {
      const types = model.entities.flatMap(({ fields }) => fields.map(({ type }) => type));
      const change = <T extends object>(one: T): T => {
        const keys = Object.keys(one).filter((key) => key !== "fields" && key !== "choices");
        const key = keys[property % keys.length] ?? "";
        const type = key === "type" ? types[other % types.length] : undefined;
        return { ...one, [key]: type ?? changed(Object.entries(one).find(([name]) => name === key)?.[1], key) };
      };
      const at = <T>(items: readonly T[], index: number, make: (item: T) => T): readonly T[] =>
        items.map((item, position) => (position === index % items.length ? make(item) : item));
      switch (part) {
        case "entity":
          return { ...model, entities: at(model.entities, place, change) };
        case "field":
          return {
            ...model,
            entities: at(model.entities, place, (one) => ({ ...one, fields: at(one.fields, inner, change) })),
          };
        case "list":
          return { ...model, lists: at(model.lists, place, change) };
        case "choice":
          return {
            ...model,
            lists: at(model.lists, place, (one) => ({ ...one, choices: at(one.choices, inner, change) })),
          };
        default:
          return part satisfies never;
      }
    };
  });

function changed(value: unknown, key: string): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return `${value}Also`;
  if (Array.isArray(value)) return value.length === 0 ? ["quote_item", "logo"] : value.slice(1);
  if (key === "paths") return { collection: "/some/", item: null };
  if (key === "limits") return { maxLength: 7 };
  return key === "defaultValue" ? "ContactSegment-0" : "something";
}
