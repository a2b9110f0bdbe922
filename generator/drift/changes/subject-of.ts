import type { Entity, Field } from "../../model/account-model.js";
import type { Subject } from "../model-change.js";

/** What a change says of the entity or the field it is about. */
export function subjectOf({ id, key, label }: Pick<Entity | Field, "id" | "key" | "label">): Subject {
  return { id, key, label };
}
