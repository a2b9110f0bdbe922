import { basename } from "node:path";
import { problem, type Problem } from "../../problem/problem.js";
import type { AccountDrift, JudgedChange } from "../drift-report.js";
import { flattenChanges } from "../flatten-changes.js";
import { partsOf, type Baseline } from "./baseline.js";

/** Of the entries that are no more. Whoever has more of them writes the baseline anew. */
const mostShown = 5;

/**
 * What was found of an account, its known changes accepted. A change is known with all that follows from it: where
 * something new follows, it counts. Entries that no longer occur are told.
 */
export function withBaseline(drift: AccountDrift, { file, accounts }: Baseline): AccountDrift {
  const known = accounts.get(drift.account) ?? new Map<string, string>();
  if (drift.unchecked !== undefined || known.size === 0) return drift;
  const isKnown = (change: JudgedChange) => partsOf(change).every(({ fingerprint }) => known.has(fingerprint));
  const reason = `Known: it is in ${basename(file)}.`;
  const changes = drift.changes.map((change) =>
    change.accepted === null && isKnown(change) ? { ...change, accepted: { reason, expires: null } } : change,
  );
  const present = new Set(flattenChanges(drift.changes).map(({ fingerprint }) => fingerprint));
  const gone = [...known].filter(([fingerprint]) => !present.has(fingerprint));
  return { ...drift, changes, problems: [...drift.problems, ...outdated(gone, file)] };
}

function outdated(gone: readonly (readonly [string, string])[], file: string): readonly Problem[] {
  if (gone.length === 0) return [];
  const shown = gone.slice(0, mostShown).map(([fingerprint, words]) => `${words} (${fingerprint})`);
  const more = gone.length > mostShown ? `; and ${gone.length - mostShown} more` : "";
  const count = gone.length === 1 ? "a change that is" : `${gone.length} changes that are`;
  const message = `${basename(file)} lists ${count} no more: ${shown.join("; ")}${more}.`;
  return [problem("drift.baseline-outdated", message, { kind: "file", file }, { severity: "warning" })];
}
