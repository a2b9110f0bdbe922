import type { ModelChange } from "../model-change.js";
import type { CauseSearch } from "./cause-search.js";

/** The change that brings a change of an entity with it, if any. */
export function causeOfEntityChange(change: ModelChange, search: CauseSearch): ModelChange | null {
  const entity = change.entity?.id ?? null;
  switch (change.code) {
    case "entity.added":
    case "entity.removed":
      return templateSwitch(change, search);
    case "entity.rows-changed":
      return search.find(["template.default-switched"], entity);
    case "entity.paths-changed":
      return pathChange(change, search);
    case "entity.method-added":
    case "entity.method-removed":
      return pathChange(change, search) ?? search.find(["entity.paths-changed"], entity);
    case "line.added":
    case "line.removed":
      return lineEntity(change, search);
    default:
      return null;
  }
}

/** The former default template becomes an entity of its own, and the new one ceases to be one. */
function templateSwitch({ code, entity }: ModelChange, { changes, pair }: CauseSearch): ModelChange | null {
  const side = code === "entity.added" ? pair.after : pair.before;
  const template = side.entities.get(entity?.id ?? "")?.template ?? null;
  if (template === null) return null;
  const found = changes.find(
    (change) =>
      change.code === "template.default-switched" &&
      (code === "entity.added" ? change.before : change.after) === template,
  );
  return found ?? null;
}

const itemMethods: ReadonlySet<unknown> = new Set(["get", "update", "delete", "complete"]);

/** What the entity's paths lost or gained; single records go by the item's path. */
function pathChange(change: ModelChange, { changes, pair }: CauseSearch): ModelChange | null {
  const gained = change.code === "entity.method-added";
  const codes: ReadonlySet<string> = new Set([
    ...(gained ? [] : ["spec.path-removed", "spec.method-removed"]),
    ...(change.code === "entity.method-removed" ? [] : ["spec.path-added", "spec.method-added"]),
  ]);
  const states = [pair.before, pair.after].map((side) => side.entities.get(change.entity?.id ?? "")?.paths ?? null);
  const [collections, items] = [states.map((paths) => paths?.collection), states.map((paths) => paths?.item)];
  const isAt = (other: ModelChange, paths: readonly (string | null | undefined)[]): boolean =>
    codes.has(other.code) && paths.includes(other.at?.split(" ").at(-1));
  const order = itemMethods.has(change.before ?? change.after) ? [items, collections] : [collections, items];
  for (const paths of order) {
    const found = changes.find((other) => isAt(other, paths));
    if (found !== undefined) return found;
  }
  return null;
}

function lineEntity({ edits }: ModelChange, { find, pair }: CauseSearch): ModelChange | null {
  const edit = edits[0];
  if (edit?.kind !== "line") return null;
  const side = edit.there ? pair.after : pair.before;
  return find([edit.there ? "entity.added" : "entity.removed"], side.byKey.get(edit.line)?.id ?? null);
}
