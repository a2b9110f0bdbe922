import type { Entity } from "../model/account-model.js";
import { assignFieldNames } from "../model/assign-field-names.js";
import type { LockedEntity } from "../model/names-lock.js";
import { isRelabelled } from "./is-relabelled.js";
import type { FieldOffer } from "./rename-offer.js";

/** The fields of one entity that were relabelled since they were named. What an override names is left alone. */
export function fieldOffers(
  entity: Entity,
  locked: LockedEntity,
  overrides: ReadonlyMap<string, string>,
): readonly FieldOffer[] {
  const stale = new Set(
    entity.fields.flatMap((field) => {
      const name = locked.fields.get(field.id);
      const [alone] = assignFieldNames({ ...entity, fields: [field] }, undefined, new Map());
      const isStale = name !== undefined && alone !== undefined && isRelabelled(name, alone.name);
      return isStale && !overrides.has(field.id) ? [field.id] : [];
    }),
  );
  const without = <Kept>(names: ReadonlyMap<string, Kept>) => new Map([...names].filter(([id]) => !stale.has(id)));
  const forgotten = { ...locked, fields: without(locked.fields), aliases: without(locked.aliases) };
  return assignFieldNames(entity, forgotten, overrides).flatMap(({ id, name, label }) => {
    const from = locked.fields.get(id);
    if (!stale.has(id) || from === undefined || from === name) return [];
    return [{ kind: "field", entity: entity.id, field: id, from, to: name, label }];
  });
}
