import type { Field } from "../../model/account-model.js";
import { joinSeverities, type Severities } from "../severity.js";

/**
 * The worst that a change of a field can do: nothing in a direction that the field does not allow. A deactivated field
 * is in the package only by wish, and never written; there a change is dangerous at worst.
 */
export function fieldCap(...states: readonly Field[]): Severities {
  return states.map(capOf).reduce(joinSeverities);
}

/** As above, for a change that is not about the field's being active. */
export function steadyFieldCap(before: Field, after: Field): Severities {
  const active = before.active && after.active;
  return fieldCap({ ...before, active }, { ...after, active });
}

function capOf({ active, readable, creatable, updatable, filterable }: Field): Severities {
  const asked = active ? "breaking" : "dangerous";
  const sent = active ? "breaking" : "safe";
  return {
    read: readable ? asked : "safe",
    create: creatable ? sent : "safe",
    update: updatable ? sent : "safe",
    filter: filterable ? asked : "safe",
  };
}
