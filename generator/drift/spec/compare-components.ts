import { joinUses } from "../change-kind.js";
import { makeChange, type ModelChange } from "../change.js";
import { memberOf, schemaText } from "./normal-schema.js";
import type { NormalSpec } from "./normal-spec.js";
import type { SchemaComparison } from "./schema-comparison.js";
import { schemaUses } from "./schema-uses.js";
import { shownSchema } from "./shown-schema.js";
import { specChanges } from "./spec-changes.js";

/** The components of two documents, each once, wherever it is used; one that got another name is told as that. */
export function compareComponents(
  before: NormalSpec,
  after: NormalSpec,
  renamed: ReadonlyMap<string, string>,
  comparison: SchemaComparison,
): readonly ModelChange[] {
  const [old, now] = [before.components.schemas, after.components.schemas];
  const [usesBefore, usesAfter] = [schemaUses(before), schemaUses(after)];
  const come = new Set(renamed.values());
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].flatMap((name) => {
    const [was, is] = [memberOf(old, name), memberOf(now, name)];
    const path = ["components", "schemas", name];
    const edits = [{ kind: "spec" as const, path, after: is }];
    // What has no name of its own cannot come or go by it.
    if ((was === undefined || is === undefined) && name.startsWith("#")) return [];
    if (was === undefined) {
      if (is === undefined || come.has(name)) return [];
      return [makeChange("spec.schema-added", { at: name, after: shownSchema(is), facts: [], edits })];
    }
    if (is === undefined) {
      const next = renamed.get(name);
      // A name stands wherever the schema is used: there is no smaller edit than the whole.
      const all = [{ kind: "spec" as const, path: [], after }];
      return next === undefined
        ? [makeChange("spec.schema-removed", { at: name, before: shownSchema(was), facts: [], edits })]
        : [makeChange("spec.schema-renamed", { at: name, before: name, after: next, edits: all })];
    }
    if (schemaText(was) === schemaText(is)) return [];
    const uses = joinUses(usesBefore(name), usesAfter(name));
    return specChanges(comparison.compare(was, is, "spec.property-type-changed"), { path, at: name, uses });
  });
}
