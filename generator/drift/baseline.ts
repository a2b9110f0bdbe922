import { basename } from "node:path";
import { printableText } from "#runtime/printable-text.js";
import { elements, members, own, ownText } from "../json/json-value.js";
import { compareText } from "../model/model.js";
import { problem, type Problem, ProblemError } from "../problem/problem.js";
import { worstSeverity } from "./change-kind.js";
import { flattenChanges } from "./change.js";
import { shownSubject } from "./compare/model-index.js";
import type { AccountDrift, JudgedChange } from "./report.js";
import { changePlace, changeSentence } from "./reporters/words.js";

/** Changes that a team knows already, as on the day when it began to look: they do not fail a check, new ones do. */
export interface Baseline {
  /** Absolute path of the file that it stands in. */
  readonly file: string;
  /** Account -> fingerprint of a change -> what it says, for people. */
  readonly accounts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The version of the file's layout. */
const baselineVersion = 1;

/** The changes that make up one: itself, and what follows from it and is not safe. */
function partsOf(change: JudgedChange): readonly JudgedChange[] {
  const followers = flattenChanges(change.follows);
  return [change, ...followers.filter(({ severity }) => worstSeverity(severity) !== "safe")];
}

/**
 * Text -> Baseline. A report of `check --json` is taken for one, too: what it tells is what was known then.
 *
 * @throws ProblemError `drift.baseline-invalid`
 */
export function parseBaseline(text: string, file: string): Baseline {
  const value = parse(text);
  const accounts = own(value, "accounts");
  const isReport = Array.isArray(accounts);
  const known = isReport ? reported(elements(accounts)) : listed(accounts);
  if (known === null || own(value, "formatVersion") !== baselineVersion) {
    const message = `${file} is neither a baseline nor a report of \`check --json\` that this version reads.`;
    throw new ProblemError([problem("drift.baseline-invalid", message, { kind: "file", file })]);
  }
  return { file, accounts: known };
}

function listed(accounts: unknown): Baseline["accounts"] | null {
  if (typeof accounts !== "object" || accounts === null) return null;
  return new Map(members(accounts).map(([name, entries]) => [name, new Map(members(entries).map(entry))]));
}

function entry([fingerprint, words]: readonly [string, unknown]): readonly [string, string] {
  return [fingerprint, typeof words === "string" ? words : fingerprint];
}

function reported(accounts: readonly unknown[]): Baseline["accounts"] {
  return new Map(
    accounts.map((account) => [ownText(account, "account") ?? "", new Map(fingerprints(own(account, "changes")))]),
  );
}

function fingerprints(changes: unknown): readonly (readonly [string, string])[] {
  return elements(changes).flatMap((change) => {
    const fingerprint = ownText(change, "fingerprint");
    const words = ownText(change, "kind") ?? "";
    return [...(fingerprint === null ? [] : [[fingerprint, words] as const]), ...fingerprints(own(change, "follows"))];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The baseline with all that counts now. Accounts that were not looked at, or could not be, keep what they had; what the
 * policy accepts has its reason there and is not repeated.
 */
export function nextBaseline(before: Baseline, drifts: readonly AccountDrift[]): Baseline {
  const seen = drifts.filter(({ unchecked }) => unchecked === undefined);
  return {
    ...before,
    accounts: new Map([
      ...before.accounts,
      ...seen.map(({ account, changes }) => [account, entriesOf(changes)] as const),
    ]),
  };
}

/** Sorted, an entry a line: it is committed, and merges. */
export function printBaseline({ accounts }: Baseline): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
    [...map].toSorted(([left], [right]) => compareText(left, right));
  const known = sorted(accounts)
    .filter(([, entries]) => entries.size > 0)
    .map(([account, entries]) => [account, Object.fromEntries(sorted(entries))] as const);
  return `${JSON.stringify({ formatVersion: baselineVersion, accounts: Object.fromEntries(known) }, null, 2)}\n`;
}

function entriesOf(changes: readonly JudgedChange[]): ReadonlyMap<string, string> {
  const open = changes.filter(({ accepted }) => accepted === null);
  return new Map(open.flatMap(partsOf).map((change) => [change.fingerprint, wordsOf(change)]));
}

function wordsOf(change: JudgedChange): string {
  const place = changePlace(change);
  const about = [...(change.entity === null ? [] : [shownSubject(change.entity)]), ...(place === null ? [] : [place])];
  const sentence = [...(about.length === 0 ? [] : [about.join(", ")]), changeSentence(change)].join(": ");
  return printableText(`${worstSeverity(change.severity)}: ${sentence}`);
}

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
