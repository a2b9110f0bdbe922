import { own } from "../../json/json-value.js";
import type { ChoiceMetadata, EntityIdentity, FieldMetadata } from "./metadata.js";
import type { Narrow, Whereabouts } from "./narrow.js";

/** One app of `getEntities`. */
export function narrowEntity(narrow: Narrow, value: unknown, place: Whereabouts): EntityIdentity {
  const entity = narrow.record(value, place);
  return {
    entity_id: narrow.text(entity, "entity_id", place),
    name: narrow.text(entity, "name", place),
    display_name: narrow.textOrNull(entity, "display_name", place),
    label: narrow.textOrNull(entity, "label", place),
    label_plural: narrow.textOrNull(entity, "label_plural", place),
  };
}

/** One field of `getFields`. */
export function narrowField(narrow: Narrow, value: unknown, place: Whereabouts, active: boolean): FieldMetadata {
  const field = narrow.record(value, place);
  const text = (name: string): string | null => narrow.textOrNull(field, name, place);
  const flag = (name: string): boolean | null => narrow.flagOrNull(field, name, place);
  return {
    id: narrow.text(field, "id", place),
    name: narrow.text(field, "name", place),
    name_label: text("name_label"),
    main_type: text("main_type"),
    is_required: flag("is_required"),
    is_visible: flag("is_visible"),
    is_unique: flag("is_unique"),
    default_value: defaultValue(own(field, "default_value")),
    catalog_type_id: text("catalog_type_id"),
    reference_field_id: text("reference_field_id"),
    reference_fa_entity_id: text("reference_fa_entity_id"),
    reference_fa_entity_name: text("reference_fa_entity_name"),
    active,
  };
}

/** One entry of `getFieldItems`. */
export function narrowChoice(narrow: Narrow, value: unknown, place: Whereabouts): ChoiceMetadata {
  const choice = narrow.record(value, place);
  return {
    id: narrow.text(choice, "id", place),
    name: narrow.text(choice, "name", place),
    order: narrow.numberOrNull(choice, "order", place),
  };
}

/** No printed example has one, so its type is open; and an address in it could be a person's. */
function defaultValue(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+/g, "(e-mail address)");
}
