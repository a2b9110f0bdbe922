import { everywhere, joinSeverities, type Severities } from "../change-kind.js";
import { makeChange, type ModelChange, type Subject } from "../change.js";
import { compareComponents } from "./compare-components.js";
import { compareOperations } from "./compare-operations.js";
import { memberOf } from "./normal-schema.js";
import type { NormalSpec } from "./normal-spec.js";
import { operationCap } from "./operation-cap.js";
import { renamedComponents } from "./renamed-components.js";
import { schemaComparison, type SchemaComparison } from "./schema-comparison.js";

type PathItem = NormalSpec["paths"][string];

/**
 * Two OpenAPI documents, as `normalSpec` has them: paths, their methods, and schemas, each schema once and not wherever
 * it is used.
 *
 * @param entityOf The entity whose path it is, if any.
 */
export function compareSpecs(
  before: NormalSpec,
  after: NormalSpec,
  entityOf: (path: string) => Subject | null,
): readonly ModelChange[] {
  const schemas = { before: before.components.schemas, after: after.components.schemas };
  const components = { ...schemas, renamed: renamedComponents(schemas.before, schemas.after) };
  const comparison = schemaComparison(components);
  const paths = new Set([...Object.keys(before.paths), ...Object.keys(after.paths)]);
  return [
    ...[...paths].flatMap((path) => {
      const entity = entityOf(path);
      // The entity is for the reader only: it must not make it another change.
      return comparePath(path, memberOf(before.paths, path), memberOf(after.paths, path), comparison).map((change) => ({
        ...change,
        entity,
      }));
    }),
    ...compareComponents(before, after, components.renamed, comparison),
  ];
}

function comparePath(
  path: string,
  was: PathItem | undefined,
  is: PathItem | undefined,
  schemas: SchemaComparison,
): readonly ModelChange[] {
  const edits = [{ kind: "spec" as const, path: ["paths", path], after: is }];
  if (is === undefined) {
    if (was === undefined) return [];
    const parts = { at: path, cap: pathCap(path, was), before: methods(was), facts: [] };
    return [makeChange("spec.path-removed", { ...parts, edits })];
  }
  if (was === undefined) return [makeChange("spec.path-added", { at: path, after: methods(is), facts: [], edits })];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((method) => {
    const [had, has] = [memberOf(was, method), memberOf(is, method)];
    if (had !== undefined && has !== undefined) {
      return JSON.stringify(had) === JSON.stringify(has) ? [] : compareOperations(had, has, { path, method }, schemas);
    }
    return [
      makeChange(has === undefined ? "spec.method-removed" : "spec.method-added", {
        at: `${method.toUpperCase()} ${path}`,
        cap: operationCap(method, path),
        edits: [{ kind: "spec", path: ["paths", path, method], after: has }],
      }),
    ];
  });
}

function pathCap(path: string, item: PathItem): Severities {
  return Object.keys(item)
    .map((method) => operationCap(method, path))
    .reduce(joinSeverities, everywhere("safe"));
}

function methods(item: PathItem): readonly string[] {
  return Object.keys(item).map((method) => method.toUpperCase());
}
