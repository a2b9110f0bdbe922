import { makeChange } from "../make-change.js";
import type { ModelChange, Subject } from "../model-change.js";
import { everywhere, joinSeverities, type Severities } from "../severity.js";
import { compareNodes } from "./compare-nodes.js";
import { compareOperations } from "./compare-operations.js";
import { own, members } from "../../json/json-value.js";
import { operationCap } from "./operation-cap.js";
import { schemaUses } from "./schema-uses.js";
import { shownSchema } from "./shown-schema.js";

/**
 * Two OpenAPI documents, as `normalSpec` has them: paths, their methods, and schemas, each schema once and not wherever
 * it is used.
 *
 * @param entityOf The entity whose path it is, if any.
 */
export function compareSpecs(
  before: unknown,
  after: unknown,
  entityOf: (path: string) => Subject | null,
): readonly ModelChange[] {
  return [...comparePaths(before, after, entityOf), ...compareSchemas(before, after)];
}

function comparePaths(
  before: unknown,
  after: unknown,
  entityOf: (path: string) => Subject | null,
): readonly ModelChange[] {
  const [old, now] = [own(before, "paths"), own(after, "paths")];
  return keys(old, now).flatMap((path) => {
    const entity = entityOf(path);
    // The entity is for the reader only: it must not make it another change.
    return comparePath(path, own(old, path), own(now, path)).map((change) => ({ ...change, entity }));
  });
}

function comparePath(path: string, was: unknown, is: unknown): readonly ModelChange[] {
  const edits = [{ kind: "spec" as const, path: ["paths", path], after: is }];
  if (was === undefined) {
    return [makeChange("spec.path-added", { at: path, after: methods(is), facts: [], edits })];
  }
  if (is === undefined) {
    const parts = { at: path, cap: pathCap(path, was), before: methods(was), facts: [] };
    return [makeChange("spec.path-removed", { ...parts, edits })];
  }
  return keys(was, is).flatMap((method) => {
    const [had, has] = [own(was, method), own(is, method)];
    if (had !== undefined && has !== undefined) return compareOperations(had, has, path, method);
    return [
      makeChange(has === undefined ? "spec.method-removed" : "spec.method-added", {
        at: `${method.toUpperCase()} ${path}`,
        cap: operationCap(method, path),
        edits: [{ kind: "spec", path: ["paths", path, method], after: has }],
      }),
    ];
  });
}

function compareSchemas(before: unknown, after: unknown): readonly ModelChange[] {
  const schemasOf = (spec: unknown) => own(own(spec, "components"), "schemas");
  const [old, now] = [schemasOf(before), schemasOf(after)];
  const uses = [schemaUses(before), schemaUses(after)];
  return keys(old, now).flatMap((name) => {
    const [was, is] = [own(old, name), own(now, name)];
    const path = ["components", "schemas", name];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const cap = uses.map((usesOf) => usesOf(name)).reduce(joinSeverities);
    const edits = [{ kind: "spec" as const, path, after: is }];
    if (was === undefined) {
      return [makeChange("spec.schema-added", { at: name, after: shownSchema(is), facts: [], edits })];
    }
    if (is === undefined) {
      return [makeChange("spec.schema-removed", { at: name, cap, before: shownSchema(was), facts: [], edits })];
    }
    return compareNodes(was, is, { path, at: name, cap, kind: "spec.property-type-changed" });
  });
}

function pathCap(path: string, item: unknown): Severities {
  return members(item)
    .map(([method]) => operationCap(method, path))
    .reduce(joinSeverities, everywhere("safe"));
}

function methods(item: unknown): readonly string[] {
  return members(item).map(([method]) => method.toUpperCase());
}

function keys(left: unknown, right: unknown): readonly string[] {
  return [...new Set([...members(left), ...members(right)].map(([key]) => key))];
}
