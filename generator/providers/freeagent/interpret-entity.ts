import type { Entity, Field } from "../../model/account-model.js";
import { builtInApps } from "./built-in-apps.js";
import { fieldType, isReadOnly, type KnownTargets } from "./field-types.js";
import type { EntityMetadata, FieldMetadata } from "./metadata.js";

/** Every app has every method: the API knows no differences. */
const methods = [
  "list",
  "iterate",
  "get",
  "first",
  "create",
  "update",
  "delete",
  "count",
  "updateMany",
  "deleteMany",
  "upsertWithLines",
  "changes",
  "activities",
  "nextSteps",
  "addNote",
  "addNextStep",
] as const;

export interface Surroundings {
  readonly entities: readonly EntityMetadata[];
  /** Line app -> its parent, by system name. */
  readonly parents: ReadonlyMap<string, string>;
}

/** One app of the metadata as an entity of the model. Mirrors still show `unknown`: see `resolveMirrors`. */
export function interpretEntity(entity: EntityMetadata, { entities, parents }: Surroundings): Entity {
  const knows: KnownTargets = { entity: (field) => targetOf(field, entities) };
  return {
    id: entity.entity_id,
    key: entity.name,
    label: entity.label,
    labelPlural: entity.label_plural,
    custom: !builtInApps.has(entity.name),
    // Every record has its own `id`, listed as a field or not.
    fields: entity.fields.filter((field) => field.name !== "id").map((field) => interpretField(entity, field, knows)),
    lines: entities.map((line) => line.name).filter((line) => parents.get(line) === entity.name),
    methods,
    paths: null,
    hasRows: false,
  };
}

function interpretField(entity: EntityMetadata, field: FieldMetadata, knows: KnownTargets): Field {
  const type = fieldType(field, knows);
  const writable = field.active && !isReadOnly(field);
  return {
    id: field.id,
    key: field.name,
    label: field.name_label,
    type,
    custom: isNumbered(entity.name, field.name),
    required: field.is_required ?? false,
    unique: field.is_unique ?? false,
    readable: true,
    creatable: writable,
    updatable: writable,
    filterable: type.kind !== "unknown",
    active: field.active,
    fullOnly: false,
    defaultValue: field.default_value,
    limits: {},
    vendorType: field.main_type ?? "",
  };
}

/** `contact_field14` of `contact`. */
function isNumbered(entity: string, field: string): boolean {
  const prefix = `${entity}_field`;
  return field.startsWith(prefix) && /^\d+$/.test(field.slice(prefix.length));
}

function targetOf(field: FieldMetadata, entities: readonly EntityMetadata[]): string | null {
  const { reference_fa_entity_id: id, reference_fa_entity_name: name } = field;
  const target = entities.find((entity) => entity.entity_id === id) ?? entities.find((entity) => entity.name === name);
  return target?.name ?? null;
}
