import type { Entity, Field } from "../../model/account-model.js";
import type { FieldType } from "../../model/field-type.js";

/**
 * Gives each mirror the type of what it shows, through any number of mirrors. Where the far field is not listed, or a
 * chain of mirrors comes back to itself, the type inside stays unknown.
 */
export function resolveMirrors(entities: readonly Entity[]): readonly Entity[] {
  const byEntity = new Map(
    entities.flatMap((entity) => {
      const known = { id: entity.id, fields: new Map(entity.fields.map((field) => [field.id, field])) };
      return [[entity.key, known] as const, [entity.id, known] as const];
    }),
  );
  const far = ({ of }: Mirror): Field | undefined => byEntity.get(of.entity)?.fields.get(of.field);

  const shown = new Map<Field, FieldType>();
  /** What the end of the chain is; kept for every mirror on the way, as many a chain may lead through it. */
  const shownBy = (first: Field, mirror: Mirror): FieldType => {
    const way = new Set([first]);
    let last: FieldType = mirror;
    while (last.kind === "mirror") {
      const next = far(last);
      const known = next === undefined || way.has(next) ? last.type : (shown.get(next) ?? next.type);
      if (next !== undefined && known === next.type) way.add(next);
      last = known;
    }
    for (const field of way) if (field.type.kind === "mirror") shown.set(field, last);
    return last;
  };

  const resolved = (field: Field, type: Mirror): FieldType => {
    const entity = byEntity.get(type.of.entity)?.id ?? type.of.entity;
    return { ...type, of: { entity, field: type.of.field }, type: shownBy(field, type) };
  };
  return entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) =>
      field.type.kind === "mirror" ? { ...field, type: resolved(field, field.type) } : field,
    ),
  }));
}

type Mirror = FieldType & { readonly kind: "mirror" };
