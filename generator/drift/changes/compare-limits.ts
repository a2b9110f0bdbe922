import type { Entity, Field, FieldLimits } from "../../model/account-model.js";
import { makeChange } from "../make-change.js";
import type { ModelChange } from "../model-change.js";
import type { Severities } from "../severity.js";
import { subjectOf } from "./subject-of.js";

const limits = ["maxLength", "minimum", "maximum"] as const satisfies readonly (keyof FieldLimits)[];

/** One change for each limit that moved, came or went. */
export function compareLimits(entity: Entity, was: Field, is: Field, cap: Severities): readonly ModelChange[] {
  return limits.flatMap((limit) => {
    const [old, now] = [was.limits[limit] ?? null, is.limits[limit] ?? null];
    if (old === now) return [];
    return [
      makeChange(isTighter(limit, old, now) ? "field.limit-tightened" : "field.limit-widened", {
        entity: subjectOf(entity),
        field: subjectOf(is),
        cap,
        before: old === null ? null : `${limit} ${old}`,
        after: now === null ? null : `${limit} ${now}`,
        facts: [limit, old, now],
        edits: [{ kind: "limit", entity: entity.id, field: is.id, limit, after: now }],
      }),
    ];
  });
}

function isTighter(limit: keyof FieldLimits, old: number | null, now: number | null): boolean {
  if (now === null) return false;
  if (old === null) return true;
  return limit === "minimum" ? now > old : now < old;
}
