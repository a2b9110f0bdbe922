import type { VersionStep } from "./change-kind.js";

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
export function versionNumbers(version: string): readonly [number, number, number] | null {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}
