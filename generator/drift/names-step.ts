import type { NamesLock } from "../model/names-lock.js";
import type { VersionStep } from "./change-kind.js";

/**
 * The step that new names call for: code that uses an old one no longer compiles. Where the old name of a field stays as
 * an alias, nothing breaks.
 */
export function namesStep(before: NamesLock, after: NamesLock): Exclude<VersionStep, "patch"> {
  let step: Exclude<VersionStep, "patch"> = "none";
  for (const [id, old] of before.entities) {
    const now = after.entities.get(id);
    if (now === undefined) continue;
    if (now.type !== old.type || now.collection !== old.collection) return "major";
    for (const [field, name] of old.fields) {
      if ((now.fields.get(field) ?? name) === name) continue;
      if (now.aliases.get(field)?.name !== name) return "major";
      step = "minor";
    }
    const isAliasGone = [...old.aliases].some(
      ([field, { name }]) => now.aliases.get(field)?.name !== name && now.fields.get(field) !== name,
    );
    if (isAliasGone) return "major";
  }
  for (const [id, old] of before.lists) {
    const now = after.lists.get(id);
    if (now === undefined) continue;
    if (now.name !== old.name) return "major";
    if ([...old.choices].some(([choice, literal]) => (now.choices.get(choice) ?? literal) !== literal)) return "major";
  }
  return step;
}
