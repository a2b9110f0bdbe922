import { printableText } from "#runtime/printable-text.js";
import { compareText } from "../../model/compare-text.js";
import { shownSubject } from "../changes/shown-subject.js";
import type { AccountDrift, JudgedChange } from "../drift-report.js";
import { changePlace, changeSentence } from "../reporters/change-words.js";
import { worstSeverity } from "../severity.js";
import { baselineVersion, partsOf, type Baseline } from "./baseline.js";

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
