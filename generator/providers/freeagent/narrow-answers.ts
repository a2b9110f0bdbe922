import type { ChoiceMetadata, EntityIdentity, FieldMetadata } from "./metadata.js";
import type { Narrow } from "./narrow.js";

/** One app of `getEntities`. */
export function narrowEntity(narrow: Narrow, value: unknown, place: string): EntityIdentity {
  const entity = narrow.record(value, place);
  return {
    entity_id: narrow.text(entity.get("entity_id"), `${place}.entity_id`),
    name: narrow.text(entity.get("name"), `${place}.name`),
    display_name: narrow.textOrNull(entity.get("display_name"), `${place}.display_name`),
    label: narrow.textOrNull(entity.get("label"), `${place}.label`),
    label_plural: narrow.textOrNull(entity.get("label_plural"), `${place}.label_plural`),
  };
}

/** One field of `getFields`. */
export function narrowField(narrow: Narrow, value: unknown, place: string, active: boolean): FieldMetadata {
  const field = narrow.record(value, place);
  const text = (name: string): string | null => narrow.textOrNull(field.get(name), `${place}.${name}`);
  const flag = (name: string): boolean | null => narrow.flagOrNull(field.get(name), `${place}.${name}`);
  return {
    id: narrow.text(field.get("id"), `${place}.id`),
    name: narrow.text(field.get("name"), `${place}.name`),
    name_label: text("name_label"),
    main_type: text("main_type"),
    is_required: flag("is_required"),
    is_visible: flag("is_visible"),
    is_unique: flag("is_unique"),
    default_value: defaultValue(field.get("default_value")),
    catalog_type_id: text("catalog_type_id"),
    reference_field_id: text("reference_field_id"),
    reference_fa_entity_id: text("reference_fa_entity_id"),
    reference_fa_entity_name: text("reference_fa_entity_name"),
    active,
  };
}

/** One entry of `getFieldItems`. */
export function narrowChoice(narrow: Narrow, value: unknown, place: string): ChoiceMetadata {
  const choice = narrow.record(value, place);
  return {
    id: narrow.text(choice.get("id"), `${place}.id`),
    name: narrow.text(choice.get("name"), `${place}.name`),
    order: narrow.numberOrNull(choice.get("order"), `${place}.order`),
  };
}

/** No printed example has one, so its type is open; and an address in it could be a person's. */
function defaultValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+/g, "(e-mail address)");
}
