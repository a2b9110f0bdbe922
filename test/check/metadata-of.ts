import type { AccountModel, Entity, Field } from "../../generator/model/model.js";
import type { Snapshot } from "../../generator/snapshot/snapshot.js";

/** A FreeAgent snapshot that a model of a test's own could have been interpreted from. */
export function metadataOf(model: AccountModel): Snapshot {
  const lists = model.lists.map(({ id, choices }) => [
    id,
    choices.map((choice, order) => ({ id: choice.id, name: choice.label, order })),
  ]);
  const metadata = {
    formatVersion: 1,
    provider: "freeagent",
    url: "https://freeagent.network",
    seenAs: { client: "test", hidden: true },
    batch: 100,
    introspection: "refused",
    entities: model.entities.map(entityOf),
    lists: Object.fromEntries(lists),
  };
  return { account: model.account, files: new Map([["metadata.json", `${JSON.stringify(metadata, null, 2)}\n`]]) };
}

function entityOf({ id, key, label, labelPlural, fields }: Entity) {
  return {
    entity_id: id,
    name: key,
    label,
    label_plural: labelPlural,
    display_name: null,
    fields: fields.map(fieldOf),
  };
}

function fieldOf({ id, key, label, type, required, active, creatable }: Field) {
  const list = type.kind === "choice" ? type.list : null;
  const target = type.kind === "reference" ? type.to : null;
  return {
    id,
    name: key,
    name_label: label,
    main_type: mainType(type, creatable),
    is_required: required,
    is_visible: active,
    is_unique: null,
    default_value: null,
    catalog_type_id: list,
    reference_field_id: null,
    reference_fa_entity_id: null,
    reference_fa_entity_name: list === null ? target : "catalog_type",
    active,
  };
}

function mainType(type: Field["type"], creatable: boolean): string {
  switch (type.kind) {
    case "choice":
    case "reference":
      return type.multiple ? "multi_reference" : "reference";
    case "money":
      return "currency";
    case "dateTime":
      return "datetimecomplete";
    case "number":
      return "number";
    default:
      return creatable ? "text" : "profile";
  }
}
