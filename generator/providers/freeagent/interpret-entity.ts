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
  /** The apps by their ids and by their system names. */
  readonly byId: ReadonlyMap<string, EntityMetadata>;
  readonly byName: ReadonlyMap<string, EntityMetadata>;
  /** Line app -> its parent, by system name. */
  readonly parents: ReadonlyMap<string, string>;
}

/** One app of the metadata as an entity of the model. Mirrors still show `unknown`: see `resolveMirrors`. */
export function interpretEntity(entity: EntityMetadata, surroundings: Surroundings): Entity {
  const knows: KnownTargets = { entity: (field) => targetOf(field, surroundings) };
  return {
    id: entity.entity_id,
    key: entity.name,
    label: entity.label,
    labelPlural: entity.label_plural,
    custom: !builtInApps.has(entity.name),
    // Every record has its own `id`, listed as a field or not.
    fields: entity.fields.filter((field) => field.name !== "id").map((field) => interpretField(entity, field, knows)),
    lines: [...surroundings.byName.keys()].filter((line) => surroundings.parents.get(line) === entity.name),
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
  return field.startsWith(entity) && /^_field\d+$/.test(field.slice(entity.length));
}

function targetOf(field: FieldMetadata, { byId, byName }: Surroundings): string | null {
  const { reference_fa_entity_id: id, reference_fa_entity_name: name } = field;
  const target = (id === null ? undefined : byId.get(id)) ?? (name === null ? undefined : byName.get(name));
  return target?.name ?? null;
}
