import type { JudgedChange } from "../drift-report.js";
import { flattenChanges } from "../flatten-changes.js";
import { worstSeverity } from "../severity.js";

/** Changes that a team knows already, as on the day when it began to look: they do not fail a check, new ones do. */
export interface Baseline {
  /** Absolute path of the file that it stands in. */
  readonly file: string;
  /** Account -> fingerprint of a change -> what it says, for people. */
  readonly accounts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The version of the file's layout. */
export const baselineVersion = 1;

/** The changes that make up one: itself, and what follows from it and is not safe. */
export function partsOf(change: JudgedChange): readonly JudgedChange[] {
  const followers = flattenChanges(change.follows);
  return [change, ...followers.filter(({ severity }) => worstSeverity(severity) !== "safe")];
}
