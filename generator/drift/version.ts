import type { NamesLock } from "../model/lock.js";
import { type ChangeKind, type Severity, type VersionStep, worstSeverity } from "./change-kind.js";
import { changeKinds, flattenChanges, type ModelChange } from "./change.js";

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

/** Whether a package that went from one version to another has made at least the step that its changes call for. */
export function versionCovers(before: string, after: string, step: VersionStep): boolean {
  const least = nextVersion(before, step);
  if (least === null) return true;
  const [wanted, given] = [versionNumbers(least), versionNumbers(after)];
  if (wanted === null || given === null) return false;
  const index = wanted.findIndex((number, at) => number !== given[at]);
  return index === -1 || (given[index] ?? 0) > (wanted[index] ?? 0);
}

/**
 * The least version after a step. Below 1.0.0 a major step is one of the minor number, and any other one of the patch
 * number: that is how npm's `^0.2.0` reads them. What stands behind a dash is left out.
 *
 * @returns null where the version is none, or where nothing changed and the version may stay.
 */
export function nextVersion(version: string, step: VersionStep): string | null {
  const numbers = versionNumbers(version);
  if (numbers === null || step === "none") return null;
  const [major, minor, patch] = numbers;
  if (step === "patch" || (major === 0 && step === "minor")) return `${major}.${minor}.${patch + 1}`;
  if (step === "minor" || major === 0) return `${major}.${minor + 1}.0`;
  return `${major + 1}.0.0`;
}

/** `1.2.3-beta` -> `[1, 2, 3]`; null for what is no version. */
function versionNumbers(version: string): readonly [number, number, number] | null {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

const order = ["none", "patch", "minor", "major"] as const satisfies readonly VersionStep[];
const bySeverity = { breaking: "major", dangerous: "minor", safe: "patch" } as const satisfies Record<
  Severity,
  VersionStep
>;

/**
 * The step that the version of the generated package has to make for its users. Goes by what the changes do to the
 * package, so no policy lessens it: an accepted removal is a removal.
 */
export function versionStep(changes: readonly ModelChange[]): VersionStep {
  return flattenChanges(changes).map(stepOf).reduce(greaterStep, "none");
}

export function greaterStep(left: VersionStep, right: VersionStep): VersionStep {
  return order.indexOf(left) < order.indexOf(right) ? right : left;
}

function stepOf({ kind, severity }: ModelChange): VersionStep {
  const row: ChangeKind = changeKinds[kind];
  return row.step ?? bySeverity[worstSeverity(severity)];
}
