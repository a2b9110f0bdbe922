import { nextVersion, versionNumbers } from "./next-version.js";
import type { VersionStep } from "./change-kind.js";

/** Whether a package that went from one version to another has made at least the step that its changes call for. */
export function versionCovers(before: string, after: string, step: VersionStep): boolean {
  const least = nextVersion(before, step);
  if (least === null) return true;
  const [wanted, given] = [versionNumbers(least), versionNumbers(after)];
  if (wanted === null || given === null) return false;
  const index = wanted.findIndex((number, at) => number !== given[at]);
  return index === -1 || (given[index] ?? 0) > (wanted[index] ?? 0);
}
