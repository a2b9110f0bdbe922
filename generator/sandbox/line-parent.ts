import type { AccountModel, Entity } from "../model/account-model.js";

/** Where a line record keeps the id of the record it belongs to, whether or not the metadata lists the field. */
export const lineParentKey = "parent_entity_reference_id";

/** The entity whose records have lines of this one; null for an entity that is no line. */
export function lineParent(model: AccountModel, entity: string): Entity | null {
  return model.entities.find((candidate) => candidate.lines.includes(entity)) ?? null;
}
