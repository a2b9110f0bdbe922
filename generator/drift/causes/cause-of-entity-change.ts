import type { ModelChange } from "../model-change.js";
import { causeInPaths } from "./cause-in-paths.js";
import type { CauseSearch } from "./cause-search.js";

/** The change that brings a change of an entity with it, if any. */
export function causeOfEntityChange(change: ModelChange, search: CauseSearch): ModelChange | null {
  const entity = change.entity?.id ?? null;
  switch (change.code) {
    case "entity.added":
    case "entity.removed":
      return templateSwitch(change, search);
    case "entity.plural-relabelled":
      return search.find(["entity.relabelled"], entity);
    case "entity.rows-changed":
      return search.find(["template.default-switched"], entity) ?? causeInPaths(change, search);
    case "entity.paths-changed":
      return causeInPaths(change, search);
    case "entity.method-added":
    case "entity.method-removed":
      return causeInPaths(change, search) ?? search.find(["entity.paths-changed"], entity);
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

function lineEntity({ edits }: ModelChange, { find, pair }: CauseSearch): ModelChange | null {
  const edit = edits[0];
  if (edit?.kind !== "line") return null;
  const side = edit.there ? pair.after : pair.before;
  return find([edit.there ? "entity.added" : "entity.removed"], side.byKey.get(edit.line)?.id ?? null);
}
