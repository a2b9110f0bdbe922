import type { Entity, Field } from "../../model/account-model.js";
import type { FieldType } from "../../model/field-type.js";

/**
 * Gives each mirror the type of what it shows, through any number of mirrors. Where the far field is not listed, or a
 * chain of mirrors comes back to itself, the type inside stays unknown.
 */
export function resolveMirrors(entities: readonly Entity[]): readonly Entity[] {
  const byEntity = new Map(entities.flatMap((entity) => [[entity.key, entity] as const, [entity.id, entity] as const]));
  const far = (type: FieldType & { kind: "mirror" }): Field | undefined =>
    byEntity.get(type.of.entity)?.fields.find((field) => field.id === type.of.field);

  const resolve = (type: FieldType, seen: ReadonlySet<string>): FieldType => {
    if (type.kind !== "mirror" || seen.has(type.of.field)) return type;
    const shown = far(type);
    if (shown === undefined) return type;
    const inner = resolve(shown.type, new Set([...seen, type.of.field]));
    const entity = byEntity.get(type.of.entity)?.id ?? type.of.entity;
    return { ...type, of: { entity, field: type.of.field }, type: inner.kind === "mirror" ? inner.type : inner };
  };

  return entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) => ({ ...field, type: resolve(field.type, new Set([field.id])) })),
  }));
}
